// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/storefixture.h"

#include "tests/support/ledgerserver.h"

#include <QSqlQuery>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

template <typename T>
T need(const Result<T> &result)
{
    if (!result)
        QTest::qFail(qPrintable(result.error().detail), __FILE__, __LINE__);
    return result.value_or(T());
}

} // namespace

StoreFixture::StoreFixture()
{
    if (runningBackend() == Backend::Sqlite)
        m_administrator.path = m_folder.filePath(u"ledger.db"_s);
    else
        m_administrator = need(test::LedgerServer::shared().newLedger());
    m_address = m_administrator;
}

StoreFixture::~StoreFixture()
{
    m_database = {};
    m_owner = {};
    for (const QString &name : std::as_const(m_connections))
        closeLedger(name);
}

QString StoreFixture::newConnection()
{
    m_connections.append(QUuid::createUuid().toString());
    return m_connections.constLast();
}

void StoreFixture::create()
{
    if (runningBackend() == Backend::Sqlite) {
        m_owner = need(createLedger(m_administrator, newConnection()));
        m_database = m_owner;
        return;
    }
    m_owner = need(openLedger(m_administrator, newConnection()));
    m_address = need(test::LedgerServer::newLogin(
        m_administrator, u"enforcer_of_"_s + m_administrator.database, u"sallyport_enforcer"_s));
    m_database = need(openLedger(m_address, newConnection()));
}

QSqlDatabase &StoreFixture::database()
{
    if (!m_database.isValid())
        create();
    return m_database;
}

QSqlDatabase &StoreFixture::owner()
{
    if (!m_owner.isValid())
        create();
    return m_owner;
}

Result<QSqlDatabase> StoreFixture::connect(SchemaCheck check)
{
    return openLedger(m_address, newConnection(), check);
}

bool StoreFixture::exec(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    return query.exec(sql);
}

int StoreFixture::number(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    return query.exec(sql) && query.next() ? query.value(0).toInt() : -1;
}

QString StoreFixture::plan(const QSqlDatabase &database, const QString &sql)
{
    const bool isServer = runningBackend() == Backend::Postgresql;
    // So few rows that the server would read and sort them all: it shall show what could serve.
    for (const auto way : { "seqscan"_L1, "bitmapscan"_L1, "sort"_L1 }) {
        if (isServer)
            exec(database, u"SET enable_%1 = off"_s.arg(way));
    }
    QSqlQuery query(database);
    QString plan;
    if (query.exec((isServer ? u"EXPLAIN "_s : u"EXPLAIN QUERY PLAN "_s) + sql)) {
        while (query.next())
            plan += query.value(isServer ? 0 : 3).toString() + u'\n';
    }
    return plan;
}

bool StoreFixture::walksAnIndex(const QString &plan)
{
    return plan.contains(u"index"_s, Qt::CaseInsensitive) && !plan.contains(u"TEMP B-TREE"_s)
        && !plan.contains(u"Sort"_s) && !plan.contains(u"Seq Scan"_s);
}

QString StoreFixture::bytes(const QByteArray &hex)
{
    const QString digits = QString::fromLatin1(hex);
    return runningBackend() == Backend::Sqlite ? u"x'%1'"_s.arg(digits)
                                               : u"'\\x%1'::bytea"_s.arg(digits);
}

} // namespace sallyport
