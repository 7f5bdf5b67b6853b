// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/services/ledgercache.h"
#include "models/services/requestquery.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>

namespace sallyport {

// What was filed in one part of a time.
struct DensityPart
{
    int requests = 0;
    int breakGlass = 0; // of them
    bool operator==(const DensityPart &) const = default;
};

struct DensityLane
{
    QString key; // of the person or the target
    QString title; // the person's name, the target's title
    QList<DensityPart> parts; // one between each two of the starts
    bool operator==(const DensityLane &) const = default;
    int requests() const;
};

// How many requests there were when: counted through an index, where reading them would take long.
struct RequestDensity
{
    QList<Instant> starts; // rising; the last one ends the last part
    QList<DensityLane> lanes; // those with the most requests first
    bool operator==(const RequestDensity &) const = default;
    int requests() const;
};

enum class DensityBy { Person, Target };

// Whether the query narrows by nothing but people, targets, profiles, scenarios and time, which is
// all that can be counted.
bool isCountable(const RequestQuery &query);
// Of a countable query, as far as the reader may see. A name that nobody has counts nothing.
Result<RequestDensity> readDensity(const QSqlDatabase &database, RequestQuery query, DensityBy by,
                                   const QList<Instant> &starts, LedgerCache *cache = nullptr);

} // namespace sallyport
