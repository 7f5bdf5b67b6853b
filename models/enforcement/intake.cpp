// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/intake.h"

#include "models/domain/admission.h"
#include "models/domain/registry.h"
#include "models/enforcement/logentries.h"
#include "models/enforcement/logging.h"
#include "models/enforcement/lookback.h"
#include "models/enforcement/lostkeys.h"
#include "models/enforcement/ordered.h"
#include "models/enforcement/policychange.h"
#include "models/ledger/envelope.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

QString keyOfRow(const MailboxRow &row)
{
    return u"mailbox:%1"_s.arg(row.id);
}

} // namespace

Result<int> Intake::run()
{
    const bool singly = m_batch.manner() == Batch::Manner::Singly;
    const auto waiting = m_batch.mailbox.unprocessed(singly ? SingleBatchSize : 2 * BatchSize);
    if (!waiting)
        return propagate(waiting);
    const QList<MailboxRow> rows = waiting->first(std::min<qsizetype>(waiting->size(), BatchSize));
    const auto unsealed = m_unsealer.unseal(rows, m_cache.directory, m_cache.ledgerId);
    m_unsealer.begin(waiting->sliced(rows.size()), m_cache.directory, m_cache.ledgerId);
    if (const auto gathered = gather(unsealed); !gathered)
        return propagate(gathered);
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const MailboxRow &row = rows.at(at);
        const auto done = m_batch.item(
            keyOfRow(row), [&] { return take(row, unsealed.at(at)); },
            [&] { return quarantine(row, u"unwritable"_s); });
        if (!done)
            return propagate(done);
    }
    if (const auto written = m_batch.write(); !written)
        return propagate(written);
    return int(rows.size());
}

// Only what is signed is worth looking up: the others must not be able to spoil it.
Result<void> Intake::gather(const QList<Unsealed> &unsealed)
{
    QSet<QString> devices;
    QSet<QString> requests;
    for (const Unsealed &one : unsealed) {
        if (!one.isSigned)
            continue;
        devices.insert(one.intent->device);
        if (!isRegistryKind(one.intent->kind))
            requests.insert(one.intent->requestId);
    }
    return m_batch.gather(devices.values(), requests.values());
}

Result<void> Intake::take(const MailboxRow &row, const Unsealed &unsealed)
{
    if (!unsealed.intent)
        return quarantine(row, refusalCodeName(RefusalCode::Malformed));
    return judge(row, *unsealed.intent, unsealed);
}

// An intent before it in the same batch may have changed the directory.
bool Intake::isSigned(const MailboxRow &row, const Unsealed &unsealed, const Device &device) const
{
    return unsealed.key == device.publicKey
        ? unsealed.isSigned
        : isSignedBy(row.envelope, m_cache.ledgerId, device.publicKey);
}

Result<void> Intake::quarantine(const MailboxRow &row, const QString &code)
{
    qCWarning(logLedger, "Mailbox row %lld was quarantined", static_cast<long long>(row.id));
    const QByteArray digest = sha256(row.envelope.payload);
    if (const auto logged = m_batch.log(quarantinedEntry(digest, code, m_now)); !logged)
        return logged;
    Receipt receipt;
    receipt.intentDigest = digest;
    receipt.counterConsumed = false;
    receipt.code = code;
    return answer(row, std::move(receipt));
}

Result<void> Intake::judge(const MailboxRow &row, const Intent &intent, const Unsealed &unsealed)
{
    const Device *device = m_cache.directory.device(intent.device);
    if (!device)
        return refuse(row, intent, { RefusalCode::UnknownDevice, {}, {} }, false, false);
    if (!isSigned(row, unsealed, *device))
        return refuse(row, intent, { RefusalCode::BadSignature, {}, {} }, false, false);
    // The server knows whose login put the row in: a key alone is not the person.
    const Person *person = m_cache.directory.person(device->person);
    if (!row.actor.isEmpty() && person && person->loginName() != row.actor) {
        qCCritical(
            logLedger,
            "The login %s put in what the key of %s signed: one of them is in the wrong hands",
            qUtf8Printable(row.actor), qUtf8Printable(person->id));
        return refuse(row, intent, { RefusalCode::ActorMismatch, {}, {} }, false, false);
    }
    const auto chain = m_batch.deviceChain(intent.device);
    if (!chain)
        return propagate(chain);
    // Before the counter is looked at: after an older copy was put back, counters have gaps.
    const auto testimony = hear(intent, *device);
    if (!testimony)
        return propagate(testimony);
    const bool mayJump = m_log.mayJump(intent.device, chain->counter);
    const auto refused
        = admit(intent, { chain->counter, chain->digest, mayJump }, m_cache.directory, m_now);
    if (refused)
        return refuse(row, intent, { *refused, {}, {} }, *refused != RefusalCode::ActorMismatch,
                      consumesCounter(*refused, mayJump));
    if (*testimony != Testimony::Fits) {
        const auto code = *testimony == Testimony::Claim ? RefusalCode::CheckpointUnproven
                                                         : RefusalCode::LogContradicted;
        return refuse(row, intent, { code, {}, intent.device }, true, true);
    }
    return isRegistryKind(intent.kind) ? decideRegistry(row, intent) : decideRequest(row, intent);
}

Result<Testimony> Intake::hear(const Intent &intent, const Device &device)
{
    const auto testimony = m_log.judge(m_batch.events, intent.checkpoint);
    if (!testimony || *testimony == Testimony::Fits)
        return testimony;
    const bool isProof = *testimony == Testimony::Proof;
    if (isProof && !m_proof)
        m_proof = Proof{ intent.checkpoint, device.person };
    qCCritical(logLedger,
               "Device %s of %s carries a checkpoint over %lld entries that is not this log's; it "
               "is %s",
               qUtf8Printable(intent.device), qUtf8Printable(device.person),
               static_cast<long long>(intent.checkpoint.size),
               isProof ? "signed by the log's key" : "no proof");
    return testimony;
}

Result<void> Intake::decideRequest(const MailboxRow &row, const Intent &intent)
{
    const auto *ask = std::get_if<Ask>(&intent.body);
    auto state = m_batch.stateOf(intent.requestId, intent.person, ask ? ask->target : QString());
    if (!state)
        return propagate(state);
    const auto known = lookBack(m_batch, m_cache, *state, intent.person, ask, m_now);
    if (!known)
        return known;
    Rules rules{ .current = m_cache.current.get(), .directory = &m_cache.directory };
    std::shared_ptr<const Policy> pinned;
    if (state->request) {
        auto found = m_cache.policy(m_batch.registry, state->request->policyDigest);
        if (!found)
            return propagate(found);
        pinned = std::move(*found);
        rules.pinned = pinned.get();
    }
    const auto judgement = decide(*state, rules, intent, m_now);
    if (!judgement)
        return refuse(row, intent, judgement.error(), true, true);
    if (const auto recorded = m_batch.record(*state, *judgement); !recorded)
        return recorded;
    if (const auto shown = show(*judgement->next.request, intent.kind); !shown)
        return shown;
    return accept(row, intent);
}

// Who may read a request follows from the rule that admitted it.
Result<void> Intake::show(const Request &request, IntentKind kind)
{
    if (kind != IntentKind::File && kind != IntentKind::Amend)
        return {};
    const auto policy = m_cache.policy(m_batch.registry, request.policyDigest);
    if (!policy)
        return propagate(policy);
    if (!*policy)
        return fail(ErrorCode::Corrupt, u"a request without its policy"_s);
    return m_batch.setAudience(request.id, audienceOf(request, **policy, m_cache.directory));
}

Result<void> Intake::decideRegistry(const MailboxRow &row, const Intent &intent)
{
    RegistryFacts facts;
    if (const auto *enrol = std::get_if<EnrolDeviceBody>(&intent.body))
        facts.proofValid = verifySignature(
            enrol->publicKey, enrolmentBytes(m_cache.ledgerId, enrol->person), enrol->proof);
    if (const auto *governed = std::get_if<ProposePolicyBody>(&intent.body)) {
        const auto found = policyFacts(m_batch, m_cache, governed->digest);
        if (!found)
            return propagate(found);
        facts = *found;
    }
    const auto applied
        = applyRegistry(m_cache.directory, m_cache.current.get(), intent, facts, m_now);
    if (!applied)
        return refuse(row, intent, applied.error(), true, true);
    const Directory before = m_cache.directory;
    if (const auto taken = takeOver(m_batch, m_cache, *applied, m_now); !taken)
        return taken;
    if (const auto taken = forsakeLostKeys(m_batch, m_cache, before, intent, m_now); !taken)
        return taken;
    const auto ended = endAsOrdered(m_batch, intent, m_now);
    return ended ? accept(row, intent) : ended;
}

Result<void> Intake::accept(const MailboxRow &row, const Intent &intent)
{
    if (const auto consumed = consume(intent); !consumed)
        return consumed;
    Receipt receipt;
    receipt.intentDigest = intent.digest;
    receipt.accepted = true;
    receipt.requestId = intent.requestId;
    return answer(row, std::move(receipt));
}

Result<void> Intake::refuse(const MailboxRow &row, const Intent &intent, const Refusal &refusal,
                            bool proven, bool consumed)
{
    const Event entry = proven ? refusedEntry(intent, refusal, m_now)
                               : unprovenEntry(intent.digest, refusal, m_now);
    if (const auto logged = m_batch.log(entry); !logged)
        return logged;
    if (consumed) {
        if (const auto done = consume(intent); !done)
            return done;
    }
    Receipt receipt;
    receipt.intentDigest = intent.digest;
    receipt.counterConsumed = consumed;
    receipt.code = refusalCodeName(refusal.code);
    receipt.rule = refusal.rule;
    receipt.subject = refusal.subject;
    if (proven)
        receipt.requestId = intent.requestId;
    return answer(row, std::move(receipt));
}

Result<void> Intake::consume(const Intent &intent)
{
    return m_batch.setDeviceChain(intent.device, { intent.counter, intent.digest });
}

Result<void> Intake::answer(const MailboxRow &row, Receipt receipt)
{
    receipt.mailboxId = row.id;
    receipt.receivedAt = m_now;
    return m_batch.answer(receipt);
}

} // namespace sallyport
