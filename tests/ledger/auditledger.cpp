// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ledger/auditledger.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

EventKind eventFor(IntentKind kind)
{
    switch (kind) {
    case IntentKind::AddPerson:
        return EventKind::PersonAdded;
    case IntentKind::EnrolDevice:
        return EventKind::DeviceEnrolled;
    case IntentKind::RevokeDevice:
        return EventKind::DeviceRevoked;
    case IntentKind::DisablePerson:
        return EventKind::PersonDisabled;
    case IntentKind::SetMembership:
        return EventKind::MembershipSet;
    default:
        return EventKind::Commented;
    }
}

} // namespace

AuditLedger::AuditLedger()
{
    genesis = encodeGenesis({ .officerId = ada.person,
                              .officerName = u"Ada"_s,
                              .officerKey = ada.key.publicKey(),
                              .logKey = logKey.publicKey(),
                              .createdAt = fromMs(1000),
                              .nonce = QByteArray(32, 'n') });
    genesisSignature = signGenesis(genesis, ada.key);
    ledgerId = sha256(genesis);
    log(EventKind::LedgerCreated);
    say(ada, IntentKind::AddPerson, AddPersonBody{ .person = u"bob"_s, .name = u"Bob"_s });
    checkpoint();
    say(ada, IntentKind::EnrolDevice, enrolment(bob));
    say(bob, IntentKind::Comment, TextBody{ u"one"_s });
    say(bob, IntentKind::Comment, TextBody{ u"two"_s });
    checkpoint();
}

EnrolDeviceBody AuditLedger::enrolment(const Seat &seat) const
{
    return { .person = seat.person,
             .publicKey = seat.key.publicKey(),
             .proof = seat.key.sign(enrolmentBytes(ledgerId, seat.person)) };
}

Intent AuditLedger::draft(const Seat &seat, IntentKind kind, const IntentBody &body) const
{
    return { .kind = kind,
             .person = seat.person,
             .device = deviceIdFor(seat.key.publicKey()),
             .counter = seat.counter + 1,
             .previous = seat.previous,
             .createdAt = fromMs(2000),
             .admitBefore = fromMs(3000),
             .body = body };
}

void AuditLedger::say(Seat &seat, IntentKind kind, const IntentBody &body, bool accepted,
                      const SeenCheckpoint &seen)
{
    Intent intent = draft(seat, kind, body);
    intent.checkpoint = seen;
    const Envelope envelope = sealIntent(intent, ledgerId, seat.key);
    seat.previous = sha256(envelope.payload);
    ++seat.counter;
    rows.append({ .envelope = envelope, .accepted = accepted });
    log(accepted ? eventFor(kind) : EventKind::Refused, seat.previous);
}

void AuditLedger::log(EventKind kind, const QByteArray &intentDigest)
{
    lines.append(Line{ .index = lines.size() });
    rewrite(lines.size() - 1,
            { .kind = kind, .at = fromMs(2500 + lines.size()), .intentDigest = intentDigest });
}

void AuditLedger::rewrite(qsizetype line, const Event &event)
{
    lines[line].bytes = encodeEvent(event);
    lines[line].leaf = leafHash(lines.at(line).bytes);
}

void AuditLedger::checkpoint()
{
    MerkleAccumulator tree;
    for (const Line &line : std::as_const(lines))
        tree.append(line.leaf);
    checkpoints.append(signCheckpoint(tree.size(), tree.root(), fromMs(9000), ledgerId, logKey));
    countTo(registryHead(), logKey);
}

void AuditLedger::countTo(const RegistryHead &head, const SigningKey &key)
{
    signRegistry(&checkpoints.last(), head, ledgerId, key);
}

RegistryHead AuditLedger::registryHead() const
{
    RegistryHead head;
    for (const Row &row : rows) {
        const auto intent = parseIntent(row.envelope.payload);
        if (row.accepted && intent && isRegistryKind(intent->kind))
            head.take(row.envelope.payload);
    }
    return head;
}

AuditReport AuditLedger::verify() const
{
    AuditVerifier verifier(genesis, genesisSignature);
    for (const QByteArray &text : policies)
        verifier.addPolicy(text);
    for (qsizetype i = 0; i < rows.size(); ++i)
        verifier.addIntent(i + 1, rows.at(i).envelope, rows.at(i).accepted, rows.at(i).consumed);
    for (const Checkpoint &one : checkpoints)
        verifier.addCheckpoint(one);
    for (const Line &line : lines)
        verifier.addEvent(line.index, line.bytes, line.leaf);
    return verifier.finish();
}

} // namespace sallyport
