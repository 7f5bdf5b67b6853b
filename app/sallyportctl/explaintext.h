// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/explanation.h"

#include <QJsonArray>
#include <QString>

namespace sallyport {

// Why the person may or may not ask for each thing, who could decide, and the longest end.
QString explanationText(const QList<Explanation> &explanations, const QString &person, Instant now);
QJsonArray explanationJson(const QList<Explanation> &explanations, Instant now);

} // namespace sallyport
