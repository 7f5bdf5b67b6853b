// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/endterms.h"
#include "models/domain/instant.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace sallyport {

enum class GrantState { Opening, Active, Ending, Ended, Lapsed };
enum class EndReason { None, Expired, Released, Revoked, Denied, NeverOpened, Unused, Idle };

// Where the ending of a grant stands: each step is done on the target before the next is planned.
// Drain comes before Disable, where sessions may go on: logins are refused. Draining waits.
enum class EndStep {
    None,
    Disable,
    Terminate,
    VerifyFirst,
    VerifySecond,
    CleanUp,
    Done,
    Drain,
    Draining,
};

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
    // When what is under way had to end: access at the deadline, or at release, revoke or lapse;
    // what drains at the end of that time.
    Instant endDueAt;
    Instant loginClosedAt; // zero until the target confirmed
    Instant endedAt; // zero until verified twice
    int sessionsEnded = 0;
    bool stuck = false; // an alarm on Ending, never an end
    bool residue = false; // access is gone, clean-up is left over
    Instant extendTo; // approved as the end, and the target is not told yet; zero: nothing is
    QStringList extensions; // the requests that were approved to extend it, in order
    EndTerms end;
    Instant usedAt; // last seen in use; zero: no session was ever seen

    bool operator==(const Grant &) const = default;
};

} // namespace sallyport

Q_DECLARE_METATYPE(sallyport::GrantState)
