// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/event.h"
#include "models/domain/result.h"
#include "models/ledger/checkpoint.h"

#include <QByteArray>
#include <QList>
#include <QSqlDatabase>
#include <QString>

#include <optional>

namespace sallyport {

struct EventRow
{
    qint64 index = 0; // 0 is the first; no gaps
    QByteArray bytes; // exactly what was hashed
    QByteArray leaf;
};

// What everybody may read of an entry, whoever it is about.
struct EventLeaf
{
    qint64 index = 0;
    QByteArray leaf;
};

// An event as it was read back from its bytes.
struct LoggedEvent
{
    qint64 index = 0;
    Event event;

    bool operator==(const LoggedEvent &) const = default;
};

// The log: appended to by the enforcer alone, never changed.
class EventRepository
{
public:
    explicit EventRepository(const QSqlDatabase &database) : m_database(database) { }

    // Encodes, hashes and appends at the end; returns the index of the first.
    Result<qint64> append(const QList<Event> &events);
    Result<qint64> size();
    Result<QList<EventRow>> rows(qint64 from, int limit);
    Result<QList<EventLeaf>> leaves(qint64 from, int limit);
    Result<QList<LoggedEvent>> ofRequest(const QString &requestId, qint64 from, int limit);
    Result<QList<LoggedEvent>> latest(int limit, std::optional<qint64> before); // newest first
    Result<QList<LoggedEvent>> since(qint64 from, int limit);

    Result<void> addCheckpoint(const Checkpoint &checkpoint);
    Result<QList<Checkpoint>> checkpoints(qint64 afterSize, int limit); // by size
    Result<std::optional<Checkpoint>> latestCheckpoint();

    // Where reading a target's own log stands; saved in the transaction that logs what was read.
    Result<QByteArray> activityCursor(const QString &target);
    Result<void> setActivityCursor(const QString &target, const QByteArray &cursor);
    // How many activity events a grant has, to bound them.
    Result<qint64> activityCount(const QString &grantId);

    // Small facts of the enforcer, by name: high-water mark of time, last reconciliation, pid.
    Result<std::optional<QByteArray>> fact(const QString &name);
    Result<void> setFact(const QString &name, const QByteArray &value);

private:
    QSqlDatabase m_database;
};

} // namespace sallyport
