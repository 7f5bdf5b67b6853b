// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sallyportctl/globaloptions.h"
#include "app/sallyportctl/trouble.h"
#include "models/domain/clock.h"
#include "models/enforcement/enforcerlock.h"
#include "models/ledger/secretstore.h"
#include "models/services/actions.h"
#include "models/services/identity.h"
#include "models/services/reader.h"
#include "models/services/submitter.h"
#include "models/store/database.h"

#include <QSqlDatabase>

#include <memory>
#include <optional>

namespace sallyport {

// One run of the command line: opens the ledger, the key store and the seat when first asked for.
class Session
{
public:
    Session(GlobalOptions options, const Clock &clock);

    const GlobalOptions &options() const { return m_options; }
    const Clock &clock() const { return m_clock; }
    Instant now() const { return m_clock.now(); }

    Answer<LedgerAddress> address() const; // without a password
    Answer<QSqlDatabase> database();
    Answer<QByteArray> ledgerId();
    // Who acts or looks: --as, or the only person whose key this machine holds for the ledger.
    Answer<QString> viewer();
    // The same, or no-person: an empty list for a mistyped name would look like an answer.
    Answer<QString> knownViewer();
    Answer<SecretStore *> secrets();
    Answer<Seat> seat();
    // Sends again what an earlier run left behind.
    Answer<Submitter *> submitter();
    Answer<Actions *> actions();
    // What became of what an earlier run left in doubt, as far as this one found out; told once.
    QList<SettledDoubt> takeSettled();

    // The full id for the start of one.
    Answer<QString> requestId(const QString &start);
    Answer<RequestDetail> detail(const QString &start);
    // Starts the enforcer when its configuration is known, then waits for the answer. A refusal
    // is trouble.
    Answer<Receipt> await(const QByteArray &digest);

private:
    Answer<void> judge();
    Answer<void> recallPassword(LedgerAddress &where);
    Answer<void> wakeEnforcer();

    const GlobalOptions m_options;
    const Clock &m_clock;
    const ScopedConnection m_connection; // before the handle: goes after it
    QSqlDatabase m_database;
    QByteArray m_ledgerId;
    std::unique_ptr<LedgerLock> m_presence;
    std::unique_ptr<SecretStore> m_secrets;
    std::optional<Submitter> m_submitter;
    std::optional<Actions> m_actions;
};

} // namespace sallyport
