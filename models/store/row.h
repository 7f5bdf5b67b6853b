// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/statement.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariant>

#include <optional>
#include <utility>

namespace sallyport {

// The columns of one row that is to be written: placeholders and values.
using Columns = QList<std::pair<QString, QVariant>>;

void bindAll(Statement &statement, const Columns &columns);
// SHA-256 of names and values: the row's identity for conditional updates.
QByteArray rowDigest(const Columns &columns);

// Runs a SELECT and reads every row of it.
template <typename Row>
Result<QList<Row>> readAll(Statement &statement, Result<Row> (*read)(const Statement &))
{
    if (const auto done = statement.exec(); !done)
        return propagate(done);
    QList<Row> rows;
    while (statement.next()) {
        auto row = read(statement);
        if (!row)
            return propagate(row);
        rows.append(std::move(*row));
    }
    if (const auto ended = statement.ended(); !ended)
        return propagate(ended);
    return rows;
}

// Runs a SELECT and reads the first row of it, if there is one.
template <typename Row>
Result<std::optional<Row>> readFirst(Statement &statement, Result<Row> (*read)(const Statement &))
{
    if (const auto done = statement.exec(); !done)
        return propagate(done);
    if (!statement.next()) {
        if (const auto ended = statement.ended(); !ended)
            return propagate(ended);
        return std::optional<Row>();
    }
    auto row = read(statement);
    if (!row)
        return propagate(row);
    return std::make_optional(std::move(*row));
}

// Runs a SELECT that gives one number.
Result<qint64> readNumber(Statement &statement);

// Reads an enumeration's number strictly; good becomes false when it is none up to last.
template <typename Enum>
Enum readEnum(const Statement &row, int column, Enum last, bool &good)
{
    const auto number = row.column<qint64>(column);
    good = good && number >= 0 && number <= static_cast<qint64>(last);
    return good ? static_cast<Enum>(number) : Enum();
}

} // namespace sallyport
