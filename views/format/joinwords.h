// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/joinform.h"
#include "models/services/joining.h"

#include <QString>

// What is said on the way to a shared ledger: whole sentences, the last of which says what to do.
namespace sallyport::joinwords {

QString mistake(const JoinMistake &mistake);
QString trouble(const JoinError &error);
QString standing(Standing standing); // of one that does not wait
QString step(JoinStep step);
QString ledgerLost(); // while waiting
QString tlsMode(const QString &mode); // its name and what it does, for a list
QString tlsCaution(const QString &mode); // empty when there is none

} // namespace sallyport::joinwords
