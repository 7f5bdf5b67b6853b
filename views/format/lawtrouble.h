// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/refusal.h"

namespace sallyport {

// Of a refusal about proposed policies, grades and rotas; its code where it is about none of them.
// For refusalText() alone.
QString lawText(const Refusal &refusal);

} // namespace sallyport
