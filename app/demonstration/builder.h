// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demonstration/demofolder.h"
#include "app/demonstration/demotarget.h"
#include "app/demonstration/organisation.h"
#include "models/domain/result.h"

#include <QByteArray>

#include <functional>

namespace sallyport {

// Says where the making stands; false cancels it.
using KeepOn = std::function<bool(int percent, const QString &text)>;

// Makes the ledger of a demonstration in a folder that has none: people, keys, policy, and with
// withHistory the fortnight before now, by the real enforcer on a manual clock.
Result<void> buildLedger(const DemoFolder &folder, const Organisation &organisation,
                         const QByteArray &policy, bool withHistory, const KeepOn &keepOn);

// Starts and fills the private server and writes the enforcer's file.
Result<void> buildTarget(const DemoFolder &folder, DemoTarget &target);

// Files a request on the running demonstration and has it approved, so that access is open when
// somebody first looks. Waits until the enforcer opened it on the server.
Result<void> openLiveGrant(const DemoFolder &folder);

} // namespace sallyport
