// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/readmodels.h"
#include "models/store/vitalsfact.h"

namespace sallyport {

// How the mailbox stands.
struct IntakeHealth
{
    qint64 backlog = 0;
    Instant oldest; // of what waits; zero when nothing does
    // False: only what the reader put in itself, because no enforcer says how much waits in all
    // and a server shows nobody what others sent.
    bool ofEverybody = true;
    Instant decided; // when an intent was last accepted or refused; zero: not known

    bool operator==(const IntakeHealth &) const = default;
};

// Everything that there is to know of whether access is opened and ended as it should be. What only
// an enforcer can know is what the last one said: with status.enforcerAlive false it is old.
struct Health
{
    LedgerStatus status;
    QString leader; // who leads or last did; empty before the first
    qint64 epoch = 0;
    Instant leadsSince; // zero: not known
    std::optional<Millis> skew; // the leader's clock minus the server's; none on a file
    IntakeHealth intake;
    QList<TargetVitals> targets; // by name

    bool operator==(const Health &) const = default;
};

// Nothing is opened, or what should end may not: a person has to look. Words for each: the views.
enum class HealthTrouble {
    None,
    NoEnforcer,
    LogAlarm,
    Frozen, // security wants it so
    ClockWrong,
    IntakeWaits,
    TargetMissed
};
// The gravest.
HealthTrouble troubleOf(const Health &health, Instant now);
// An intent that waits for longer than this is not just on its way.
constexpr Millis IntakePatience = std::chrono::seconds(30);
// Further apart than this, and moments do not mean the same to enforcer and server.
constexpr Millis ClockPatience = std::chrono::seconds(2);
// Of the targets, how many were not reached at the last look.
qint64 missedTargets(const Health &health);

} // namespace sallyport
