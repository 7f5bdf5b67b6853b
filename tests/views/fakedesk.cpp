// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/fakedesk.h"

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QList<PersonRef> everybody()
{
    return { { u"ana"_s, u"Ana Marić"_s },          { u"rui"_s, u"Rui Costa"_s },
             { u"bettina"_s, u"Bettina Okafor"_s }, { u"eva"_s, u"Eva Lind"_s },
             { u"kofi"_s, u"Kofi Hansen"_s },       { u"jun"_s, u"Jun Tanaka"_s },
             { u"priya"_s, u"Priya Shah"_s },       { u"mateo"_s, u"Mateo López"_s } };
}

} // namespace

FakeDesk::FakeDesk(Instant now) : m_now(now)
{
    condition = sampleHealth(now);
    law = samplePolicies(now);
    mine = { sampleRequest(u"a1"_s, u"Ana Marić"_s, u"orders-db"_s, now - 7h - 48min),
             sampleRequest(u"a2"_s, u"Priya Shah"_s, u"ledger-db"_s, now - 100min),
             sampleRequest(u"a3"_s, u"Mateo López"_s, u"orders-db"_s, now - 20min) };
    mine[0].firstTime = true;
    mine[2].request.ask.profile = u"readonly"_s;
    others = { sampleRequest(u"b1"_s, u"Jun Tanaka"_s, u"orders-db"_s, now - 3h) };
    others[0].mineToDecide = false;
    RequestItem ended = sampleOpen(u"c2"_s, u"Ana Marić"_s, u"orders-db"_s, now - 20h);
    ended.grant->state = GrantState::Ended;
    ended.grant->endReason = EndReason::Expired;
    ended.grant->endDueAt = ended.grant->deadline;
    ended.grant->endedAt = ended.grant->deadline + 400ms;
    RequestItem denied = sampleRequest(u"c3"_s, u"Lee Wong"_s, u"orders-db"_s, now - 30h);
    denied.request.state = RequestState::Denied;
    denied.request.decisions.append(
        { .person = u"eva"_s, .stages = { 1 }, .verdict = Verdict::Deny, .at = now - 28h });
    own = { sampleOpen(u"c1"_s, u"Ana Marić"_s, u"orders-db"_s, now), mine.at(0), ended };
    decided = { own.at(0), denied, ended };
    zone = "America/New_York";
    around = { { .person = { u"rui"_s, u"Rui Costa"_s }, .lastAct = now - 5min },
               { .person = { u"eva"_s, u"Eva Lind"_s },
                 .awayUntil = now + 46h,
                 .standInName = u"Jun Tanaka"_s } };
}

QFuture<Result<QList<RequestItem>>> FakeDesk::queue(QueueKind kind)
{
    ++queuesAsked;
    switch (kind) {
    case QueueKind::MineToDecide:
        return ready(mine);
    case QueueKind::WaitingOnOthers:
        return ready(others);
    case QueueKind::ToReview:
        return ready(reviews);
    case QueueKind::Decided:
        break;
    }
    return ready(decided);
}

QFuture<Result<QList<RequestItem>>> FakeDesk::access()
{
    return ready(own);
}

QFuture<Result<FoundRequests>> FakeDesk::find(const RequestQuery &query, int limit,
                                              const std::optional<FindPlace> &from)
{
    finds.append({ query, from });
    FoundRequests found;
    for (const RequestItem &item : own + mine.mid(1) + others + decided.mid(1, 1)) {
        const bool fits = std::ranges::all_of(query.words, [&item](const QString &word) {
            return item.requesterName.contains(word, Qt::CaseInsensitive);
        });
        if (fits && found.items.size() < limit)
            found.items.append(item);
    }
    found.mistake = queryMistake;
    if (!placesToGoOn.isEmpty())
        found.next = placesToGoOn.takeFirst();
    return ready(found);
}

QFuture<Result<QueryWords>> FakeDesk::queryWords()
{
    return ready(
        QueryWords{ .people = { { u"ana"_s, u"Ana Marić"_s }, { u"rui"_s, u"Rui Costa"_s } },
                    .targets = { { u"orders-db"_s, u"Orders database"_s } },
                    .scenarios = { { u"hotfix"_s, u"Hotfix"_s } },
                    .profiles = { u"readonly"_s, u"writer"_s } });
}

RequestItem FakeDesk::find(const QString &requestId) const
{
    for (const RequestItem &item : mine + others + decided + own + reviews) {
        if (item.request.id == requestId)
            return item;
    }
    return {};
}

QFuture<Result<RequestDetail>> FakeDesk::detail(const QString &requestId)
{
    if (!holdDetails)
        return ready(makeDetail(requestId));
    auto promise = std::make_shared<QPromise<Result<RequestDetail>>>();
    promise->start();
    m_held.emplace_back(requestId, promise);
    return promise->future();
}

void FakeDesk::releaseDetails()
{
    for (const auto &[requestId, promise] : m_held) {
        promise->addResult(makeDetail(requestId));
        promise->finish();
    }
    m_held.clear();
}

QFuture<Result<QList<LoggedEvent>>> FakeDesk::timeline(const QString &requestId, qint64 from)
{
    QList<LoggedEvent> events = sampleTimeline(find(requestId));
    QList<LoggedEvent> wanted;
    for (LoggedEvent &logged : events) {
        logged.event.requestId = requestId;
        if (logged.index >= from)
            wanted.append(logged);
    }
    return ready(wanted);
}

QFuture<Result<QList<AskOption>>> FakeDesk::options()
{
    AskOption hotfix{ .rule = u"hotfix-orders"_s,
                      .scenario = u"hotfix"_s,
                      .scenarioTitle = u"Hotfix deployment"_s,
                      .target = u"orders-db"_s,
                      .targetTitle = u"Orders database"_s,
                      .profile = u"writer"_s,
                      .defaultDuration = 1h,
                      .maximumDuration = 4h,
                      .reasonMinimum = 20,
                      .fields = { { .name = u"ticket"_s,
                                    .title = u"Ticket"_s,
                                    .required = true,
                                    .pattern = u"(INC|BUG)-[0-9]+"_s } },
                      .tags = { u"money"_s } };
    AskOption debugging = hotfix;
    debugging.scenario = u"debug"_s;
    debugging.scenarioTitle = u"Live debugging"_s;
    AskOption recovery = hotfix;
    recovery.scenario = u"recovery"_s;
    recovery.scenarioTitle = u"Disaster recovery"_s;
    AskOption reading = debugging;
    reading.profile = u"readonly"_s;
    QList<AskOption> all{ hotfix, debugging, recovery, reading };
    if (!extra.rule.isEmpty())
        all.prepend(extra);
    return ready(all);
}

QFuture<Result<AskPreview>> FakeDesk::preview(const Ask &ask)
{
    AskPreview preview;
    preview.rule = u"hotfix-orders"_s;
    preview.stages = { { .name = u"Team lead"_s, .eligible = { { u"rui"_s, u"Rui Costa"_s } } },
                       { .name = u"Data owner"_s,
                         .eligible = { { u"bettina"_s, u"Bettina Okafor"_s },
                                       { u"eva"_s, u"Eva Lind"_s } } } };
    preview.maximumDuration = 4h;
    preview.decisionWindow = 8h;
    preview.startAt = ask.startAt;
    preview.start = terms;
    preview.end = ends;
    if (terms.breakGlass)
        preview.stages.clear();
    preview.wouldEnd = std::max(m_now, ask.startAt) + ask.duration;
    preview.isExtension = !ask.extends.isEmpty();
    preview.refusal = refusal;
    preview.zone = zone;
    preview.around = around;
    return ready(preview);
}

QFuture<Result<ConnectionHint>> FakeDesk::connection(const Grant &)
{
    return ready(ConnectionHint{ u"/run/user/1000/sallyport"_s, 54321, u"orders"_s,
                                 u"slp_7f3a21c09be84d1e"_s });
}

QFuture<Result<QList<PersonRef>>> FakeDesk::people()
{
    return ready(everybody());
}

QFuture<Result<QList<PersonItem>>> FakeDesk::registry()
{
    return ready(team);
}

QFuture<Result<PastedEnrolment>> FakeDesk::judge(const QString &enrolmentText)
{
    judged.append(enrolmentText);
    return ready(pasted);
}

QFuture<Result<Receipt>> FakeDesk::state(const RegistryStatement &statement)
{
    stated.append(statement);
    return ready(answer);
}

QFuture<Result<Invitation>> FakeDesk::invite(const QString &login, bool)
{
    invited.append(login);
    Invitation invitation;
    invitation.address.backend = Backend::Postgresql;
    invitation.address.hosts = u"db.example.com"_s;
    invitation.address.database = u"sallyport"_s;
    invitation.address.user = login;
    invitation.address.password = u"geheim"_s;
    invitation.ledgerId = QByteArray(32, 'l');
    invitation.until = m_now + InvitationTime;
    return ready(invitation);
}

QFuture<Result<LedgerStatus>> FakeDesk::status()
{
    LedgerStatus status;
    status.enforcerAlive = enforcerAlive;
    status.events = 4204;
    status.policyDigest = "policy";
    status.alarm = alarm;
    status.freeze = guards.freeze;
    return ready(status);
}

QFuture<Result<Health>> FakeDesk::health()
{
    Health health = condition;
    health.status.enforcerAlive = enforcerAlive;
    health.status.events = 4204;
    health.status.alarm = alarm;
    health.status.freeze = guards.freeze;
    return ready(health);
}

QFuture<Result<AuditReport>> FakeDesk::verify(std::shared_ptr<VerificationRun> run)
{
    verification = std::move(run);
    AuditReport report;
    report.events = 4204;
    return ready(report);
}

QFuture<Result<Receipt>> FakeDesk::file(const Ask &ask, const QByteArray &)
{
    filed.append(ask);
    return ready(answers.value(ask.profile, answer));
}

QFuture<Result<Receipt>> FakeDesk::say(IntentKind kind, const Displayed &seen, const TextBody &body)
{
    said.append({ kind, seen, body.text, body.atMost, body.notBefore });
    return ready(answers.value(seen.requestId, answer));
}

QFuture<Result<Receipt>> FakeDesk::start(const Displayed &seen, bool onBehalf)
{
    said.append({ .kind = IntentKind::Start, .seen = seen });
    startedOnBehalf.append(onBehalf);
    return ready(answer);
}

QFuture<Result<QList<SettledDoubt>>> FakeDesk::settleDoubts()
{
    return ready(std::exchange(settled, {}));
}

QFuture<Result<QByteArray>> FakeDesk::password(const QString &)
{
    return ready(QByteArray("correct horse"));
}

} // namespace sallyport
