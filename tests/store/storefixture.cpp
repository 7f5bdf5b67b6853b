// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/storefixture.h"

#include <QSqlQuery>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace sallyport {

void addBackendRows()
{
    QTest::addColumn<Backend>("backend");
    QTest::newRow("on SQLite") << Backend::Sqlite;
}

StoreFixture::StoreFixture()
    : m_address{ .backend = Backend::Sqlite, .path = m_folder.filePath(u"ledger.db"_s) }
{
}

StoreFixture::~StoreFixture()
{
    m_database = {};
    for (const QString &name : std::as_const(m_connections))
        closeLedger(name);
}

QSqlDatabase &StoreFixture::database()
{
    if (!m_database.isValid()) {
        m_connections.append(QUuid::createUuid().toString());
        const auto made = createLedger(m_address, m_connections.constLast());
        if (made)
            m_database = *made;
        else
            QTest::qFail(qPrintable(made.error().detail), __FILE__, __LINE__);
    }
    return m_database;
}

Result<QSqlDatabase> StoreFixture::connect(SchemaCheck check)
{
    m_connections.append(QUuid::createUuid().toString());
    return openLedger(m_address, m_connections.constLast(), check);
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
    QSqlQuery query(database);
    QString plan;
    if (query.exec(u"EXPLAIN QUERY PLAN "_s + sql)) {
        while (query.next())
            plan += query.value(3).toString() + u'\n';
    }
    return plan;
}

} // namespace sallyport
