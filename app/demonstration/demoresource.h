// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace sallyport {

// The files that are built in under :/demo. Corrupt when one is missing or malformed.
Result<QByteArray> demoText(const QString &name);
Result<QJsonObject> demoJson(const QString &name);

} // namespace sallyport
