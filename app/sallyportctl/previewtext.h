// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/readmodels.h"

#include <QJsonObject>
#include <QString>

namespace sallyport {

// What would happen if it were filed now, and what may be asked for at all.
QString previewText(const AskPreview &preview, const Ask &ask, Instant now);
QJsonObject previewJson(const AskPreview &preview, const Ask &ask, Instant now);
QString optionsTable(const QList<AskOption> &options);

} // namespace sallyport
