// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sallyportctl/trouble.h"
#include "models/domain/instant.h"

#include <QString>

namespace sallyport {

// A moment as people write it: "2026-12-24" (the beginning of that day here), "2026-12-24T08:00"
// (local, or with a zone at its end), or a duration after start, such as "14d".
Answer<Instant> momentOf(const QString &written, Instant start);

} // namespace sallyport
