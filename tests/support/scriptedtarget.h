// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connectors/connector.h"
#include "models/domain/clock.h"
#include "models/domain/operation.h"

#include <QHash>
#include <QMap>
#include <QStringList>

#include <functional>
#include <memory>

namespace sallyport::test {

// A target in memory that does what a test says: it keeps logins and sessions, can be down, lose an
// answer or hold sessions that do not want to go. Shared by every connector it makes; one thread.
class ScriptedTarget
{
public:
    explicit ScriptedTarget(const Clock &clock) : m_clock(clock) { }

    struct Object
    {
        OpenOrder order;
        bool loginEnabled = true;
        int sessions = 0;
        Instant usedAt{};
        std::optional<Instant> loginUntil; // what the server holds to; none: it does not tell
    };

    std::unique_ptr<Connector> connect();

    // What a person does. False when the login is refused.
    bool logIn(const QString &grantId);
    void say(const QString &grantId, const QString &statement);

    QMap<QString, Object> objects; // by name: "slp_" and the grant's id
    QStringList calls; // "open GRANT", "disable GRANT", ... in order
    bool down = false; // every call fails
    bool loseAnswers = false; // calls do what they should and fail all the same
    bool cleanUpFails = false; // residue
    int stubborn = 0; // so many terminations are told and ignored
    Millis clockAhead{ 0 };
    QList<ActivityLine> done;
    qint64 lostBytes = 0; // of its log, with each reading
    std::function<void(const QString &call)> onCall; // before each call: a crash, a revoke

    static QString nameOf(const QString &grantId) { return QStringLiteral("slp_") + grantId; }

private:
    friend class ScriptedConnector;
    const Clock &m_clock;
    QHash<QString, qint64> m_lines;
};

} // namespace sallyport::test
