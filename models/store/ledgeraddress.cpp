// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ledgeraddress.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

constexpr auto SqliteScheme = "sqlite://"_L1;

} // namespace

Result<LedgerAddress> LedgerAddress::parse(const QString &text)
{
    if (text.startsWith("postgresql://"_L1) || text.startsWith("postgres://"_L1))
        return fail(ErrorCode::Invalid, u"backend-not-built"_s);
    if (!text.startsWith(SqliteScheme))
        return fail(ErrorCode::Invalid, u"unknown-scheme"_s);
    const QString path = text.mid(SqliteScheme.size());
    if (!path.startsWith(u'/') || path.endsWith(u'/') || path.contains(QChar(u'\0')))
        return fail(ErrorCode::Invalid, u"path-not-absolute"_s);
    return LedgerAddress{ .backend = Backend::Sqlite, .path = QDir::cleanPath(path) };
}

QString LedgerAddress::toString() const
{
    return SqliteScheme + path;
}

} // namespace sallyport
