// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/engine.h"
#include "models/enforcement/gathering.h"
#include "models/store/eventrepository.h"
#include "models/store/grantrepository.h"
#include "models/store/mailboxrepository.h"
#include "models/store/registryrepository.h"
#include "models/store/requestrepository.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <optional>

namespace sallyport {

// What a transaction changed; told to the parts that keep things in memory after its commit.
struct Changes
{
    QHash<QString, State> states; // by request id
    QList<Operation> planned;
    QSet<qint64> finished;
    QList<Operation> tried; // with their new attempts and nextAt
    QStringList failed; // keys of the items that could not be written
    qint64 events = 0;
};

// The repositories of one transaction and what was written with them.
class Batch
{
public:
    // How a transaction writes its intents: Together is quick; when one of them cannot be written,
    // nobody knows which, and Singly finds out.
    enum class Manner { Together, Singly };
    Batch(const QSqlDatabase &database, const QSet<QString> &skipped,
          Manner manner = Manner::Together);

    // Runs act unless this key spoiled an earlier try of the same transaction; then otherwise.
    Result<void> item(const QString &key, const std::function<Result<void>()> &act,
                      const std::function<Result<void>()> &otherwise);

    // From here to write() what is done is kept back. Does nothing when writing singly.
    Result<void> gather(const QStringList &deviceIds, const QStringList &requestIds);
    Result<void> write();
    Manner manner() const { return m_manner; }
    bool hasGathered() const { return m_hasGathered; }

    // The state around a request as this transaction sees it. person and target: of an ask that has
    // no request yet.
    Result<State> stateOf(const QString &requestId, const QString &person = {},
                          const QString &target = {});
    Result<State> stateOfGrant(const QString &grantId);

    // Saves what differs, appends the events, writes the operations ahead.
    Result<void> record(const State &before, const Outcome &outcome);
    Result<void> log(const Event &event);
    Result<void> setAudience(const QString &requestId, const QStringList &selectors);
    Result<DeviceChain> deviceChain(const QString &deviceId);
    Result<void> setDeviceChain(const QString &deviceId, const DeviceChain &chain);
    // Adds the receipt and marks its row as processed.
    Result<void> answer(const Receipt &receipt);
    Result<void> finish(const Operation &operation, Instant at);
    Result<void> tryAt(const Operation &operation);

    const Changes &changes() const { return m_changes; }
    const QString &culprit() const { return m_culprit; }

    RequestRepository requests;
    GrantRepository grants;
    EventRepository events;
    MailboxRepository mailbox;
    RegistryRepository registry;

private:
    Result<void> save(const State &before, const Outcome &outcome);
    Result<void> recordExtended(const std::optional<Grant> &grant);

    const QSqlDatabase m_database;
    QSet<QString> m_skipped;
    const Manner m_manner;
    std::optional<Gathering> m_gathering;
    bool m_hasGathered = false;
    QString m_culprit;
    Changes m_changes;
};

} // namespace sallyport
