// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sallyportctl/command.h"

#include <QString>

namespace sallyport {

class Session;

// Makes the login of a person on a shared ledger, or with again a new password for it, and adds the
// invitation to what is said.
Answer<Reply> withInvitation(Session &session, Reply reply, const QString &login, bool again);

} // namespace sallyport
