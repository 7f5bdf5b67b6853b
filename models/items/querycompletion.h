// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/requestfinder.h"

#include <QList>
#include <QString>

namespace sallyport {

// One way to go on with what is being written.
struct QuerySuggestion
{
    QString insert; // takes the place of the part that is being written
    QString title; // what it stands for, where that tells more; people's own text
    bool isKey = false; // then a value has to follow
    bool operator==(const QuerySuggestion &) const = default;
};

struct QueryCompletion
{
    int from = 0; // the part that is being written
    int length = 0;
    QList<QuerySuggestion> suggestions; // at most MostSuggestions
    bool operator==(const QueryCompletion &) const = default;
};

constexpr int MostSuggestions = 8;

// What could follow at the cursor: keys whose beginning is there, or values of the key before it.
// Nothing within a word that begins no key. Pure.
QueryCompletion completeQuery(const QString &written, int cursor, const QueryWords &words);

} // namespace sallyport
