// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/phase.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

namespace sallyport {

// What people write to find requests: words, and "key:value" terms that narrow.
//   target:orders-db state:open,ending who:ann -scenario:hotfix reason:"INC-42" since:30d payments
// Values of one key, in one term or in several, are alternatives; keys narrow together. "-" before
// a term takes out what it would find. Quotes keep blanks and colons; \" is a quote within them.

// One of the names that a key takes; what it stands for the finder knows (requestfinder.h).
struct QueryName
{
    QString text;
    int at = 0; // of its first character in what was written
    QStringList ids; // that it stands for; the finder fills them
    bool operator==(const QueryName &) const = default;
};

// One of any, and none of the others. Empty: whatever it is.
struct QueryNames
{
    QList<QueryName> any;
    QList<QueryName> none;
    bool operator==(const QueryNames &) const = default;
    bool isEmpty() const { return any.isEmpty() && none.isEmpty(); }
    bool fits(const QString &id) const;
};

struct RequestQuery
{
    QueryNames who; // requesters
    QueryNames by; // whoever approved, denied or took part in it
    QueryNames target;
    QueryNames profile;
    QueryNames scenario;
    QSet<Phase> phases; // empty: every one
    QSet<Phase> notPhases;
    QStringList reasons; // each is part of the reason, in any case
    QStringList notReasons;
    QStringList words; // each is part of what is written about it, in any case
    QStringList notWords;
    std::optional<Instant> since; // filed at or after
    std::optional<Instant> until; // filed before
    bool operator==(const RequestQuery &) const = default;
    bool isEmpty() const { return *this == RequestQuery(); }
};

struct QueryMistake
{
    enum class Kind {
        UnknownKey,
        NoValue, // a key without a value
        OpenQuote,
        UnknownState,
        NoMoment, // since or until
        NotNegated, // "-since:", which says nothing that "until:" does not
        NobodyCalled, // found out when it is looked for (requestfinder.h)
    };
    Kind kind = Kind::UnknownKey;
    QString text; // what it is about
    int at = 0; // its first character in what was written
    int length = 0;
    bool operator==(const QueryMistake &) const = default;
};

// The keys, in the order in which help shows them.
QStringList queryKeys();
// The words that "state:" takes.
QStringList queryStates();
// Reads what was written. now and zone (IANA, empty: this machine's): for "since:30d", "until:
// 2026-11-01" (through that day) and "since:today". Pure.
tl::expected<RequestQuery, QueryMistake> parseQuery(const QString &written, Instant now,
                                                    const QByteArray &zone = {});

// The value as it is written in a term: in quotes where it needs them.
QString quotedValue(const QString &value);

} // namespace sallyport
