// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QTemporaryDir>

namespace sallyport {

// The backends that every test of a repository runs on; a new one is a new row here.
void addBackendRows();

// An empty ledger on the backend of the running row, and connections to it that end with it.
class StoreFixture
{
public:
    StoreFixture();
    ~StoreFixture();
    Q_DISABLE_COPY_MOVE(StoreFixture)

    const LedgerAddress &address() const { return m_address; }
    // Made at the first call. Fails the running test when it cannot be.
    QSqlDatabase &database();
    // Another connection, as another process would have it.
    Result<QSqlDatabase> connect(SchemaCheck check = SchemaCheck::Newest);
    // Runs text that no repository would.
    static bool exec(const QSqlDatabase &database, const QString &sql);
    static int number(const QSqlDatabase &database, const QString &sql); // -1 when there is none
    // How the database would run a statement.
    static QString plan(const QSqlDatabase &database, const QString &sql);

private:
    QTemporaryDir m_folder;
    LedgerAddress m_address;
    QStringList m_connections;
    QSqlDatabase m_database;
};

} // namespace sallyport

Q_DECLARE_METATYPE(sallyport::Backend)
