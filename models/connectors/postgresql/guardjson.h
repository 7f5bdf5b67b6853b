// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connectors/connector.h"

#include <QJsonObject>

#include <optional>

// The JSON that postgresql-guard.sql answers with, read strictly: nullopt for any other form.
namespace sallyport::guardjson {

Instant instant(const QJsonValue &ms); // zero when it is no number
std::optional<QList<TargetObject>> objects(const QJsonObject &answer);
std::optional<ActivityPage> activityPage(const QJsonObject &answer);

} // namespace sallyport::guardjson
