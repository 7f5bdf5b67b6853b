// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/change.h"
#include "models/store/row.h"

#include <QStringList>

namespace sallyport {

// Runs a writing statement for each of these rows, in their order; returns how many rows changed.
// Where each statement is a journey to a server, the backend's file takes :rows instead of the
// columns: all rows as a JSON array of objects, named as the columns, bytes as "\x" and hex.
Result<qint64> execRows(const QSqlDatabase &database, const QString &name,
                        const QList<Columns> &rows);

// Inserts or updates each; adds :row_digest and, for an update, :before, which is the row_digest of
// what is replaced. Conflict when a row is there already, or is not there as it was.
Result<void> saveRows(const QSqlDatabase &database, const QString &insert, const QString &update,
                      const QList<Change<Columns>> &rows);

// For a statement that looks for several keys at once: a JSON array of them.
QString jsonArray(const QStringList &keys);

} // namespace sallyport
