// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/whereabouts.h"

#include "models/store/habitrepository.h"

#include <algorithm>
#include <chrono>

namespace sallyport {

using namespace std::chrono_literals;

namespace {

constexpr Millis Lately = 24h; // whoever did something longer ago may be anywhere by now
constexpr Millis FiledWithin = 7 * 24h; // decisions are about what was filed since

QList<PersonRef> askedOnce(const QList<StageItem> &stages)
{
    QList<PersonRef> asked;
    for (const StageItem &stage : stages) {
        for (const PersonRef &person : stage.eligible) {
            const bool isKnown = std::ranges::any_of(
                asked, [&person](const PersonRef &other) { return other.id == person.id; });
            if (!isKnown)
                asked.append({ .id = person.id, .name = person.name });
        }
    }
    return asked;
}

QString nameOf(const Directory &directory, const QString &id)
{
    const Person *const person = directory.person(id);
    return person != nullptr && !person->name.isEmpty() ? person->name : id;
}

} // namespace

Result<QList<Whereabouts>> whereabouts(const QSqlDatabase &database, const Directory &directory,
                                       const QList<StageItem> &stages, Instant now)
{
    const QList<PersonRef> asked = askedOnce(stages);
    if (asked.isEmpty())
        return QList<Whereabouts>();
    QStringList ids;
    for (const PersonRef &person : asked)
        ids << person.id;
    HabitRepository habits(database);
    const auto acts = habits.lastActs(ids, now - FiledWithin);
    if (!acts)
        return propagate(acts);
    const QList<Delegation> delegations = directory.delegations();
    QList<Whereabouts> known;
    for (const PersonRef &person : asked) {
        Whereabouts one{ .person = person };
        const auto away
            = std::ranges::find_if(delegations, [&person, now](const Delegation &delegation) {
                  return delegation.from == person.id && delegation.holds(now);
              });
        if (away != delegations.end()) {
            one.awayUntil = away->until;
            one.standInName = nameOf(directory, away->to);
        }
        const Instant last = acts->value(person.id);
        if (last > now - Lately && last <= now)
            one.lastAct = last;
        if (one.awayUntil > Instant() || one.lastAct > Instant())
            known.append(one);
    }
    return known;
}

} // namespace sallyport
