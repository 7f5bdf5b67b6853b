// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/readmodels.h"

#include <QString>

namespace sallyport {

// Requests as text for people: lists and one in full. People's text is made visible.
QString requestTable(const QList<RequestItem> &items, Instant now);
QString grantTable(const QList<RequestItem> &items, Instant now);
QString detailText(const RequestDetail &detail, Instant now);

} // namespace sallyport
