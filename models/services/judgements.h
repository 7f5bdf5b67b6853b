// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/ledgerview.h"

namespace sallyport {

// What a person's amendment starts from. Somebody on whose behalf it was asked amends it as their
// own, since nobody asks on their own behalf.
Ask amendable(const Request &request, const QString &person);

// What a person's new request starts from when it asks again for what this one asked: alone, with
// no credential, and with no start that is over by now.
Ask askAgain(const Request &request, const QString &person, Instant now);

// What extends the access of this request: the same once more, for so much longer.
Ask extensionOf(const Request &request, Millis longer);

// The intent that a person would sign over what is displayed now, as far as the engine looks at
// it. Never signed, never sent: it only asks the engine, so that each rule exists once (I6).
Intent imaginedIntent(IntentKind kind, const QString &person, const Request &request,
                      const QByteArray &policyDigest, Instant now);

// Asks the engine whether this person could say this about the request now.
bool mayDo(IntentKind kind, const QString &person, const State &state, const Rules &rules,
           Instant now);
Abilities abilitiesOf(const QString &person, const State &state, const Rules &rules, Instant now);

// Why the ask would be refused if it were filed now, if it would. unfiled: what bears on it. An ask
// without a credential gets a placeholder, since the password is only made when it is filed.
std::optional<Refusal> refusalOf(const QString &person, const Ask &ask, const State &unfiled,
                                 const Rules &rules, Instant now);

} // namespace sallyport
