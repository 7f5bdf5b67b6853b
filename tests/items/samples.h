// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/readmodels.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace sallyport {

inline const Instant Noon = fromMs(1'795'000'000'000);

// A request that waits for its second stage.
inline RequestItem waitingItem(const QString &id, const QString &requester = QStringLiteral("mara"))
{
    RequestItem item;
    item.request.id = id;
    item.request.requester = requester;
    item.request.ask = { .scenario = QStringLiteral("live-debugging"),
                         .target = QStringLiteral("orders-db"),
                         .profile = QStringLiteral("readonly"),
                         .duration = std::chrono::hours(1),
                         .reason = QStringLiteral("Checkout hangs for some customers"),
                         .fields = {},
                         .credential = {} };
    item.allowed = item.request.ask.duration;
    item.request.filedAt = Noon;
    item.request.revisedAt = Noon + std::chrono::minutes(1);
    item.request.decideBy = Noon + std::chrono::hours(8);
    item.request.stage = 1;
    item.requesterName = QStringLiteral("Mara Lind");
    item.targetTitle = QStringLiteral("Orders database");
    item.scenarioTitle = QStringLiteral("Live debugging");
    item.stageName = QStringLiteral("Security");
    item.stageCount = 2;
    item.need = 1;
    return item;
}

inline RequestItem openItem(const QString &id, const QString &requester = QStringLiteral("mara"))
{
    RequestItem item = waitingItem(id, requester);
    item.request.state = RequestState::Approved;
    Grant grant;
    grant.id = id + QStringLiteral("-grant");
    grant.requestId = id;
    grant.state = GrantState::Active;
    grant.openedAt = Noon + std::chrono::minutes(5);
    grant.deadline = Noon + std::chrono::minutes(65);
    item.grant = grant;
    item.stageName.clear();
    return item;
}

inline LoggedEvent logged(qint64 index, const QString &requestId = QStringLiteral("r1"),
                          EventKind kind = EventKind::Commented)
{
    LoggedEvent entry;
    entry.index = index;
    entry.event.kind = kind;
    entry.event.at = Noon + std::chrono::seconds(index);
    entry.event.actor = QStringLiteral("mara");
    entry.event.requestId = requestId;
    return entry;
}

inline QList<LoggedEvent> loggedRange(qint64 first, qint64 last)
{
    QList<LoggedEvent> entries;
    for (qint64 index = first; index <= last; ++index)
        entries.append(logged(index));
    return entries;
}

// Counts what a model announces from its construction on.
struct Announcements
{
    explicit Announcements(const QAbstractItemModel &model)
        : inserted(&model, &QAbstractItemModel::rowsInserted)
        , removed(&model, &QAbstractItemModel::rowsRemoved)
        , moved(&model, &QAbstractItemModel::rowsMoved)
        , changed(&model, &QAbstractItemModel::dataChanged)
        , reset(&model, &QAbstractItemModel::modelReset)
    {
    }
    QSignalSpy inserted;
    QSignalSpy removed;
    QSignalSpy moved;
    QSignalSpy changed;
    QSignalSpy reset;
};

constexpr auto FailTest = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace sallyport
