// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connectors/connector.h"
#include "models/domain/grant.h"

#include <QHash>

namespace sallyport {

enum class EndFinding { None, Later, Earlier, Shut };

// Compares what a target says of an open login with its grant: somebody there may have moved its
// end, or closed it. Knows nothing of the log and changes nothing.
class LoginEnds
{
public:
    // askedAt: when the target was asked. Later is said at once; what takes access away only when
    // it is seen a second time, since an extension can be on its way, and not close to the end,
    // when the target may close the login by its own clock.
    EndFinding judge(const Grant &grant, const TargetObject &object, Instant askedAt);
    // Of the ends that the server and the object's description have, the one that comes first and
    // the other one.
    static Instant earliestOf(const TargetObject &object);
    static Instant latestOf(const TargetObject &object);

private:
    bool isSeenAgain(const TargetObject &object, const Grant &grant, Instant askedAt);

    struct Suspicion
    {
        Instant deadline; // of the grant
        Instant end;
        bool loginEnabled = false;
        Instant askedAt; // first
    };
    QHash<QString, Suspicion> m_suspicions; // by grant
};

} // namespace sallyport
