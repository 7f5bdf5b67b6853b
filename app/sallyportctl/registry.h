// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sallyportctl/command.h"
#include "models/services/administration.h"

#include <functional>

namespace sallyport {

using RegistryAct = std::function<Result<QByteArray>(Administration &)>;

// Signs one statement about the registry or the policy as the officer who sits here, and waits for
// the answer. done is the sentence for success.
Answer<Reply> actOnRegistry(Session &session, const RegistryAct &act, const QString &done);

} // namespace sallyport
