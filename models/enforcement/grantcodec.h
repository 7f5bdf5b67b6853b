// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/grant.h"
#include "models/domain/result.h"

#include <QCborMap>

namespace sallyport {

// As much of a grant as its ending needs, for the journal. The step of an ending is left out: the
// whole of it is done again, which is harmless. Names are the members'; times in ms.
QCborMap encodeGrant(const Grant &grant);
Result<Grant> decodeGrant(const QCborMap &map);

} // namespace sallyport
