// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change.h"
#include "models/store/row.h"

#include <QStringList>

namespace sallyport {

// How many rows are worth a journey to a server. Where more are made ready than that, do it part by
// part: the server works on one while we do the next.
constexpr qsizetype RowsAtOnce = 256;

// While one lives on this thread, sendRows() does not wait for the server: for rows of which nobody
// asks which of them was at fault.
class SendingAhead
{
public:
    explicit SendingAhead(const QSqlDatabase &database);
    ~SendingAhead();
    Q_DISABLE_COPY_MOVE(SendingAhead)
    // Whether all that was sent is there.
    Result<void> finish();

private:
    const QSqlDatabase m_database;
};

// Runs a writing statement for each of these rows, in their order. Where each statement is a
// journey to a server, the backend's file takes an array for each column, and many rows go at once.
Result<void> sendRows(const QSqlDatabase &database, const QString &name,
                      const QList<Columns> &rows);
// The same; returns how many rows changed.
Result<qint64> execRows(const QSqlDatabase &database, const QString &name,
                        const QList<Columns> &rows);

// Inserts or updates each; adds :row_digest and, for an update, :before, which is the row_digest of
// what is replaced. Conflict when a row is there already, or is not there as it was.
Result<void> saveRows(const QSqlDatabase &database, const QString &insert, const QString &update,
                      const QList<Change<Columns>> &rows);

// Writes the rows that a migration left without a digest as they are written today. select gives
// those behind :id, at most :row_limit, with the id first. What cannot be read stays without one,
// and nobody can change it.
template <typename Row>
Result<void> renewRows(const QSqlDatabase &database, const QString &select, const QString &update,
                       Result<Row> (*read)(const Statement &), Columns (*columnsOf)(const Row &))
{
    const QByteArray noDigest("");
    for (auto id = std::make_optional<QString>(); id;) {
        Statement statement(database, select);
        statement.bind(QStringLiteral(":row_digest"), noDigest)
            .bind(QStringLiteral(":id"), *id)
            .bind(QStringLiteral(":row_limit"), qint64(RowsAtOnce));
        if (const auto done = statement.exec(); !done)
            return propagate(done);
        QList<Columns> rows;
        id.reset();
        while (statement.next()) {
            id = statement.column<QString>(0);
            const auto row = read(statement);
            if (!row)
                continue;
            rows.append(columnsOf(*row));
            rows.last().append({ QStringLiteral(":row_digest"), rowDigest(columnsOf(*row)) });
            rows.last().append({ QStringLiteral(":before"), noDigest });
        }
        if (const auto ended = statement.ended(); !ended)
            return propagate(ended);
        if (const auto written = execRows(database, update, rows); !written)
            return propagate(written);
    }
    return {};
}

// For a statement that looks for several keys at once: a JSON array of them.
QString jsonArray(const QStringList &keys);

} // namespace sallyport
