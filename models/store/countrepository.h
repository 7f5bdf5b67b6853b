// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include <optional>

namespace sallyport {

// One of any, unless that is empty, and none of the others.
struct NameFilter
{
    QStringList any;
    QStringList none;
};

// A rule of one version of the policy.
struct RuleOf
{
    QByteArray policyDigest;
    QString rule;
};

// Which requests are counted; every member narrows, but the last two.
struct CountFilter
{
    NameFilter people; // requesters
    NameFilter targets;
    NameFilter profiles;
    NameFilter scenarios;
    std::optional<Instant> since; // filed at or after
    std::optional<Instant> until; // filed before
    QList<RuleOf> glass; // requests under these break the glass
    bool byTarget = false; // else by requester
};

// So many were filed in one part of a time.
struct RequestCount
{
    Instant since; // when the part begins
    QString lane; // a requester's or a target's id
    int requests = 0;
    int breakGlass = 0; // of them
};

// Counts requests by an index, without reading one.
class CountRepository
{
public:
    explicit CountRepository(const QSqlDatabase &database) : m_database(database) { }

    // starts: rising, at least two; each begins a part, but the last, which ends the last one. In
    // no order; parts without a request are not there.
    Result<QList<RequestCount>> filed(const CountFilter &filter, const QList<Instant> &starts);

private:
    QSqlDatabase m_database;
};

} // namespace sallyport
