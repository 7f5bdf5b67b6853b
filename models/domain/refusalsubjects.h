// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace sallyport {

// Subjects of StartTooFar where nothing can be put off at all: what recurs has times of its own,
// and what extends begins with the end of what it extends.
constexpr QLatin1StringView RecurrenceSubject("recurrence");
constexpr QLatin1StringView ExtensionSubject("extension");

} // namespace sallyport
