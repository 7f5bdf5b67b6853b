// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/grade.h"
#include "models/domain/instant.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace sallyport {

// What shall exist on a target. Everything the object needs to describe itself is in here.
struct OpenOrder
{
    QString grantId; // 32 lower-case hex digits
    QString ledgerId; // 64 lower-case hex digits
    QString profile;
    QByteArray credential; // public half only: a SCRAM verifier or a public key
    Instant deadline;
    qint64 epoch = 0;
    QString description; // who, why: plain text, already free of control characters
    std::optional<Grade> grade; // nothing opens on a target that gives less
    Instant sessionsUntil; // sessions may go on until then; at least the deadline
    bool isWatched = false; // the target has to tell of its use, or nothing is opened
};

// An object with our prefix that was found on a target, whoever made it.
struct TargetObject
{
    QString name;
    QString grantId; // empty when the object does not describe itself in our form
    QString ledgerId;
    Instant deadline;
    qint64 epoch = 0;
    bool loginEnabled = false;
    int sessions = 0;
    Instant usedAt{}; // when its sessions were last in use; zero: it has none
    // When the target itself stops letting it in, whatever the object says; none: it cannot tell.
    std::optional<Instant> loginUntil;

    bool operator==(const TargetObject &) const = default;
};

enum class ActivityKind { Connect, Statement, Disconnect, Refused };

// One thing that a grant's object did on the target. (grantId, session, line) names it once.
struct ActivityLine
{
    QString grantId;
    ActivityKind kind = ActivityKind::Statement;
    Instant at;
    QString session;
    qint64 line = 0;
    QString text; // bounded; plain, hostile
    qint64 cutBytes = 0; // how much of text was left out, 0 when nothing

    bool operator==(const ActivityLine &) const = default;
};

struct ActivityPage
{
    QList<ActivityLine> lines;
    QByteArray cursor; // hand back next time; survives restarts and log rotation
    bool more = false; // another page is ready now
    qint64 lostBytes = 0; // log that was removed before it could be read; stated, never silent
};

struct CleanUpReport
{
    bool residue = false; // access is gone but the object could not be removed
    QString reason; // why, for the log; never data
};

// One target. Calls block, are bounded by the configured time-out, and come from one worker thread.
// Every call is idempotent: a lost answer is resolved by calling again or by list().
class Connector
{
public:
    Connector() = default;
    virtual ~Connector() = default;
    Q_DISABLE_COPY_MOVE(Connector)

    virtual Grade grade() const = 0;
    // Creates or re-describes the object of a grant. Fails with Denied when it was closed already.
    virtual Result<void> open(const OpenOrder &order) = 0;
    // No new login from the moment this returns. Succeeds when there is no such object.
    // object: a grant id, or the name of an object that does not describe itself (see list()).
    virtual Result<void> disable(const QString &object) = 0;
    // No new login from the moment this returns; sessions go on, with what they may do.
    virtual Result<void> drain(const QString &grantId) = 0;
    // Takes back an end that somebody made later than this, on the object seen by list(). Nothing
    // gets later by it, and nothing changes when its end is not what was seen any more.
    virtual Result<void> restrain(const TargetObject &seen, Instant deadline, Instant sessionsUntil)
        = 0;
    // Tells every live session to end; returns how many were told.
    virtual Result<int> terminate(const QString &object) = 0;
    // Sessions alive now, counted in a transaction of its own.
    virtual Result<int> sessions(const QString &object) = 0;
    // Removes the disabled object. Work that it owned on the target is kept.
    virtual Result<CleanUpReport> cleanUp(const QString &grantId) = 0;
    // Every object with our prefix.
    virtual Result<QList<TargetObject>> list() = 0;
    // What the grants' objects did since cursor (empty: from now on), at most maxBytes of log.
    virtual Result<ActivityPage> activity(const QByteArray &cursor, int maxBytes) = 0;
    // The target's own clock, to measure skew.
    virtual Result<Instant> time() = 0;
};

} // namespace sallyport
