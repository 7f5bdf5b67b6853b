// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connectors/postgresql/postgresconnector.h"
#include "models/ledger/scram.h"
#include "tests/support/targetfixture.h"
#include "tests/support/verify.h"

#include <memory>

namespace sallyport::test {

// A server, a connector to it and a fresh grant for each test function.
class ConnectorFixture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        SP_VERIFY(m_target.start());
        m_connector = std::make_unique<PostgresConnector>(m_target.enforcer());
    }

    void init() { m_grant = TargetFixture::newGrantId(); }

protected:
    static QDeadlineTimer soon() { return QDeadlineTimer(20'000); }

    static Result<QList<PostgresSession::Row>> run(PostgresSession &session, const QByteArray &sql)
    {
        if (const auto opened = session.open(soon()); !opened)
            return propagate(opened);
        return session.query(QStringLiteral("holder"), sql, {}, soon());
    }
    OpenOrder order(const QString &profile = QStringLiteral("readonly")) const
    {
        return TargetFixture::order(m_grant, m_password, profile);
    }
    PostgresSettings holder() const { return m_target.login(m_grant, m_password); }
    TargetObject find(const QString &name)
    {
        const auto all = m_connector->list().value_or(QList<TargetObject>());
        for (const TargetObject &one : all)
            if (one.name == name)
                return one;
        return {};
    }

    TargetFixture m_target;
    std::unique_ptr<PostgresConnector> m_connector;
    QString m_grant;
    const QByteArray m_password = makePassword().value();
};

} // namespace sallyport::test
