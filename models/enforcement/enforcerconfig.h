// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/store/ledgeraddress.h"

#include <QMap>
#include <QString>

namespace sallyport {

// Where one target is and how the enforcer signs in. Lives in the enforcer's own file and nowhere
// else.
struct TargetConfig
{
    QString connector = QStringLiteral("postgresql");
    QString host; // name, address or folder of a socket
    int port = 5432;
    QString database;
    QString user;
    QString password; // secret; filled from passwordFile when that is given
    QString passwordFile;
    QMap<QString, QString> options; // further connection parameters, passed through
    int connections = 4; // 1 to 16

    bool operator==(const TargetConfig &) const = default;
};

// The enforcer's configuration, sallyportd.yaml (design: names).
struct EnforcerConfig
{
    LedgerAddress ledger; // with its password: "ledger_password" or "ledger_password_file"
    QString ledgerPasswordFile;
    QString logKeyFile; // seed of the key that signs the log, mode 0600
    QString stateFolder; // journal and spool; the configuration's folder unless told
    QMap<QString, TargetConfig> targets;

    bool operator==(const EnforcerConfig &) const = default;
};

// Reads the file. Relative paths in it are relative to its folder. Errors carry a sentence with
// file, line, column and a hint in detail: NotFound, Denied (not this user's, or others may read
// it), Invalid.
Result<EnforcerConfig> loadEnforcerConfig(const QString &path);
// Writes the file atomically with mode 0600.
Result<void> saveEnforcerConfig(const QString &path, const EnforcerConfig &config);

} // namespace sallyport
