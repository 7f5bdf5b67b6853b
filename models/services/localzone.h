// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sallyport {

// The zone of this machine's clocks, by a name that an ask may carry; UTC where they always show
// it, and empty where they have no such name.
QByteArray localZone();

} // namespace sallyport
