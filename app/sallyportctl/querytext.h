// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sallyportctl/trouble.h"
#include "models/services/requestquery.h"

namespace sallyport {

// What is wrong with what somebody looks for, and what to write instead.
Trouble queryTrouble(const QueryMistake &mistake);

} // namespace sallyport
