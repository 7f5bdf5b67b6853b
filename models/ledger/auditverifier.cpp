// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/auditverifier.h"

#include "models/domain/governing.h"
#include "models/ledger/eventcodec.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

constexpr qsizetype MaxFindings = 100;

} // namespace

AuditVerifier::AuditVerifier(const QByteArray &genesis, const QByteArray &genesisSignature)
    : m_registry(genesis, genesisSignature)
{
    if (!m_registry.genesis())
        find(AuditFinding::Kind::GenesisBroken, 0, u"genesis: form or signature"_s);
}

void AuditVerifier::find(AuditFinding::Kind kind, qint64 index, const QString &detail)
{
    if (m_report.findings.size() < MaxFindings)
        m_report.findings.append({ .kind = kind, .index = index, .detail = detail });
}

void AuditVerifier::addIntent(qint64 index, const Envelope &envelope, bool accepted, bool consumed)
{
    ++m_report.intents;
    // A second copy with another signature is refused, and must not hide the fate of the first.
    Fate &fate = m_fates[sha256(envelope.payload)];
    if (!fate.accepted)
        fate = { .index = index, .accepted = accepted, .logged = false };
    if (!accepted && !consumed)
        return; // forged, malformed or replayed: it changed nothing
    const auto intent = parseIntent(envelope.payload);
    if (!intent)
        return find(AuditFinding::Kind::IntentBroken, index, intent.error().detail);
    const QString objection = m_registry.objectionTo(envelope, *intent, accepted);
    if (!objection.isEmpty())
        return find(AuditFinding::Kind::IntentBroken, index, objection);
    followChain(index, *intent);
    if (accepted)
        hear(index, *intent);
    if (accepted && isRegistryKind(intent->kind)) {
        m_heads.take(envelope.payload);
        applyStatement(index, *intent);
    }
}

void AuditVerifier::followChain(qint64 index, const Intent &intent)
{
    Chain &chain = m_chains[intent.device];
    if (intent.counter != chain.counter + 1 || intent.previous != chain.digest)
        m_gaps[intent.device].append(index);
    chain = { .counter = intent.counter, .digest = intent.digest };
}

void AuditVerifier::hear(qint64 index, const Intent &intent)
{
    const SeenCheckpoint &seen = intent.checkpoint;
    if (seen.size == 0)
        return;
    const auto [first, last] = m_witnesses.equal_range(seen.size);
    const bool isHeard = std::any_of(
        first, last, [&seen](const Witness &witness) { return witness.root == seen.root; });
    if (!isHeard)
        m_witnesses.insert(seen.size, { seen.root, index, intent.person, intent.device });
}

void AuditVerifier::checkWitnesses()
{
    while (!m_witnesses.isEmpty() && m_witnesses.firstKey() <= m_tree.size()) {
        if (m_witnesses.first().root != m_tree.root())
            contradict(m_witnesses.first(), m_witnesses.firstKey());
        m_witnesses.erase(m_witnesses.begin());
    }
}

void AuditVerifier::contradict(const Witness &witness, qint64 size)
{
    if (m_contradiction && m_contradiction->index <= witness.index)
        return;
    m_contradiction = AuditFinding{ .kind = AuditFinding::Kind::WitnessContradicts,
                                    .index = witness.index,
                                    .detail = u"intent: its checkpoint is not this log's"_s,
                                    .person = witness.person,
                                    .device = witness.device,
                                    .size = size };
}

void AuditVerifier::applyStatement(qint64 index, const Intent &intent)
{
    // Who changes the policy is the policy's own matter.
    const QString objection = isGoverning(intent.kind)
        ? m_governance.take(intent, m_registry.directory())
        : m_registry.apply(intent);
    if (!objection.isEmpty())
        find(AuditFinding::Kind::RegistryBroken, index, objection);
    if (!isGoverning(intent.kind))
        m_governance.follow(intent, m_registry.directory());
}

void AuditVerifier::addEvent(qint64 index, const QByteArray &bytes, const QByteArray &leaf)
{
    if (index != m_tree.size())
        find(AuditFinding::Kind::EventMissing, index, u"event: not the next index"_s);
    const QByteArray computed = leafHash(bytes);
    if (leaf != computed)
        find(AuditFinding::Kind::EventBroken, index, u"event: the leaf is not its hash"_s);
    if (const auto event = parseEvent(bytes); event) {
        m_accepted += event->kind == EventKind::LedgerAccepted ? 1 : 0;
        checkCause(index, *event);
        if (const QString objection = m_governance.hear(*event); !objection.isEmpty())
            find(AuditFinding::Kind::RegistryBroken, index, objection);
        if (const QString drained = m_drains.take(*event); !drained.isEmpty())
            find(AuditFinding::Kind::EndBroken, index, drained);
    } else {
        find(AuditFinding::Kind::EventBroken, index, event.error().detail);
    }
    m_tree.append(computed);
    ++m_report.events;
    checkRoots();
    checkWitnesses();
}

void AuditVerifier::checkCause(qint64 index, const Event &event)
{
    if (event.intentDigest.isEmpty())
        return;
    const auto fate = m_fates.find(event.intentDigest);
    const bool refusal = event.kind == EventKind::Refused || event.kind == EventKind::Quarantined;
    if (fate == m_fates.end() || (!refusal && !fate->accepted))
        return find(AuditFinding::Kind::IntentBroken, index, u"event: its intent is not there"_s);
    fate->logged = fate->logged || !refusal;
}

void AuditVerifier::addCheckpoint(const Checkpoint &checkpoint)
{
    ++m_report.checkpoints;
    const bool genuine = m_registry.genesis().has_value()
        && isSignedBy(checkpoint, m_registry.ledgerId(), m_registry.genesis()->logKey);
    if (!genuine || checkpoint.size < m_tree.size())
        return find(AuditFinding::Kind::CheckpointBroken, checkpoint.size,
                    u"checkpoint: signature"_s);
    checkHead(checkpoint);
    m_pending.insert(checkpoint.size, checkpoint);
    checkRoots();
}

void AuditVerifier::checkHead(const Checkpoint &checkpoint)
{
    if (checkpoint.registrySignature.isEmpty())
        return; // from before it was signed
    if (!isRegistrySignedBy(checkpoint, m_registry.ledgerId(), m_registry.genesis()->logKey)
        || !m_heads.contain(checkpoint.registry))
        find(AuditFinding::Kind::StatementsDiffer, checkpoint.size, u"checkpoint: registry"_s);
}

void AuditVerifier::checkRoots()
{
    while (!m_pending.isEmpty() && m_pending.firstKey() <= m_tree.size()) {
        if (m_pending.first().root != m_tree.root())
            find(AuditFinding::Kind::CheckpointBroken, m_pending.firstKey(), u"checkpoint: root"_s);
        m_pending.erase(m_pending.begin());
    }
}

AuditReport AuditVerifier::finish()
{
    for (const Checkpoint &ahead : std::as_const(m_pending))
        find(AuditFinding::Kind::CheckpointAhead, ahead.size, u"checkpoint: beyond the log"_s);
    for (const Fate &fate : std::as_const(m_fates)) {
        if (fate.accepted && !fate.logged)
            find(AuditFinding::Kind::EventMissing, fate.index, u"event: none for an intent"_s);
    }
    for (auto ahead = m_witnesses.cbegin(); ahead != m_witnesses.cend(); ++ahead)
        contradict(*ahead, ahead.key());
    if (m_contradiction)
        m_report.findings.append(*m_contradiction);
    // Where an older copy took the ledger's place, each device may have gone on from further ahead.
    for (const QList<qint64> &gaps : std::as_const(m_gaps)) {
        for (const qint64 index : gaps.mid(m_accepted))
            find(AuditFinding::Kind::CounterBroken, index,
                 u"intent: does not follow its device's last"_s);
    }
    m_report.root = m_tree.root();
    return m_report;
}

} // namespace sallyport
