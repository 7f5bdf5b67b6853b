// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/ledger/auditverifier.h"
#include "models/ledger/eventcodec.h"

namespace sallyport {

// A small ledger in memory, to be damaged and verified.
struct AuditLedger
{
    struct Row
    {
        Envelope envelope;
        bool accepted = true;
        bool consumed = true;
    };
    struct Line
    {
        qint64 index = 0;
        QByteArray bytes;
        QByteArray leaf;
    };
    // One device's key and where its chain stands.
    struct Seat
    {
        QString person;
        SigningKey key = SigningKey::generate();
        qint64 counter = 0;
        QByteArray previous = QByteArray(32, '\0');
    };

    // Genesis by ada, who adds bob and enrols his device; bob comments twice; checkpoints at 2 and
    // at the end.
    AuditLedger();

    Intent draft(const Seat &seat, IntentKind kind, const IntentBody &body) const;
    // Signs, moves the seat's chain on and appends the row and, when accepted, its event.
    void say(Seat &seat, IntentKind kind, const IntentBody &body, bool accepted = true,
             const SeenCheckpoint &seen = {});
    void log(EventKind kind, const QByteArray &intentDigest = {});
    void rewrite(qsizetype line, const Event &event); // with a matching leaf
    void checkpoint();
    RegistryHead registryHead() const; // of the rows so far
    void countTo(const RegistryHead &head, const SigningKey &key); // in the last checkpoint
    EnrolDeviceBody enrolment(const Seat &seat) const;
    AuditReport verify() const;

    Seat ada{ .person = QStringLiteral("ada") };
    Seat bob{ .person = QStringLiteral("bob") };
    SigningKey logKey = SigningKey::generate();
    QByteArray genesis;
    QByteArray genesisSignature;
    QByteArray ledgerId;
    QList<Row> rows;
    QList<Line> lines;
    QList<Checkpoint> checkpoints;
    QList<QByteArray> policies; // their texts
};

} // namespace sallyport
