// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demonstration/demofolder.h"
#include "models/domain/instant.h"
#include "models/domain/result.h"

#include <QString>

namespace sallyport {

// What a demonstration's folder says of itself. Written first with complete = false, so that what
// an interrupted set-up left behind can be found and removed.
struct DemoMarker
{
    int version = 2; // of what a demonstration consists of, the ledger's schema included
    QString server; // folder of the private PostgreSQL server
    bool complete = false;
    Instant staleAt; // then most of the waiting decisions have lapsed

    bool operator==(const DemoMarker &) const = default;
};

Result<void> writeMarker(const DemoFolder &folder, const DemoMarker &marker);
// NotFound when there is none.
Result<DemoMarker> readMarker(const DemoFolder &folder);

} // namespace sallyport
