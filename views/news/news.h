// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/readmodels.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace sallyport {

// What a person may be told of while they look elsewhere.
enum class NewsKind {
    Decide, // a request waits for them
    Asked, // somebody asks back
    Decided, // on a request of theirs
    Start, // theirs may be claimed, or opens soon
    Opened, // theirs is open, or open for longer
    EndsSoon, // theirs
    Draining, // theirs takes no new login
    Ended, // theirs
    Stuck, // theirs cannot be closed
    BreakGlass, // somebody else's, with nobody asked
    Review, // of an emergency
    Policy, // that waits for signatures
};

// One thing to tell. Texts are plain and never have what somebody wrote as a reason.
struct News
{
    NewsKind kind = NewsKind::Decide;
    QString key{}; // what it is remembered by
    RequestItem item{}; // without a request id: about no request
    QString title{}; // with names
    QString body{}; // with names
    QString plainBody{}; // without; may be empty
};

} // namespace sallyport

Q_DECLARE_METATYPE(sallyport::News)
