// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/row.h"

#include "models/ledger/crypto.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace sallyport {

void bindAll(Statement &statement, const Columns &columns)
{
    for (const auto &[placeholder, value] : columns)
        statement.bind(placeholder, value);
}

// Each with its length before it, as QDataStream would write them: ledgers hold digests of that.
QByteArray rowDigest(const Columns &columns)
{
    QByteArray bytes;
    const auto append = [&bytes](const QByteArray &part, qsizetype length) {
        const quint32 big = qToBigEndian(quint32(length));
        bytes.append(reinterpret_cast<const char *>(&big), sizeof big).append(part);
    };
    // As text and bytes: whether an empty text is null must not matter.
    for (const auto &[placeholder, value] : columns) {
        const QByteArray name = placeholder.toLatin1();
        append(name, name.size());
        const QByteArray content = value.toByteArray();
        append(content, content.size() + 1);
        bytes.append('\0');
    }
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
