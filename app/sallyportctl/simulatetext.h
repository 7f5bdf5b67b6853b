// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/simulating.h"

#include <QJsonObject>
#include <QString>

namespace sallyport {

// What would have come otherwise, a paragraph each, and the sum of it.
QString simulationText(const SimulatedHistory &history, int days);
QJsonObject simulationJson(const SimulatedHistory &history, int days);

} // namespace sallyport
