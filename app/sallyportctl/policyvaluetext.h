// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policydiff.h"

#include <QJsonValue>
#include <QString>

namespace sallyport {

// "4h", "none", "within mon, tue 08:00-18:00 Europe/Berlin, up to 1h". What was written in the
// policy is as it is, with whatever characters it has.
QString policyValueText(const PolicyValue &value);
// Durations in ms; conditions by the names that they have in a policy.
QJsonValue policyValueJson(const PolicyValue &value);

} // namespace sallyport
