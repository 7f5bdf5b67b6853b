// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/machine.h"

#include <QString>

namespace sallyport {

// What every command shares, after the environment and the defaults were applied.
struct GlobalOptions
{
    QString ledger; // address; SALLYPORT_LEDGER; else defaultLedger()
    QString person; // --as; empty: the only person whose key this machine holds
    QString config; // sallyportd.yaml; SALLYPORT_CONFIG; empty: no enforcer is started from here
    QString keyFile; // SALLYPORT_KEY_FILE; empty: the keychain
    QString passphraseFile; // SALLYPORT_PASSPHRASE_FILE; empty: asked for at the terminal
    QString seatRoot; // where chains and outboxes are; empty: the user's data folder
    bool json = false;
    bool demo = false; // all of the above from the demonstration
    int timeoutSeconds = 30; // how long to wait for the enforcer's answer
};

// Fills what was not given from the environment, the demonstration's folder or the defaults.
GlobalOptions withDefaults(GlobalOptions given);

} // namespace sallyport
