// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/ledgerview.h"

namespace sallyport {

// The intent that a person would sign over what is displayed now, as far as the engine looks at
// it. Never signed, never sent: it only asks the engine, so that each rule exists once (I6).
Intent imaginedIntent(IntentKind kind, const QString &person, const Request &request,
                      const QByteArray &policyDigest, Instant now);

// Asks the engine whether this person could say this about the request now.
bool mayDo(IntentKind kind, const QString &person, const State &state, const Rules &rules,
           Instant now);
Abilities abilitiesOf(const QString &person, const State &state, const Rules &rules, Instant now);

// Why the ask would be refused if it were filed now, if it would. An ask without a credential gets
// a placeholder, since the password is only made when it is filed.
std::optional<Refusal> refusalOf(const QString &person, const Ask &ask, bool stuckElsewhere,
                                 const Rules &rules, Instant now);

} // namespace sallyport
