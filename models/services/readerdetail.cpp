// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/envelope.h"
#include "models/ledger/words.h"
#include "models/services/judgements.h"
#include "models/services/reader.h"
#include "models/services/requestitems.h"
#include "models/store/facts.h"
#include "models/store/mailboxrepository.h"
#include "models/store/registryrepository.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr int EventLimit = 500;

// True when a registered device of the person who wrote this revision signed exactly what is shown.
Result<bool> isGenuine(const QSqlDatabase &database, const Directory &directory,
                       const Request &request)
{
    const auto genesis = RegistryRepository(database).genesis();
    if (!genesis)
        return propagate(genesis);
    const auto envelope = MailboxRepository(database).byDigest(request.digest);
    if (!envelope)
        return propagate(envelope);
    if (!*envelope)
        return false;
    const auto intent = parseIntent((*envelope)->payload);
    if (!intent || intent->digest != request.digest || intent->requestId != request.id)
        return false;
    const Device *const device = directory.device(intent->device);
    const Ask *const ask = std::get_if<Ask>(&intent->body);
    return device != nullptr && ask != nullptr && device->person == intent->person
        && *ask == request.ask && request.editors.contains(intent->person)
        && isSignedBy(**envelope, sha256(genesis->bytes), device->publicKey);
}

QStringList hintsOf(const RequestItem &item, const Rule *rule)
{
    QStringList hints;
    if (item.firstTime)
        hints.append(u"first-time"_s);
    if (rule && item.request.ask.duration > rule->defaultDuration)
        hints.append(u"long"_s);
    return hints;
}

} // namespace

Result<RequestDetail> Reader::detail(const QString &requestId, const QString &viewer, Instant now)
{
    auto view = LedgerView::load(m_database);
    if (!view)
        return propagate(view);
    const auto request = RequestRepository(m_database).byId(requestId);
    if (!request)
        return propagate(request);
    if (!*request)
        return fail(ErrorCode::NotFound, u"reader: no such request"_s);
    auto item = itemOf(*view, **request, viewer, now);
    if (!item)
        return propagate(item);
    auto events = timeline(requestId, 0, EventLimit);
    if (!events)
        return propagate(events);
    const auto genuine = isGenuine(m_database, view->directory(), **request);
    if (!genuine)
        return propagate(genuine);
    const auto pinned = view->pinned(**request);
    if (!pinned)
        return propagate(pinned);

    const Policy *const policy = pinned->get();
    const Rule *const rule = policy ? policy->ruleNamed((*request)->rule) : nullptr;
    RequestDetail detail{ .item = std::move(*item), .events = std::move(*events) };
    detail.can = abilitiesOf(viewer, view->stateOf(**request, detail.item.grant),
                             view->rulesFor(policy), now);
    detail.policyDigest = view->policyDigest();
    detail.signatureVerified = *genuine;
    detail.digestWords = digestWords((*request)->digest);
    detail.warnings = hintsOf(detail.item, rule);
    if (rule) {
        detail.stages = stagesOf(*view, **request, *rule);
        detail.maximumDuration = rule->maximumDuration;
    }
    return detail;
}

Result<LedgerStatus> Reader::status(Instant now)
{
    EventRepository events(m_database);
    const auto fact = events.fact(EnforcerFactName);
    const auto alarm = events.fact(LogAlarmFactName);
    const auto size = events.size();
    const auto checkpoint = events.latestCheckpoint();
    const auto backlog = MailboxRepository(m_database).backlog();
    const auto policy = RegistryRepository(m_database).currentPolicy();
    if (!fact || !alarm)
        return propagate(fact ? alarm : fact);
    if (!size || !backlog)
        return propagate(size ? backlog : size);
    if (!checkpoint)
        return propagate(checkpoint);
    if (!policy)
        return propagate(policy);

    LedgerStatus status{ .backlog = *backlog, .events = *size };
    status.alarm = LogAlarmFact::fromBytes(alarm->value_or(QByteArray()));
    if (const auto enforcer = *fact ? EnforcerFact::fromBytes(**fact) : std::nullopt) {
        status.enforcerSeen = enforcer->seen;
        status.enforcerAlive = now - enforcer->seen <= EnforcerSilence;
    }
    if (*checkpoint) {
        status.checkpointSize = (*checkpoint)->size;
        status.checkpointAt = (*checkpoint)->at;
    }
    if (*policy)
        status.policyDigest = (*policy)->digest;
    return status;
}

} // namespace sallyport
