// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "tests/support/backends.h"

#include <QTemporaryDir>

namespace sallyport {

// An empty ledger on the backend of the running row, and connections to it that end with it. On
// PostgreSQL they are an enforcer's, who may do no more than it must.
class StoreFixture
{
public:
    StoreFixture();
    ~StoreFixture();
    Q_DISABLE_COPY_MOVE(StoreFixture)

    const LedgerAddress &address() const { return m_address; }
    // Made at the first call. Fails the running test when it cannot be.
    QSqlDatabase &database();
    // A connection of whoever made the ledger.
    QSqlDatabase &owner();
    // Another connection, as another process would have it.
    Result<QSqlDatabase> connect(SchemaCheck check = SchemaCheck::Newest);
    // Runs text that no repository would.
    static bool exec(const QSqlDatabase &database, const QString &sql);
    static int number(const QSqlDatabase &database, const QString &sql); // -1 when there is none
    // How the database would run a statement, and whether that walks an index without sorting.
    static QString plan(const QSqlDatabase &database, const QString &sql);
    static bool walksAnIndex(const QString &plan);
    // Bytes as a literal of the running backend: x'00', or '\x00'::bytea.
    static QString bytes(const QByteArray &hex);

private:
    void create();
    QString newConnection();

    QTemporaryDir m_folder;
    LedgerAddress m_administrator;
    LedgerAddress m_address;
    QStringList m_connections;
    QSqlDatabase m_owner;
    QSqlDatabase m_database;
};

} // namespace sallyport
