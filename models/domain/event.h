// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QCborMap>
#include <QMetaType>
#include <QString>

#include <optional>

namespace sallyport {

enum class EventKind {
    Filed,
    Amended,
    Approved, // one decision
    StageFilled,
    RequestApproved, // the last stage is filled; a grant is planned
    Denied,
    Commented,
    Withdrawn,
    Lapsed,
    DecisionLapsed, // its key was revoked, or its person disabled
    OpeningFailed, // one failed try; the next follows
    Opened,
    Warned,
    EndDue, // deadline, release, revoke, late deny: the ending begins
    LoginClosed,
    SessionsEnded,
    StillAlive, // a verification found sessions
    Ended,
    Stuck,
    CleanedUp,
    Residue,
    EndingFailed, // one failed try; the next follows
    Connected, // what was done on the target
    Statement,
    Disconnected,
    LoginRefused,
    ActivityCut, // text or log that could not be kept, stated
    Refused, // an intent that the engine refused
    Quarantined, // a malformed one
    Drift, // target and ledger differ
    PersonAdded,
    DeviceEnrolled,
    DeviceRevoked,
    PersonDisabled,
    MembershipSet,
    PolicyApplied,
    LogContradicted, // the log is not the one that was signed: opening stops
    LedgerAccepted, // an officer accepted the ledger that took the lost one's place
    EnforcerStarted,
    LedgerCreated,
    Objected, // a denial where the stage needs more than one to end the request
    Escalated, // a stage waited so long that it asks others as well
    Reminded, // of a stage that still waits
    ManagerSet,
    Started, // claimed, or its time came; a grant is planned
    GlassBroken, // opened with nobody asked, and is to be reviewed
    Reviewed,
    ReviewOverdue,
    Questioned,
    Frozen,
    Unfreezing, // one of the two who have to sign
    Unfrozen,
    AllEnded, // ordered; each grant's ending is its own event
    Delegated,
    OccurrenceSkipped, // of a recurrence: it does not open, and the others go on
    Extended, // it ends later, as approved
    ExtensionFailed, // one failed try, or it ended first: the end that it had stands
    PolicyProposed, // and more signatures are needed, or a delay runs
    PolicySigned, // one more
    PolicyScheduled, // enough signed; it loosens, so its delay runs
    ProposalWithdrawn,
    ProposalLapsed,
    RotaSet,
    DrainOver, // sessions that went on after the deadline are to end
};

QString eventKindName(EventKind kind); // "filed", "request-approved", ... as written in the log
std::optional<EventKind> eventKindFromName(const QString &name);

// One entry of the log. Its bytes are deterministic CBOR of these members
// (models/ledger/eventcodec.h).
struct Event
{
    EventKind kind = EventKind::Filed;
    Instant at;
    QString actor; // person id, or empty when Sallyport itself acted
    QString requestId;
    QString grantId;
    QByteArray intentDigest; // of the intent that caused it, when one did
    QCborMap data; // by kind: text keys, no floats, no tags

    bool operator==(const Event &) const = default;
};

} // namespace sallyport

Q_DECLARE_METATYPE(sallyport::EventKind)
