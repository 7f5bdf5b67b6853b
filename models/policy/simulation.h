// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/engine.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace sallyport {

// What somebody did, and when the enforcer took it in.
struct PastIntent
{
    Intent intent;
    Instant receivedAt;
    bool accepted = false;
    QString code; // refusalCodeName() of the answer; empty when accepted
};

// How something came, under one policy.
struct PastAnswer
{
    std::optional<Refusal> refusal;
    RequestState state = RequestState::Pending; // afterwards
    QStringList asks; // the names of the stages that the request has to pass
    Millis duration{ 0 }; // that opens; zero when nothing does

    bool operator==(const PastAnswer &) const = default;
};

// Something that came one way and would have come another way under the proposed policy.
struct Divergence
{
    std::optional<IntentKind> kind; // none: time alone did it
    QString person; // who acted; empty for time
    Instant at;
    QString requestId;
    QString requester;
    QString target;
    QString profile;
    PastAnswer was;
    PastAnswer would;

    bool operator==(const Divergence &) const = default;
};

// Plays what happened again, under the policies of then and under a proposed one, on the engine
// that decides, and tells where the two part. Who was who is taken from the registry's statements,
// as it was at each moment. Pure; memory grows with the requests that wait at a time.
class Simulation
{
public:
    // since: requests filed before that are played, so that what follows is right, but not told.
    Simulation(Directory beginning, std::shared_ptr<const Policy> proposed, Instant since);

    // From now on this one is in force.
    void enact(std::shared_ptr<const Policy> policy);
    // In the order of processing.
    void take(const PastIntent &past);
    // What time does to what still waits.
    void finish(Instant now);

    const QList<Divergence> &divergences() const { return m_divergences; }
    qint64 requests() const { return m_requests; } // that were filed since then

private:
    // The requests of one of the two worlds that are not over, and whom it approved where.
    struct World
    {
        QHash<QString, State> states;
        QSet<std::pair<QString, QString>> approved;
    };

    Rules rulesOf(const World &world, const State &state) const;
    PastAnswer play(World &world, const Intent &intent, Instant at);
    PastAnswer answerOf(const World &world, const QString &requestId) const;
    void elapseIn(World &world, const QString &requestId, Instant at);
    void passTime(const QString &requestId, Instant at);
    void compare(const PastAnswer &was, const PastAnswer &would, const QString &requestId,
                 std::optional<IntentKind> kind, const QString &person, Instant at);
    void compareEnds(const QString &requestId, Instant now);
    void forgetWhenOver(const QString &requestId);

    Directory m_directory;
    std::shared_ptr<const Policy> m_proposed;
    std::shared_ptr<const Policy> m_current;
    QHash<QByteArray, std::shared_ptr<const Policy>> m_enacted;
    Instant m_since;
    World m_then;
    World m_proposal;
    QList<Divergence> m_divergences;
    qint64 m_requests = 0;
};

} // namespace sallyport
