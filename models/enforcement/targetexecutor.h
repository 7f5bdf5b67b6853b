// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connectors/connector.h"
#include "models/domain/clock.h"
#include "models/domain/operation.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace sallyport {

// Makes a connection's connector for the named target; called on the thread that will use it.
using ConnectorFactory = std::function<Result<std::unique_ptr<Connector>>(const QString &target)>;

// One step for one grant. order is filled for what gives access only.
struct OperationWork
{
    Operation operation;
    OpenOrder order;
    Millis bootDeadline{ 0 };
    QString bootId;
};

// What is there, and what time it is there.
struct InventoryWork
{
};

// An end that somebody made later on the target is taken back.
struct RestrainWork
{
    TargetObject seen;
    Instant deadline;
    Instant sessionsUntil;
};

struct ActivityWork
{
    QByteArray cursor;
    int maxBytes = 0;
    Instant askedAt;
};

struct TargetWork
{
    QString target;
    std::variant<OperationWork, InventoryWork, ActivityWork, RestrainWork> what;
};

struct OperationAnswer
{
    Operation operation;
    OperationResult result;
};

struct InventoryAnswer
{
    Result<QList<TargetObject>> objects;
    Instant askedAt; // what changed after this may be missing
    Millis skew{ 0 }; // target minus enforcer
};

struct ActivityAnswer
{
    QByteArray from; // the cursor that was asked with
    Result<ActivityPage> page;
    Instant askedAt{}; // what was done after this may be missing
};

struct RestrainAnswer
{
    std::optional<Error> failure;
};

struct TargetAnswer
{
    QString target;
    std::variant<OperationAnswer, InventoryAnswer, ActivityAnswer, RestrainAnswer> what;
};

// More than this between target and enforcer, and nothing is opened there.
constexpr Millis MaxSkew = std::chrono::seconds(2);

// Carries work to targets and answers back. Work of a higher priority goes first: disable, then
// terminate and verify, then open, clean up, and looking. One thread calls submit and take.
class TargetExecutor
{
public:
    TargetExecutor() = default;
    virtual ~TargetExecutor() = default;
    Q_DISABLE_COPY_MOVE(TargetExecutor)

    virtual void submit(const TargetWork &work) = 0;
    // Everything that was answered since the last call.
    virtual QList<TargetAnswer> take() = 0;
    // wake is called from any thread when an answer arrived.
    virtual void setWakeUp(std::function<void()> wake) = 0;
};

// Calls the targets in take(), in the caller's thread: for tests and made histories.
std::unique_ptr<TargetExecutor> makeInlineExecutor(ConnectorFactory factory, const Clock &clock);

// A pool of threads for each target, each with a connector of its own. connections: by target,
// 1 when not named.
std::unique_ptr<TargetExecutor> makePooledExecutor(ConnectorFactory factory, const Clock &clock,
                                                   QHash<QString, int> connections);

} // namespace sallyport
