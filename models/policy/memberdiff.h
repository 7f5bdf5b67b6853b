// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policydiff.h"

#include <QHash>

#include <array>
#include <functional>
#include <optional>
#include <type_traits>
#include <utility>

namespace sallyport {

// How members of a policy's parts are compared. Not for use outside models/policy.

using Aspect = PolicyChange::Aspect;
using Effect = PolicyChange::Effect;
using Part = PolicyChange::Part;

PolicyValue valueOf(bool value);
PolicyValue valueOf(int value);
PolicyValue valueOf(Millis value);
PolicyValue valueOf(const QString &value);
PolicyValue valueOf(const QStringList &value);
PolicyValue valueOf(const QList<Millis> &value);
PolicyValue valueOf(const std::optional<qint64> &value);
PolicyValue valueOf(FieldType value);
PolicyValue valueOf(StartMode value);
PolicyValue valueOf(Risk value);
PolicyValue valueOf(QDate value);
PolicyValue valueOf(QTime value);
PolicyValue valueOf(const QByteArray &value);
PolicyValue valueOf(const Condition &value);
PolicyValue valueOf(const std::optional<Condition> &value);
PolicyValue valueOf(const std::optional<Escalation> &value);
PolicyValue valueOf(const std::optional<Veto> &value);
PolicyValue valueOf(const std::optional<BreakGlass> &value);
PolicyValue valueOf(const std::optional<Grade> &value);

template <typename V>
Effect isNeutral(const V &, const V &)
{
    return Effect::Neutral;
}

// For what cannot be compared.
template <typename V>
Effect isLooser(const V &, const V &)
{
    return Effect::Loosening;
}

template <typename V>
Effect moreIsLooser(const V &before, const V &after)
{
    return after < before ? Effect::Tightening : Effect::Loosening;
}

template <typename V>
Effect moreIsTighter(const V &before, const V &after)
{
    return moreIsLooser(after, before);
}

// Names that let somebody do something: in another order they say the same.
Effect moreNamesAreLooser(const QStringList &before, const QStringList &after);
// People who may approve: whoever may no longer approve may no longer deny either.
Effect judgeApprovers(const QStringList &before, const QStringList &after);

// One member of a part: how it is told, and what a change of it does.
template <typename T>
struct MemberRow
{
    Aspect aspect;
    bool (*isSame)(const T &, const T &);
    PolicyValue (*value)(const T &);
    Effect (*judge)(const T &before, const T &after);
    void (*take)(T &into, const T &from);
};

// Member is a pointer to it, or a function that gives a reference to it. Judge takes two of its
// values that are not the same, or both parts where more of them bears on the answer.
template <typename T, auto Member, auto Judge>
constexpr MemberRow<T> memberRow(Aspect aspect)
{
    return { .aspect = aspect,
             .isSame = [](const T &a,
                          const T &b) { return std::invoke(Member, a) == std::invoke(Member, b); },
             .value = [](const T &part) { return valueOf(std::invoke(Member, part)); },
             .judge =
                 [](const T &before, const T &after) {
                     if constexpr (std::is_invocable_v<decltype(Judge), const T &, const T &>)
                         return Judge(before, after);
                     else
                         return Judge(std::invoke(Member, before), std::invoke(Member, after));
                 },
             .take = [](T &into,
                        const T &from) { std::invoke(Member, into) = std::invoke(Member, from); } };
}

// where: the part, name and inner name of each change.
PolicyChange changeAt(const PolicyChange &where, Aspect aspect, Effect effect,
                      const PolicyValue &before = {}, const PolicyValue &after = {});

// Each member that differs. What no row knows counts as a loosening: a member that was forgotten
// here must not pass for no difference.
template <typename T, std::size_t N>
void compareMembers(QList<PolicyChange> &changes, const PolicyChange &where,
                    const std::array<MemberRow<T>, N> &rows, const T &before, const T &after)
{
    if (before == after)
        return;
    T rest = before;
    for (const MemberRow<T> &row : rows) {
        if (!row.isSame(before, after))
            changes.append(changeAt(where, row.aspect, row.judge(before, after), row.value(before),
                                    row.value(after)));
        row.take(rest, after);
    }
    if (!(rest == after))
        changes.append(changeAt(where, Aspect::Other, Effect::Loosening));
}

// Which of two lists' entries are the same one, by their names. Entries of one name are told apart
// by their order.
template <typename T>
struct Matching
{
    QList<std::pair<const T *, const T *>> kept; // in the order of the list after
    QList<const T *> removed;
    QList<const T *> added;
    bool isReordered = false; // among those that are kept
};

template <typename T>
Matching<T> matchByName(const QList<T> &before, const QList<T> &after)
{
    QHash<QString, QList<qsizetype>> places; // of each name, the last one first
    for (qsizetype i = before.size() - 1; i >= 0; --i)
        places[before.at(i).name].append(i);
    Matching<T> found;
    QList<bool> isKept(before.size(), false);
    qsizetype last = -1;
    for (const T &entry : after) {
        auto same = places.find(entry.name);
        if (same == places.end() || same->isEmpty()) {
            found.added.append(&entry);
            continue;
        }
        const qsizetype place = same->takeLast();
        isKept[place] = true;
        found.isReordered = found.isReordered || place < last;
        last = place;
        found.kept.emplaceBack(&before.at(place), &entry);
    }
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (!isKept.at(i))
            found.removed.append(&before.at(i));
    }
    return found;
}

} // namespace sallyport
