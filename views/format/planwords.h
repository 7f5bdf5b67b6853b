// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/event.h"

#include <QString>

namespace sallyport {

// What an approved request leads to, as a sentence of the log.
QString planSentence(const Event &event);

} // namespace sallyport
