// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demonstration/demofolder.h"
#include "models/domain/instant.h"
#include "models/domain/result.h"
#include "models/enforcement/enforcerlock.h"
#include "models/ledger/secretstore.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace sallyport {

// One of the people that a demonstration lets you act as.
struct DemoPerson
{
    QString id;
    QString name;
    QString role; // "Engineer", "Team lead", ...

    bool operator==(const DemoPerson &) const = default;
};

// Where the set-up stands. text is a sentence in English.
struct DemoProgress
{
    int step = 0;
    int steps = 1;
    QString text;
};

// The sample organisation on this machine: a ledger with a fortnight of history, each person's key
// in a file of its own, a private PostgreSQL server as the target, and a running enforcer. One
// operating-system user owns all of it, the passphrase of the keys included: it shows how Sallyport
// works and protects nothing. Calls block for seconds: not for the GUI thread.
class Demonstration
{
public:
    // Returns false to cancel; prepare() then leaves nothing behind and fails with Conflict.
    using Progress = std::function<bool(const DemoProgress &)>;

    // folder: where everything is; $XDG_DATA_HOME/sallyport/demo when empty.
    explicit Demonstration(const QString &folder = {});

    // The engineer, the team lead, the second approver and the security reviewer.
    static QList<DemoPerson> people();
    // Those, and whoever else of the organisation has this id, such as the officer.
    static QList<DemoPerson> peopleAnd(const QString &id);

    const DemoFolder &folder() const { return m_folder; }
    // Made, whole, and with decisions that still wait.
    bool isCurrent() const;
    // Makes it when there is none, or when its decisions have lapsed; starts the server and the
    // enforcer. Under 1 s when it is there already. NotFound: PostgreSQL is not installed.
    Result<void> prepare(const Progress &progress);
    // Stops the enforcer and the server, then removes the folder. Succeeds when there is none.
    Result<void> reset();
    // The key store of a person, opened with the passphrase that lies in the folder.
    Result<std::unique_ptr<SecretStore>> secrets(const QString &person) const;

private:
    Result<void> resume(const QString &server);
    Result<void> build(const Progress &progress);
    Result<void> goLive();
    Result<Instant> staleAt() const;

    DemoFolder m_folder;
    std::unique_ptr<LedgerLock> m_presence; // keeps the enforcer while this object lives
};

} // namespace sallyport
