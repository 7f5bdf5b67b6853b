// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace sallyport {

enum class GrantState { Opening, Active, Ending, Ended, Lapsed };
enum class EndReason { None, Expired, Released, Revoked, Denied, NeverOpened };

// Where the ending of a grant stands: each step is done on the target before the next is planned.
enum class EndStep { None, Disable, Terminate, VerifyFirst, VerifySecond, CleanUp, Done };

struct Grant
{
    QString id;
    QString requestId;
    int revision = 1;
    GrantState state = GrantState::Opening;
    QString person;
    QString target;
    QString profile;
    QString rule;
    Millis duration{ 0 };
    QList<Millis> warnings; // before the end, longest first
    int warned = 0; // how many of them were given
    Instant plannedAt; // when approval asked for the opening
    Instant openedAt; // zero until open
    Instant deadline; // zero until the first call to open
    Millis bootDeadline{ 0 }; // the same deadline on the boot clock named by bootId
    QString bootId;
    EndReason endReason = EndReason::None;
    QString endedBy; // person, or empty when time ended it
    EndStep endStep = EndStep::None;
    Instant endDueAt; // when access had to end: the deadline, or the moment of release or revoke
    Instant loginClosedAt; // zero until the target confirmed
    Instant endedAt; // zero until verified twice
    int sessionsEnded = 0;
    bool stuck = false; // an alarm on Ending, never an end
    bool residue = false; // access is gone, clean-up is left over

    bool operator==(const Grant &) const = default;
};

} // namespace sallyport

Q_DECLARE_METATYPE(sallyport::GrantState)
