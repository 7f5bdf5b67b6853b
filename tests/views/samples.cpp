// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/samples.h"

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

RequestItem sampleRequest(const QString &id, const QString &name, const QString &target,
                          Instant filedAt)
{
    RequestItem item;
    item.request.id = id;
    item.request.requester = name.section(u' ', 0, 0).toLower();
    item.request.editors = { item.request.requester };
    item.request.ask.scenario = u"hotfix"_s;
    item.request.ask.target = target;
    item.request.ask.profile = u"writer"_s;
    item.request.ask.duration = 2h;
    item.allowed = 2h;
    item.request.ask.reason = u"Stuck payments: replay three jobs by hand after the queue fix, "
                              u"then check totals. The runbook step 4 needs write access."_s;
    item.request.ask.fields = { { u"ticket"_s, u"INC-4821"_s } };
    item.request.filedAt = filedAt;
    item.request.revisedAt = filedAt;
    item.request.decideBy = filedAt + 8h;
    item.request.stage = 1;
    item.request.digest = id.toUtf8();
    item.request.policyDigest = "policy";
    item.request.decisions = {
        { .person = u"rui"_s, .stages = { 0 }, .verdict = Verdict::Approve, .at = filedAt + 4min }
    };
    item.requesterName = name;
    item.targetTitle = target;
    item.scenarioTitle = u"Hotfix deployment"_s;
    item.stageName = u"Data owner"_s;
    item.stageCount = 2;
    item.have = 0;
    item.need = 1;
    item.mineToDecide = true;
    return item;
}

RequestItem sampleOpen(const QString &id, const QString &name, const QString &target, Instant now)
{
    RequestItem item = sampleRequest(id, name, target, now - 90min);
    item.mineToDecide = false;
    item.request.state = RequestState::Approved;
    item.request.decisions.append({ .person = u"bettina"_s, .stages = { 1 }, .at = now - 65min });
    Grant grant;
    grant.id = id;
    grant.requestId = id;
    grant.state = GrantState::Active;
    grant.person = item.request.requester;
    grant.target = target;
    grant.profile = u"writer"_s;
    grant.duration = 150min;
    grant.openedAt = now - 1h;
    grant.deadline = now + 90min;
    item.grant = grant;
    return item;
}

namespace {

LoggedEvent event(qint64 index, EventKind kind, Instant at, const QString &actor,
                  const QString &text = {})
{
    LoggedEvent logged;
    logged.index = index;
    logged.event.kind = kind;
    logged.event.at = at;
    logged.event.actor = actor;
    if (!text.isEmpty())
        logged.event.data.insert(u"text"_s, text);
    return logged;
}

} // namespace

QList<LoggedEvent> sampleTimeline(const RequestItem &item)
{
    const Instant start = item.request.filedAt;
    const QString who = item.request.requester;
    QList<LoggedEvent> events{ event(4098, EventKind::Filed, start, who),
                               event(4102, EventKind::Approved, start + 4min, u"rui"_s) };
    if (item.grant) {
        events << event(4180, EventKind::Approved, start + 25min, u"bettina"_s)
               << event(4187, EventKind::Opened, start + 30min, {})
               << event(4188, EventKind::Connected, start + 33min, who);
        for (int i = 0; i < 12; ++i)
            events << event(4189 + i, EventKind::Statement, start + 34min + i * 3min, who,
                            u"UPDATE payment_jobs SET state='queued' WHERE id = %1"_s.arg(i));
    }
    return events;
}

Health sampleHealth(Instant now)
{
    const auto before = [now](std::chrono::seconds by) { return now - by; };
    Health health;
    health.status.enforcerAlive = true;
    health.status.enforcerSeen = before(std::chrono::seconds(2));
    health.status.checkpointSize = 4'200;
    health.status.checkpointAt = before(std::chrono::seconds(40));
    health.leader = QStringLiteral("gate1/4711/9f3c21aa");
    health.epoch = 12;
    health.leadsSince = before(std::chrono::hours(5));
    health.skew = Millis(14);
    health.intake.decided = before(std::chrono::minutes(3));
    health.targets = { { .name = QStringLiteral("billing-db"),
                         .lookedAt = before(std::chrono::seconds(12)),
                         .reached = false,
                         .since = before(std::chrono::minutes(9)),
                         .error = QStringLiteral("unavailable"),
                         .comparedAt = before(std::chrono::minutes(10)),
                         .objects = 1 },
                       { .name = QStringLiteral("orders-db"),
                         .lookedAt = before(std::chrono::seconds(21)),
                         .reached = true,
                         .since = before(std::chrono::hours(30)),
                         .skew = Millis(-3),
                         .comparedAt = before(std::chrono::seconds(21)),
                         .objects = 3,
                         .reported = 1,
                         .corrected = 1 },
                       { .name = QStringLiteral("stock-db") } };
    return health;
}

Safeguards sampleSafeguards(Instant now)
{
    const auto live = [](const QString &id, const QString &name, const QString &target) {
        LiveAccess access{ .grant = {}, .person = { id, name } };
        access.grant.state = GrantState::Active;
        access.grant.person = id;
        access.grant.target = target;
        access.grant.profile = QStringLiteral("readonly");
        return access;
    };
    return {
        .maySign = true,
        .hasSigned = false,
        .freeze = FreezeItem{ .by = { QStringLiteral("kofi"), QStringLiteral("Kofi Mensah") },
                              .at = now - std::chrono::minutes(30),
                              .text = QStringLiteral("A laptop of the on-call team was stolen"),
                              .unfreezing = {} },
        .live
        = { live(QStringLiteral("ana"), QStringLiteral("Ana Marić"), QStringLiteral("orders-db")),
            live(QStringLiteral("ben"), QStringLiteral("Ben Adler"), QStringLiteral("billing-db")) }
    };
}

} // namespace sallyport
