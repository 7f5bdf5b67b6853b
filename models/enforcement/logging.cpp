// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/logging.h"

namespace sallyport {

Q_LOGGING_CATEGORY(logEnforcer, "sallyport.enforcer", QtInfoMsg)
Q_LOGGING_CATEGORY(logLedger, "sallyport.ledger", QtInfoMsg)
Q_LOGGING_CATEGORY(logTarget, "sallyport.target", QtInfoMsg)

} // namespace sallyport
