// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/auditverifier.h"

#include <QJsonObject>
#include <QString>

namespace sallyport {

QString auditText(const AuditReport &report);
QJsonObject auditJson(const AuditReport &report);

} // namespace sallyport
