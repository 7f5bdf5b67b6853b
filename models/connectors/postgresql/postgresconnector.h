// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connectors/connector.h"
#include "models/connectors/postgresql/postgressession.h"

#include <QJsonObject>

#include <atomic>

namespace sallyport {

// A PostgreSQL server with installer/targets/postgresql-guard.sql in it. A grant is a login role
// "slp_" + grant id. Connects at the first call, again by itself when the connection is lost, and
// repeats a call once then: every call may be repeated. Use from one thread; grade() from any.
class PostgresConnector : public Connector
{
public:
    explicit PostgresConnector(PostgresSettings settings);

    // A when list() saw that somebody else than Sallyport runs the guard's reap() on a schedule.
    Grade grade() const override;
    Result<void> open(const OpenOrder &order) override;
    Result<void> disable(const QString &object) override;
    Result<void> drain(const QString &grantId) override;
    Result<void> restrain(const TargetObject &seen, Instant deadline,
                          Instant sessionsUntil) override;
    Result<int> terminate(const QString &object) override;
    Result<int> sessions(const QString &object) override;
    Result<CleanUpReport> cleanUp(const QString &grantId) override;
    Result<QList<TargetObject>> list() override;
    Result<ActivityPage> activity(const QByteArray &cursor, int maxBytes) override;
    Result<Instant> time() override;

private:
    // One value from one of the guard's functions, as JSON.
    Result<QJsonObject> call(const QString &name, const QByteArray &sql,
                             const PostgresSession::Values &values);
    void cleanElsewhere(const QString &database, const QString &grantId);

    PostgresSettings m_settings;
    PostgresSession m_session;
    std::atomic<Grade> m_grade = Grade::B;
};

} // namespace sallyport
