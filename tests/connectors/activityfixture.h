// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connectors/postgresql/postgresconnector.h"
#include "models/ledger/scram.h"
#include "tests/support/targetfixture.h"
#include "tests/support/verify.h"

#include <algorithm>
#include <memory>

namespace sallyport::test {

// A server, a fresh grant for each test function, and what was read of its activity so far.
class ActivityFixture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        SP_VERIFY(m_target.start());
        reconnect();
    }

    void init()
    {
        m_grant = TargetFixture::newGrantId();
        SP_VERIFY(
            m_connector->open(TargetFixture::order(m_grant, m_password, QStringLiteral("writer"))));
        m_cursor.clear();
        m_lines.clear();
        m_lost = 0;
        read(); // from now on
        QCOMPARE(m_lines.size(), 0);
    }

protected:
    static QDeadlineTimer soon() { return QDeadlineTimer(20'000); }
    void reconnect() { m_connector = std::make_unique<PostgresConnector>(m_target.enforcer()); }

    Result<QList<PostgresSession::Row>> run(PostgresSession &session, const QByteArray &sql)
    {
        if (const auto opened = session.open(soon()); !opened)
            return propagate(opened);
        // Without parameters libpq still speaks the extended protocol: "execute <unnamed>".
        return session.query(QStringLiteral("holder"), sql, {}, soon());
    }
    Result<QList<PostgresSession::Row>> run(const QByteArray &sql)
    {
        PostgresSession session(m_target.login(m_grant, m_password));
        return run(session, sql);
    }

    // Runs them in a session of their own and reads until its end has come.
    void statements(const QList<QByteArray> &all)
    {
        const auto ended = count(ActivityKind::Disconnect);
        {
            PostgresSession session(m_target.login(m_grant, m_password));
            for (const QByteArray &one : all)
                (void)run(session, one);
        }
        QTRY_VERIFY(has(ActivityKind::Disconnect, ended + 1));
    }

    void read()
    {
        for (bool more = true; more;) {
            const auto page = m_connector->activity(m_cursor, 4096);
            SP_VERIFY(page);
            for (const ActivityLine &line : page->lines)
                if (line.grantId == m_grant)
                    m_lines << line;
            m_cursor = page->cursor;
            m_lost += page->lostBytes;
            more = page->more;
        }
    }
    // Reads on until there are so many of a kind.
    bool has(ActivityKind kind, qsizetype many)
    {
        read();
        return count(kind) >= many;
    }
    qsizetype count(ActivityKind kind) const
    {
        return std::count_if(m_lines.begin(), m_lines.end(),
                             [kind](const ActivityLine &line) { return line.kind == kind; });
    }
    QStringList texts() const
    {
        QStringList all;
        for (const ActivityLine &line : m_lines)
            if (line.kind == ActivityKind::Statement)
                all << line.text;
        return all;
    }

    TargetFixture m_target;
    std::unique_ptr<PostgresConnector> m_connector;
    QString m_grant;
    const QByteArray m_password = makePassword().value();
    QByteArray m_cursor;
    QList<ActivityLine> m_lines;
    qint64 m_lost = 0;
};

} // namespace sallyport::test
