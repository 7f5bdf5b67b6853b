// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/row.h"

#include "models/ledger/crypto.h"

#include <QDataStream>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace sallyport {

void bindAll(Statement &statement, const Columns &columns)
{
    for (const auto &[placeholder, value] : columns)
        statement.bind(placeholder, value);
}

QByteArray rowDigest(const Columns &columns)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    // As text and bytes: whether an empty text is null must not matter.
    for (const auto &[placeholder, value] : columns)
        stream << placeholder.toUtf8() << value.toByteArray().append('\0');
    return sha256(bytes);
}

Result<qint64> readNumber(Statement &statement)
{
    if (const auto done = statement.exec(); !done)
        return propagate(done);
    if (!statement.next())
        return fail(ErrorCode::Unavailable, statement.name() + u": no row"_s);
    return statement.column<qint64>(0);
}

} // namespace sallyport
