// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/parts.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport::engine {

namespace {

constexpr QLatin1StringView RotaPrefix("rota:");

QDateTime localTime(Instant at, const QByteArray &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(at), QTimeZone(zone));
}

bool contains(const Hours &hours, Instant at)
{
    const QDateTime local = localTime(at, hours.zone);
    return hours.days.contains(local.date().dayOfWeek()) && local.time() >= hours.from
        && local.time() < hours.to;
}

Risk riskOf(const Policy &policy, const Ask &ask)
{
    return std::max(policy.scenarios.value(ask.scenario).risk,
                    policy.targets.value(ask.target).risk);
}

bool fitsDuration(const Condition &when, Millis duration)
{
    if (when.durationOver > Millis(0) && duration <= when.durationOver)
        return false;
    return !when.durationUpTo || duration <= *when.durationUpTo;
}

bool fitsTarget(const Condition &when, const Policy &policy, const Ask &ask)
{
    if (when.targetTags.isEmpty())
        return true;
    const QStringList tags = policy.targets.value(ask.target).tags;
    return std::ranges::any_of(when.targetTags,
                               [&](const QString &tag) { return tags.contains(tag); });
}

bool fitsRisk(const Condition &when, const Policy &policy, const Ask &ask)
{
    const Risk risk = riskOf(policy, ask);
    return (!when.riskFrom || risk >= *when.riskFrom) && (!when.riskUpTo || risk <= *when.riskUpTo);
}

bool fitsTime(const Condition &when, Instant at)
{
    return (!when.within || contains(*when.within, at))
        && (!when.outside || !contains(*when.outside, at));
}

// Hours are those in which the access would be used.
QList<Instant> beginningsOf(const Ask &ask, Instant asked)
{
    if (!ask.recurrence)
        return { std::max(asked, ask.startAt) };
    QList<Instant> all;
    for (const Occurrence &occurrence : occurrencesOf(*ask.recurrence, ask.duration))
        all.append(occurrence.from);
    return all;
}

bool fitsAnyTime(const Condition &when, const Circumstances &now)
{
    return (!when.within && !when.outside)
        || std::ranges::any_of(beginningsOf(now.ask, now.at),
                               [&](Instant at) { return fitsTime(when, at); });
}

} // namespace

QList<Selector> pointedAt(const QList<Selector> &selectors, const Circumstances &now)
{
    QList<Selector> plain;
    for (const Selector &selector : selectors) {
        if (selector == OwnersSelector) {
            plain += now.policy.targets.value(now.ask.target).owners;
        } else if (selector == ManagerSelector) {
            const Person *person = now.directory.person(now.requester);
            if (person && !person->manager.isEmpty())
                plain += PersonPrefix + person->manager;
        } else if (selector.startsWith(RotaPrefix)) {
            const QString name = selector.mid(RotaPrefix.size());
            const Rota rota = now.policy.rotas.value(name);
            if (const auto person = onTurn(rota, now.directory.turns(name), now.at))
                plain += PersonPrefix + *person;
        } else {
            plain += selector;
        }
    }
    return plain;
}

bool holds(const Condition &when, const Circumstances &now)
{
    const auto &[policy, directory, requester, ask, at, firstTime, already] = now;
    if (!when.requesters.isEmpty()
        && !directory.matches(pointedAt(when.requesters, now), requester))
        return false;
    return fitsDuration(when, already + ask.duration) && fitsTarget(when, policy, ask)
        && fitsRisk(when, policy, ask) && fitsAnyTime(when, now)
        && (!when.firstTime || *when.firstTime == firstTime);
}

bool holdsThroughout(const Condition &when, const Circumstances &now)
{
    return holds(when, now) && std::ranges::all_of(beginningsOf(now.ask, now.at), [&](Instant at) {
               return fitsTime(when, at);
           });
}

const Ban *banOn(const Circumstances &now)
{
    const auto isMeant = [](const QString &meant, const QString &asked) {
        return meant.isEmpty() || meant == asked;
    };
    const auto found = std::ranges::find_if(now.policy.bans, [&](const Ban &ban) {
        return isMeant(ban.scenario, now.ask.scenario) && isMeant(ban.target, now.ask.target)
            && isMeant(ban.profile, now.ask.profile)
            && (ban.requesters.isEmpty() || now.directory.matches(ban.requesters, now.requester))
            && holds(ban.when, now);
    });
    return found == now.policy.bans.end() ? nullptr : &*found;
}

} // namespace sallyport::engine

namespace sallyport {

std::optional<QString> onTurn(const Rota &rota, const QList<RotaTurn> &filled, Instant at)
{
    if (rota.fromFile) {
        const auto turn
            = std::ranges::find_if(filled, [&](const RotaTurn &one) { return one.holds(at); });
        return turn == filled.end() ? std::nullopt : std::optional(turn->person);
    }
    const QDateTime local = engine::localTime(at, rota.zone);
    const QDate day = local.time() < rota.handover ? local.date().addDays(-1) : local.date();
    if (day < rota.first || rota.people.isEmpty())
        return std::nullopt;
    const qint64 turn = rota.first.daysTo(day) / rota.days;
    return rota.people.at(turn % rota.people.size());
}

} // namespace sallyport
