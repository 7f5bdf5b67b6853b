// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/event.h"
#include "models/domain/result.h"
#include "models/ledger/checkpoint.h"
#include "models/ledger/drainaudit.h"
#include "models/ledger/envelope.h"
#include "models/ledger/governanceaudit.h"
#include "models/ledger/merkle.h"
#include "models/ledger/registryreplay.h"

#include <QHash>
#include <QList>
#include <QMultiMap>
#include <QString>

#include <optional>

namespace sallyport {

// One thing that does not hold, and where.
struct AuditFinding
{
    enum class Kind {
        GenesisBroken,
        RegistryBroken, // a statement without an officer's valid signature, or a policy without its
        EventBroken, // bytes that do not parse, or a leaf that is not their hash
        EventMissing, // a gap in the indices
        IntentBroken, // an intent that the log names is missing or its signature does not verify
        CounterBroken, // a device's chain of counters and digests has a gap or a fork
        CheckpointBroken, // signature or root differ
        StatementsDiffer, // from those that a checkpoint counted: some were removed or added
        CheckpointAhead, // a checkpoint covers more than the log holds: entries were removed
        WitnessContradicts, // a checkpoint that an accepted intent carries is not this log's
        EndBroken, // sessions went on after the deadline for longer than was approved
    };
    Kind kind = Kind::EventBroken;
    qint64 index = 0; // of the event, mailbox row or checkpoint
    QString detail; // for the log, no data
    // Of WitnessContradicts: who carried it, from which device, and the size it was made for.
    QString person = {};
    QString device = {};
    qint64 size = 0;
};

struct AuditReport
{
    qint64 events = 0;
    qint64 intents = 0;
    qint64 checkpoints = 0;
    QByteArray root;
    QList<AuditFinding> findings; // at most 100; empty means that everything holds

    bool holds() const { return findings.isEmpty(); }
};

// Checks a ledger from its own bytes and nothing else: feed all texts of policies, all intents,
// then the checkpoints (also those that somebody kept elsewhere), then the events, and finish().
// Pure computation: no database, no clock. One instance verifies one ledger once.
class AuditVerifier
{
public:
    AuditVerifier(const QByteArray &genesis, const QByteArray &genesisSignature);

    // Before the intents: what they sign is a digest.
    void addPolicy(const QByteArray &text) { m_governance.addPolicy(text); }
    // All intents in the order in which the enforcer processed them. accepted:
    // the receipt's outcome; a refused one still consumes its counter unless consumed is false.
    // The checkpoint that an accepted one carries is compared with the log too (I5): everybody who
    // acted is a witness. Only the first that differs is reported.
    void addIntent(qint64 index, const Envelope &envelope, bool accepted, bool consumed);
    void addEvent(qint64 index, const QByteArray &bytes, const QByteArray &leaf);
    // In any order, before the events beyond its size.
    void addCheckpoint(const Checkpoint &checkpoint);
    AuditReport finish();

    QByteArray ledgerId() const { return m_registry.ledgerId(); }

private:
    struct Chain
    {
        qint64 counter = 0;
        QByteArray digest = QByteArray(32, '\0');
    };
    struct Fate
    {
        qint64 index = 0;
        bool accepted = false;
        bool logged = false; // an event other than a refusal names it
    };
    // Who first carried a checkpoint of this size and root.
    struct Witness
    {
        QByteArray root;
        qint64 index = 0;
        QString person;
        QString device;
    };
    void followChain(qint64 index, const Intent &intent);
    void applyStatement(qint64 index, const Intent &intent);
    void checkCause(qint64 index, const Event &event);
    void checkRoots();
    void checkHead(const Checkpoint &checkpoint);
    void hear(qint64 index, const Intent &intent);
    void checkWitnesses();
    void contradict(const Witness &witness, qint64 size);
    void find(AuditFinding::Kind kind, qint64 index, const QString &detail);

    RegistryReplay m_registry;
    GovernanceAudit m_governance;
    QHash<QString, Chain> m_chains;
    QHash<QByteArray, Fate> m_fates; // by intent digest
    DrainAudit m_drains;
    MerkleAccumulator m_tree;
    RegistryHeads m_heads;
    QMultiMap<qint64, Checkpoint> m_pending; // by size
    QMultiMap<qint64, Witness> m_witnesses; // by size
    std::optional<AuditFinding> m_contradiction;
    QHash<QString, QList<qint64>> m_gaps; // in the counters, by device
    qsizetype m_accepted = 0; // how often a replaced ledger was accepted
    AuditReport m_report;
};

} // namespace sallyport
