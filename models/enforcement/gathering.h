// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/engine.h"
#include "models/store/eventrepository.h"
#include "models/store/grantrepository.h"
#include "models/store/mailboxrepository.h"
#include "models/store/registryrepository.h"
#include "models/store/requestrepository.h"

#include <QHash>
#include <QMap>

namespace sallyport {

// What many intents of one transaction read and change: read before the first of them, written
// after the last, so that a server is asked once for all and not several times for each. In between
// this is what the ledger will be. Decides nothing.
class Gathering
{
public:
    explicit Gathering(const QSqlDatabase &database);

    Result<void> read(const QStringList &deviceIds, const QStringList &requestIds);

    // person and target: of an ask that has no request yet. Reads what was not read before.
    Result<State> stateOf(const QString &requestId, const QString &person, const QString &target);
    Result<DeviceChain> chainOf(const QString &deviceId);

    void put(const State &before, const Outcome &outcome);
    void log(const Event &event) { m_events.append(event); }
    void setChain(const QString &deviceId, const DeviceChain &chain);
    void setAudience(const QString &requestId, const QStringList &selectors)
    {
        m_audiences.insert(requestId, selectors);
    }
    void answer(const Receipt &receipt) { m_receipts.append(receipt); }

    // Writes it all; returns the operations with their ids.
    Result<QList<Operation>> write();

private:
    void putGrant(const std::optional<Grant> &before, const Grant &after);
    bool isStuck(const QString &person, const QString &target) const;
    Result<void> writeRows();
    Result<void> writeAnswers();
    Result<QList<Operation>> writeOperations();

    const QSqlDatabase m_database;
    RequestRepository m_requests;
    GrantRepository m_grants;
    EventRepository m_log;
    MailboxRepository m_mailbox;
    RegistryRepository m_registry;

    QHash<QString, State> m_states; // by request id; without stuckElsewhere
    QHash<QString, DeviceChain> m_chains;
    QHash<QString, StuckGrant> m_stuck; // by grant id

    QMap<QString, Change<Request>> m_changedRequests;
    QMap<QString, Change<Grant>> m_changedGrants;
    QMap<QString, QStringList> m_audiences;
    QHash<QString, DeviceChain> m_changedChains;
    QList<Operation> m_operations;
    QList<Event> m_events;
    QList<Receipt> m_receipts; // in the order of processing
};

} // namespace sallyport
