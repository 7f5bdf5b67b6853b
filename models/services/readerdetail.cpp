// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/envelope.h"
#include "models/ledger/words.h"
#include "models/services/genuine.h"
#include "models/services/judgements.h"
#include "models/services/reader.h"
#include "models/services/requesterpast.h"
#include "models/services/requestitems.h"
#include "models/services/riskhints.h"
#include "models/store/facts.h"
#include "models/store/mailboxrepository.h"
#include "models/store/registryrepository.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr int EventLimit = 500;
constexpr int BundleLimit = 100;

Result<QByteArray> ledgerIdOf(const QSqlDatabase &database)
{
    const auto genesis = RegistryRepository(database).genesis();
    return genesis ? Result<QByteArray>(sha256(genesis->bytes)) : propagate(genesis);
}

Result<bool> isSigned(const QSqlDatabase &database, const Directory &directory,
                      const Request &request)
{
    const auto ledgerId = ledgerIdOf(database);
    if (!ledgerId)
        return propagate(ledgerId);
    const auto envelope = MailboxRepository(database).byDigest(request.digest);
    if (!envelope)
        return propagate(envelope);
    return *envelope && isGenuine(**envelope, *ledgerId, directory, request);
}

QString reviewerOf(const LedgerView &view, const Request &request)
{
    return request.reviewedBy.isEmpty() ? QString() : view.person(request.reviewedBy).name;
}

// Whoever made up another's bundle is not shown with it.
Result<void> takeBundle(RequestDetail &detail, const QSqlDatabase &database, LedgerView &view,
                        const QString &viewer, Instant now)
{
    const Request &request = detail.item.request;
    if (request.ask.bundle.isEmpty())
        return {};
    const auto members = RequestRepository(database).ofBundle(
        request.ask.bundle, request.editors.value(0), BundleLimit);
    if (!members)
        return propagate(members);
    const auto items = itemsOf(view, *members, viewer, now);
    if (!items)
        return propagate(items);
    detail.bundle = *items;
    return {};
}

QStringList warningsOf(const RequestItem &item, const Rule *rule)
{
    QStringList hints = hintsOf(item);
    if (rule && item.request.ask.duration > rule->defaultDuration)
        hints.append(u"long"_s);
    return hints;
}

// What was done before, by whoever asks.
Result<void> lookBack(RequestDetail &detail, const QSqlDatabase &database, LedgerView &view,
                      const QString &viewer, Instant now)
{
    QList<RequestItem> items{ detail.item };
    if (const auto added = addRisks(database, view, items, now); !added)
        return propagate(added);
    detail.item = items.first();
    auto past = pastOf(database, view, detail.item.request, viewer, now);
    if (!past)
        return propagate(past);
    detail.past = std::move(*past);
    return {};
}

void describe(RequestDetail &detail, const LedgerView &view, const Rule *rule)
{
    const Request &request = detail.item.request;
    detail.policyDigest = view.policyDigest();
    detail.reviewedByName = reviewerOf(view, request);
    detail.digestWords = digestWords(request.digest);
    detail.warnings = warningsOf(detail.item, rule);
    if (!rule)
        return;
    detail.maximumDuration = rule->maximumDuration;
    detail.grade = rule->grade;
    detail.start = startTerms(*rule);
    detail.end = rule->end;
    if (!request.ask.recurrence && request.ask.extends.isEmpty())
        detail.longestDelay = longestDelay(*rule);
}

} // namespace

Result<RequestDetail> Reader::detail(const QString &requestId, const QString &viewer, Instant now)
{
    auto view = LedgerView::load(m_database, m_cache);
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
    const auto genuine = isSigned(m_database, view->directory(), **request);
    if (!genuine)
        return propagate(genuine);
    const auto pinned = view->pinned(**request);
    if (!pinned)
        return propagate(pinned);
    const auto state = view->stateOf(**request, item->grant, now);
    if (!state)
        return propagate(state);

    const Policy *const policy = pinned->get();
    const Rule *const rule = policy ? policy->ruleOf(**request) : nullptr;
    RequestDetail detail{ .item = std::move(*item), .events = std::move(*events) };
    detail.can = abilitiesOf(viewer, *state, view->rulesFor(policy), now);
    detail.signatureVerified = *genuine;
    if (const auto looked = lookBack(detail, m_database, *view, viewer, now); !looked)
        return propagate(looked);
    detail.rule = ruleTermsOf(*view, policy, **request);
    describe(detail, *view, rule);
    if (rule)
        detail.stages = stagesOf(*view, **request, *policy, *rule, now);
    if (const auto taken = takeBundle(detail, m_database, *view, viewer, now); !taken)
        return propagate(taken);
    return detail;
}

Result<QStringList> Reader::unverified(const QList<Request> &requests, QSet<QByteArray> &known)
{
    QHash<QByteArray, Request> open;
    QList<QByteArray> digests;
    for (const Request &request : requests) {
        const QByteArray key = genuineKey(request);
        if (known.contains(key))
            continue;
        open.insert(key, request);
        digests.append(request.digest);
    }
    if (open.isEmpty())
        return QStringList();
    const auto view = LedgerView::load(m_database, m_cache);
    if (!view)
        return propagate(view);
    const auto ledgerId = ledgerIdOf(m_database);
    if (!ledgerId)
        return propagate(ledgerId);
    const auto envelopes = MailboxRepository(m_database).byDigests(digests);
    if (!envelopes)
        return propagate(envelopes);
    QStringList found;
    for (auto it = open.cbegin(); it != open.cend(); ++it) {
        const Envelope envelope = envelopes->value(it->digest);
        if (isGenuine(envelope, *ledgerId, view->directory(), *it))
            known.insert(it.key());
        else
            found.append(it->id);
    }
    return found;
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
    const auto frozen = freeze();
    if (!frozen)
        return propagate(frozen);

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
    status.freeze = *frozen;
    return status;
}

} // namespace sallyport
