// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policydiff.h"

#include <QJsonArray>
#include <QString>

namespace sallyport {

// "debug-orders: longest duration 4h → 8h, loosening".
QString changeText(const PolicyChange &change);
// A line for each change, and how many there are of each kind. isSameDocument: to the byte.
QString differenceText(const QList<PolicyChange> &changes, bool isSameDocument);
QJsonArray differenceJson(const QList<PolicyChange> &changes); // durations in ms

} // namespace sallyport
