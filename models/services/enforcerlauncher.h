// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

namespace sallyport {

// Starts sallyportd for embedded mode when none runs: detached, so that it outlives the console
// while a grant is live. program: path of sallyportd, found beside the running program when empty.
Result<void> ensureEnforcer(const QString &configFile, const QString &program = {});

// Tells a running enforcer that a client is here; it stops when idle and none is. Keep it alive.
class ClientPresence
{
public:
    explicit ClientPresence(const QString &ledgerFile);
    ~ClientPresence();
    Q_DISABLE_COPY_MOVE(ClientPresence)

private:
    QString m_file;
};

} // namespace sallyport
