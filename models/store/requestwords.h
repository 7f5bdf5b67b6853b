// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/change.h"
#include "models/store/row.h"

#include <QSqlDatabase>
#include <QStringList>

namespace sallyport {

// The index that leads to requests by a part of what is written about them: pieces of three
// characters of the column search. Not for use outside models/store.

// The pieces of these texts, each once, in the form in which they are kept; what is shorter than
// three characters has none.
QStringList wordPieces(const QStringList &texts);
// The same as numbers, in an array as PostgreSQL reads it. Two pieces may have one number, unless
// they are of plain letters.
QString pieceNumbers(const QStringList &texts);
// What request_with of this backend takes to find those that have all of these texts; empty where
// none is long enough.
QString wordsSought(const QSqlDatabase &database, const QStringList &texts);
// Keeps up with rows that are saved in the same transaction, as columnsOf() gives them.
Result<void> saveWords(const QSqlDatabase &database, const QList<Change<Columns>> &rows);
// Within a migration: of all requests that the index does not have.
Result<void> fillWords(const QSqlDatabase &database);

} // namespace sallyport
