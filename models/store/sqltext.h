// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace sallyport {

// The text of resources/sql/DRIVER/NAME.sql, else of resources/sql/common/NAME.sql, without comment
// lines; driver is QSqlDatabase::driverName(). Empty when there is none. Thread-safe.
QString sqlText(const QString &driver, const QString &name);

// The migrations of a driver's backend, oldest first; the position plus one is the version.
QStringList migrationNames(const QString &driver);
// The statements of a script, in order: a migration by its file name, or else a name as above.
QStringList scriptStatements(const QString &driver, const QString &name);

} // namespace sallyport
