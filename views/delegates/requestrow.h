// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "views/kit/paint.h"

#include <QList>
#include <QString>

namespace sallyport {

// One row of a list of requests, as it is drawn.
struct RequestRow
{
    QString person;
    QString profile;
    QString target;
    QString reason; // one line, already made visible
    QList<paint::ChipLook> chips;
    bool counts = false; // a countdown from..until at the right
    Instant from;
    Instant until;
    bool over = false; // nothing is left to do about it: drawn in grey
    QString aside; // under the countdown, or alone: "to decide", "yesterday 17:40"

    bool operator==(const RequestRow &) const = default;
};

} // namespace sallyport
