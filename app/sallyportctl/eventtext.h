// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/eventrepository.h"

#include <QList>
#include <QString>

namespace sallyport {

// What happened, as the command line words it.
QString eventPhrase(EventKind kind);
QString timelineTable(const QList<LoggedEvent> &events);

} // namespace sallyport
