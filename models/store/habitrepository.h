// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/request.h"
#include "models/domain/result.h"

#include <QHash>
#include <QList>
#include <QSqlDatabase>
#include <QStringList>

#include <utility>

namespace sallyport {

// What people asked for before: of many at once, so that a long list costs no statement a row. As
// far as this connection may see it.
class HabitRepository
{
public:
    using PersonTarget = std::pair<QString, QString>;

    explicit HabitRepository(const QSqlDatabase &database) : m_database(database) { }

    // How often each of these people asked for each target since then.
    Result<QHash<PersonTarget, int>> countFiled(const QStringList &people, Instant since);
    // What was approved for them since then, newest first.
    Result<QList<Request>> approved(const QStringList &people, Instant since, int limit);
    // When each of these people last filed or decided a request that was filed since then; who did
    // not is not in it.
    Result<QHash<QString, Instant>> lastActs(const QStringList &people, Instant since);
    // How many other requests of this person since then are in each state.
    Result<QHash<RequestState, int>> countStates(const QString &person, const QString &id,
                                                 Instant since);
    // How often somebody else ended access of this person that was planned since then.
    Result<int> countCutShort(const QString &person, Instant since);

private:
    QSqlDatabase m_database;
};

} // namespace sallyport
