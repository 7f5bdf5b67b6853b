// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sallyportctl/trouble.h"
#include "models/domain/refusal.h"
#include "models/domain/result.h"
#include "models/services/submitter.h"
#include "models/services/trust.h"

#include <QString>

namespace sallyport {

// All words of the command line for what went wrong. Nothing else in it makes such sentences.

// One sentence and what to do next, for every refusal of the engine or the enforcer.
struct RefusalWords
{
    QString sentence;
    QString next;
};
RefusalWords wordsFor(const Refusal &refusal);

Trouble refusalTrouble(const Refusal &refusal);
// code, rule and subject as a receipt carries them.
Trouble refusalTrouble(const QString &code, const QString &rule, const QString &subject);

// What was tried when the error came: the same code means another thing to people each time.
enum class Trying {
    OpenLedger,
    Read,
    FindRequest,
    OpenKeys,
    LoadKey,
    Act,
    StartEnforcer,
    ReadFile,
    FirstLogins,
    Invite,
    Join
};
// thing: the ledger's address, the file, the id or the person that is meant.
Trouble errorTrouble(const Error &error, Trying what, const QString &thing);

// Why nothing that the ledger says may be signed over.
Trouble distrustTrouble(TrustFault fault);

Trouble usageTrouble(const QString &sentence, const QString &next = {});
// What became of something whose sending broke off with the connection, in an earlier run.
QString settledText(const SettledDoubt &settled);

Trouble timeoutTrouble(const QString &digest);
Trouble noDemonstrationTrouble();
Trouble noPolicyTrouble();
Trouble badDurationTrouble(const QString &written);
Trouble badMomentTrouble(const QString &written);

} // namespace sallyport
