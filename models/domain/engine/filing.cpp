// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/parts.h"
#include "models/domain/ids.h"

#include <QCborArray>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace sallyport::engine {

namespace {

Refused checkDisplayedPolicy(const Rules &rules, const Intent &intent)
{
    if (!rules.current)
        return Refusal{ RefusalCode::NoPolicy, {}, {} };
    if (intent.policyDigest != rules.current->digest)
        return Refusal{ RefusalCode::StalePolicy, {}, {} };
    return std::nullopt;
}

// A rule that admits a new revision, and what it asks of it.
struct Admission
{
    const Rule *rule = nullptr;
    QList<int> asked;
    QList<Stage> chain;
    bool automatic = false;
};

// Asking for somebody else, and for another time than now.
Refused checkTerms(const Rule &rule, const Request &draft, const QString &person,
                   const Directory &directory, Instant now)
{
    if (const Refused recurrence = checkRecurrence(rule, draft.ask, now))
        return recurrence;
    if (draft.ask.startAt > now + rule.ahead)
        return Refusal{ RefusalCode::StartTooFar, rule.name, {} };
    if (!draft.ask.onBehalfOf.isEmpty()
        && (directory.sameHuman(draft.requester, person)
            || !directory.matches(rule.onBehalf, person)))
        return Refusal{ RefusalCode::NotForOthers, rule.name, {} };
    return std::nullopt;
}

// What a rule that asks nobody needs before it opens.
Refused checkUnasked(const State &state, const Rules &rules, const Rule &rule)
{
    if (rules.directory->freeze())
        return Refusal{ RefusalCode::Frozen, {}, {} };
    if (rule.breakGlass && state.reviewOverdue)
        return Refusal{ RefusalCode::ReviewOverdue, rule.name, {} };
    return std::nullopt;
}

// Everything about a new revision that does not depend on how it came about.
tl::expected<Admission, Refusal> admitRevision(const State &state, const Rules &rules,
                                               const Request &draft, const QString &person,
                                               Instant now)
{
    if (!draft.ask.bundle.isEmpty() && !isObjectId(draft.ask.bundle))
        return refuse(RefusalCode::Malformed);
    const Circumstances here{ *rules.current,  *rules.directory, draft.requester, draft.ask, now,
                              state.firstTime, draft.already };
    if (const Ban *ban = banOn(here))
        return refuse(RefusalCode::Banned, ban->name);
    const auto rule = admitAsk(*rules.current, *rules.directory, draft.requester, draft.ask);
    if (!rule)
        return tl::unexpected(rule.error());
    if (const Refused terms = checkTerms(**rule, draft, person, *rules.directory, now))
        return tl::unexpected(*terms);
    if (const Refused other = checkExtension(state, **rule, draft, now))
        return tl::unexpected(*other);
    if (state.stuckElsewhere)
        return refuse(RefusalCode::AccessStuck, (*rule)->name, draft.ask.target);
    Admission admission{ .rule = *rule, .asked = askedStages(**rule, here) };
    admission.chain = chainUnder(**rule, admission.asked, here);
    admission.automatic = asksNobody(**rule, here);
    if (admission.automatic) {
        if (const Refused unasked = checkUnasked(state, rules, **rule))
            return tl::unexpected(*unasked);
        return admission;
    }
    if (admission.chain.isEmpty()) // nobody would decide
        return refuse(RefusalCode::NoApprover, (*rule)->name);
    const QStringList people = sufficientApprovers(admission.chain, draft, *rules.directory);
    if (const auto stage = unfilledByAll(admission.chain, people, *rules.directory))
        return refuse(RefusalCode::NoApprover, (*rule)->name, admission.chain.at(*stage).name);
    return admission;
}

// What nobody decided before its last occurrence is over has nothing left to open.
Instant decideBy(const Request &request, const Rule &rule, Instant now)
{
    const Instant end = now + rule.decisionWindow;
    if (!request.ask.recurrence)
        return end;
    return std::min(end, occurrencesOf(*request.ask.recurrence, request.ask.duration).last().until);
}

QCborMap recurrenceData(const Recurrence &recurrence)
{
    QCborArray days;
    for (const int day : recurrence.days)
        days.append(day);
    return { { u"days"_s, days },
             { u"from"_s, recurrence.from.toString(u"HH:mm"_s) },
             { u"zone"_s, QString::fromLatin1(recurrence.zone) },
             { u"first"_s, recurrence.first.toString(Qt::ISODate) },
             { u"last"_s, recurrence.last.toString(Qt::ISODate) } };
}

void sayGlassBroken(Outcome &outcome, const BreakGlass &glass, const Intent &intent, Instant now)
{
    Request &request = *outcome.next.request;
    request.reviewBy = now + glass.reviewWithin;
    setLaterDue(request, false, now);
    Event event = eventOf(EventKind::GlassBroken, intent, now);
    QCborArray alarmed;
    for (const Selector &selector : glass.alarm)
        alarmed.append(selector);
    event.data = { { u"review_by"_s, toMs(request.reviewBy) }, { u"alarmed"_s, alarmed } };
    outcome.events.append(event);
}

// The revision under its rule, with nothing decided; where the rule asks nobody it is approved.
Outcome admitted(const State &state, Request request, EventKind kind, const Admission &admission,
                 const Rules &rules, const Intent &intent, Instant now)
{
    request.rule = admission.rule->name;
    request.policyDigest = rules.current->digest;
    request.digest = intent.digest;
    request.revisedAt = now;
    request.asked = admission.asked;
    request.decisions.clear();
    request.marks.clear();
    request.questionBy.clear();
    takeStock(request, admission.chain);
    Outcome outcome;
    outcome.next = state;
    outcome.next.request = request;
    Event event = eventOf(kind, intent, now);
    event.data = askData(request, admission.chain);
    outcome.events.append(event);
    if (admission.automatic)
        approved(outcome, *admission.rule, intent, true, now);
    if (admission.rule->breakGlass)
        sayGlassBroken(outcome, *admission.rule->breakGlass, intent, now);
    return outcome;
}

} // namespace

QCborMap askData(const Request &request, const QList<Stage> &chain)
{
    QCborMap fields;
    for (auto it = request.ask.fields.constBegin(); it != request.ask.fields.constEnd(); ++it)
        fields.insert(it.key(), it.value());
    QCborArray stages;
    for (const Stage &stage : chain)
        stages.append(QCborMap{ { u"name"_s, stage.name }, { u"need"_s, stage.need } });
    // Only the digest of the verifier: the log needs to show that it did not change, not what it
    // is.
    const QByteArray credential
        = QCryptographicHash::hash(request.ask.credential, QCryptographicHash::Sha256);
    QCborMap data{ { u"scenario"_s, request.ask.scenario },
                   { u"target"_s, request.ask.target },
                   { u"profile"_s, request.ask.profile },
                   { u"rule"_s, request.rule },
                   { u"reason"_s, request.ask.reason },
                   { u"fields"_s, fields },
                   { u"duration_ms"_s, qint64(request.ask.duration.count()) },
                   { u"revision"_s, request.revision },
                   { u"decide_by"_s, toMs(request.decideBy) },
                   { u"stages"_s, stages },
                   { u"credential"_s, credential } };
    if (request.ask.startAt > Instant())
        data.insert(u"start_at"_s, toMs(request.ask.startAt));
    if (!request.ask.onBehalfOf.isEmpty())
        data.insert(u"on_behalf_of"_s, request.ask.onBehalfOf);
    if (request.ask.recurrence)
        data.insert(u"recurrence"_s, recurrenceData(*request.ask.recurrence));
    if (!request.ask.extends.isEmpty())
        data.insert(u"extends"_s, request.ask.extends);
    if (!request.ask.bundle.isEmpty())
        data.insert(u"bundle"_s, request.ask.bundle);
    return data;
}

bool isAsker(const Request &request, const QString &person)
{
    return request.requester == person || request.editors.contains(person);
}

Judgement fileRequest(const State &state, const Rules &rules, const Intent &intent, Instant now)
{
    if (!isObjectId(intent.requestId))
        return refuse(RefusalCode::Malformed);
    if (state.request)
        return refuse(RefusalCode::DuplicateRequest);
    if (const Refused refused = checkDisplayedPolicy(rules, intent))
        return tl::unexpected(*refused);

    Request request;
    request.id = intent.requestId;
    request.ask = std::get<Ask>(intent.body);
    request.requester = request.ask.onBehalfOf.isEmpty() ? intent.person : request.ask.onBehalfOf;
    request.editors = { intent.person };
    request.already = grantedBefore(state, request.ask);
    const auto admission = admitRevision(state, rules, request, intent.person, now);
    if (!admission)
        return tl::unexpected(admission.error());
    request.filedAt = now;
    request.decideBy = decideBy(request, *admission->rule, now);
    if (state.extended) // after its end there is nothing to extend
        request.decideBy = std::min(request.decideBy, state.extended->deadline);
    return admitted(state, request, EventKind::Filed, *admission, rules, intent, now);
}

Judgement amendRequest(const State &state, const Rules &rules, const Intent &intent, Instant now)
{
    Request request = *state.request;
    if (!isAsker(request, intent.person))
        return refuse(RefusalCode::NotRequester);
    if (request.state != RequestState::Pending)
        return refuse(RefusalCode::NotPending);
    if (now >= request.decideBy)
        return refuse(RefusalCode::WindowOver);
    if (intent.requestDigest != request.digest)
        return refuse(RefusalCode::StaleRequest);
    if (const Refused refused = checkDisplayedPolicy(rules, intent))
        return tl::unexpected(*refused);

    if (request.ask.extends != std::get<Ask>(intent.body).extends)
        return refuse(RefusalCode::OtherAccess, request.rule); // it stays about the same access
    if (std::get<Ask>(intent.body).bundle != request.ask.bundle)
        return refuse(RefusalCode::BundleChanged);
    request.ask = std::get<Ask>(intent.body);
    request.already = grantedBefore(state, request.ask);
    const QString &other = request.ask.onBehalfOf;
    if ((other.isEmpty() ? intent.person : other) != request.requester)
        return refuse(RefusalCode::NotRequester); // it stays the same person's
    if (!request.editors.contains(intent.person))
        request.editors.append(intent.person);
    const auto admission = admitRevision(state, rules, request, intent.person, now);
    if (!admission)
        return tl::unexpected(admission.error());
    // Earlier decisions were made over other words, so they are void. The window is not: time never
    // extends by itself, it can only get shorter.
    request.revision += 1;
    request.decideBy = std::min(request.decideBy, decideBy(request, *admission->rule, now));
    return admitted(state, request, EventKind::Amended, *admission, rules, intent, now);
}

} // namespace sallyport::engine
