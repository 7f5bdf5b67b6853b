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

// Everything about a new revision that does not depend on how it came about.
tl::expected<const Rule *, Refusal> admitRevision(const State &state, const Rules &rules,
                                                  const Request &draft)
{
    const auto rule = admitAsk(*rules.current, *rules.directory, draft.requester, draft.ask);
    if (!rule)
        return rule;
    if (state.stuckElsewhere)
        return refuse(RefusalCode::AccessStuck, (*rule)->name, draft.ask.target);
    const QList<Stage> stages = stagesFor(**rule, draft.ask);
    if (stages.isEmpty()) // nobody would decide
        return refuse(RefusalCode::NoApprover, (*rule)->name);
    const QStringList people = possibleApprovers(stages, draft, *rules.directory);
    if (const auto stage = unfilledStage(stages, people, *rules.directory))
        return refuse(RefusalCode::NoApprover, (*rule)->name, stages.at(*stage).name);
    return rule;
}

Outcome withRequest(const State &state, const Request &request, EventKind kind, const Rule &rule,
                    const Intent &intent, Instant now)
{
    Outcome outcome;
    outcome.next = state;
    outcome.next.request = request;
    Event event = eventOf(kind, intent, now);
    event.data = askData(request, rule);
    outcome.events.append(event);
    return outcome;
}

} // namespace

QCborMap askData(const Request &request, const Rule &rule)
{
    QCborMap fields;
    for (auto it = request.ask.fields.constBegin(); it != request.ask.fields.constEnd(); ++it)
        fields.insert(it.key(), it.value());
    QCborArray stages;
    for (const Stage &stage : stagesFor(rule, request.ask))
        stages.append(QCborMap{ { u"name"_s, stage.name }, { u"need"_s, stage.need } });
    // Only the digest of the verifier: the log needs to show that it did not change, not what it
    // is.
    const QByteArray credential
        = QCryptographicHash::hash(request.ask.credential, QCryptographicHash::Sha256);
    return { { u"scenario"_s, request.ask.scenario },
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
    request.requester = intent.person;
    request.editors = { intent.person };
    request.ask = std::get<Ask>(intent.body);
    const auto rule = admitRevision(state, rules, request);
    if (!rule)
        return tl::unexpected(rule.error());
    request.rule = (*rule)->name;
    request.policyDigest = rules.current->digest;
    request.digest = intent.digest;
    request.filedAt = now;
    request.revisedAt = now;
    request.decideBy = now + (*rule)->decisionWindow;
    return withRequest(state, request, EventKind::Filed, **rule, intent, now);
}

Judgement amendRequest(const State &state, const Rules &rules, const Intent &intent, Instant now)
{
    Request request = *state.request;
    if (intent.person != request.requester)
        return refuse(RefusalCode::NotRequester);
    if (request.state != RequestState::Pending)
        return refuse(RefusalCode::NotPending);
    if (now >= request.decideBy)
        return refuse(RefusalCode::WindowOver);
    if (intent.requestDigest != request.digest)
        return refuse(RefusalCode::StaleRequest);
    if (const Refused refused = checkDisplayedPolicy(rules, intent))
        return tl::unexpected(*refused);

    request.ask = std::get<Ask>(intent.body);
    const auto rule = admitRevision(state, rules, request);
    if (!rule)
        return tl::unexpected(rule.error());
    request.rule = (*rule)->name;
    request.policyDigest = rules.current->digest;
    request.digest = intent.digest;
    request.revision += 1;
    request.revisedAt = now;
    // Earlier decisions were made over other words, so they are void. The window is not: time never
    // extends by itself, it can only get shorter.
    request.decisions.clear();
    request.stage = 0;
    request.decideBy = std::min(request.decideBy, now + (*rule)->decisionWindow);
    return withRequest(state, request, EventKind::Amended, **rule, intent, now);
}

} // namespace sallyport::engine
