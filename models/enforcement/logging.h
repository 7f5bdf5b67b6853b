// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace sallyport {

// What the enforcer tells its administrator: plain English, no data of people, no secrets.
Q_DECLARE_LOGGING_CATEGORY(logEnforcer) // sallyport.enforcer
Q_DECLARE_LOGGING_CATEGORY(logLedger) // sallyport.ledger
Q_DECLARE_LOGGING_CATEGORY(logTarget) // sallyport.target

} // namespace sallyport
