// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/healthtext.h"

#include "app/sallyportctl/format.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sallyport::healthtext {
namespace {

QString lead(const Health &health, Instant now)
{
    if (health.leader.isEmpty())
        return u"nobody yet"_s;
    const QString since = moment(health.leadsSince, now);
    return u"%1, epoch %2"_s.arg(health.leader).arg(health.epoch)
        + (since.isEmpty() ? QString() : u", since "_s + since);
}

QString clock(Millis skew)
{
    const QString verdict
        = std::chrono::abs(skew) > ClockPatience ? u" - SET THE CLOCK"_s : QString();
    return u"%1 ms %2 the server's%3"_s.arg(std::chrono::abs(skew).count())
        .arg(skew.count() < 0 ? u"behind"_s : u"ahead of"_s, verdict);
}

QString waiting(const Health &health, Instant now)
{
    const IntakeHealth &intake = health.intake;
    QString text = intake.backlog == 1 ? u"1 message"_s : u"%1 messages"_s.arg(intake.backlog);
    if (toMs(intake.oldest) != 0)
        text += u", the oldest since "_s + moment(intake.oldest, now);
    if (!intake.ofEverybody)
        text += u" (only your own: no enforcer says how many wait in all)"_s;
    return text;
}

QString reach(const TargetVitals &target)
{
    if (toMs(target.lookedAt) == 0)
        return u"not looked at yet"_s;
    if (target.reached)
        return u"reached"_s;
    if (target.error == "unavailable"_L1)
        return u"NOT REACHED: no answer"_s;
    if (target.error == "denied"_L1)
        return u"NOT REACHED: it refuses the enforcer"_s;
    return u"NOT REACHED: "_s + target.error;
}

QString found(const TargetVitals &target)
{
    if (toMs(target.comparedAt) == 0)
        return {};
    return u"%1 objects, %2 reported, %3 corrected"_s.arg(target.objects)
        .arg(target.reported)
        .arg(target.corrected);
}

QString ago(Instant at, Instant now)
{
    return toMs(at) == 0 ? u"never"_s : relativeTime(at, now);
}

QJsonObject jsonOf(const TargetVitals &target)
{
    const bool wasSeen = toMs(target.lookedAt) != 0;
    const bool wasCompared = toMs(target.comparedAt) != 0;
    return { { u"name"_s, target.name },
             { u"reached"_s, wasSeen ? QJsonValue(target.reached) : QJsonValue::Null },
             { u"since"_s, jsonTime(target.since) },
             { u"lookedAt"_s, jsonTime(target.lookedAt) },
             { u"error"_s, target.error },
             { u"comparedAt"_s, jsonTime(target.comparedAt) },
             { u"skewMs"_s, wasCompared ? qint64(target.skew.count()) : QJsonValue() },
             { u"objects"_s, target.objects },
             { u"reported"_s, target.reported },
             { u"corrected"_s, target.corrected } };
}

QString troubleName(HealthTrouble trouble)
{
    switch (trouble) {
    case HealthTrouble::None:
        return u"none"_s;
    case HealthTrouble::NoEnforcer:
        return u"no-enforcer"_s;
    case HealthTrouble::LogAlarm:
        return u"log-alarm"_s;
    case HealthTrouble::Frozen:
        return u"frozen"_s;
    case HealthTrouble::ClockWrong:
        return u"clock-wrong"_s;
    case HealthTrouble::IntakeWaits:
        return u"intake-waits"_s;
    case HealthTrouble::TargetMissed:
        break;
    }
    return u"target-missed"_s;
}

} // namespace

QString moment(Instant at, Instant now)
{
    return toMs(at) == 0 ? QString() : u"%1 (%2)"_s.arg(localTime(at), relativeTime(at, now));
}

void addEnforcer(TextFields &fields, const Health &health, Instant now)
{
    fields.add(health.status.enforcerAlive ? u"Leader"_s : u"Last leader"_s, lead(health, now));
    if (health.skew)
        fields.add(u"Its clock"_s, clock(*health.skew));
    fields.add(u"Waiting"_s, waiting(health, now));
    fields.add(u"Last decision"_s,
               toMs(health.intake.decided) == 0 ? u"none known"_s
                                                : moment(health.intake.decided, now));
}

QString targets(const Health &health, Instant now)
{
    TextTable table(
        { u"TARGET"_s, u"STATE"_s, u"SINCE"_s, u"LAST LOOK"_s, u"RECONCILED"_s, u"FOUND"_s });
    for (const TargetVitals &target : health.targets)
        table.addRow({ target.name, reach(target),
                       toMs(target.since) == 0 ? QString() : localTime(target.since),
                       ago(target.lookedAt, now), ago(target.comparedAt, now), found(target) });
    return table.isEmpty() ? QString() : table.toString();
}

void insertInto(QJsonObject &object, const Health &health, Instant now)
{
    object.insert(u"trouble"_s, troubleName(troubleOf(health, now)));
    object.insert(u"leader"_s, health.leader);
    object.insert(u"epoch"_s, health.epoch);
    object.insert(u"leadsSince"_s, jsonTime(health.leadsSince));
    object.insert(u"skewMs"_s,
                  health.skew ? QJsonValue(qint64(health.skew->count()))
                              : QJsonValue(QJsonValue::Null));
    object.insert(u"backlog"_s, health.intake.backlog);
    object.insert(u"backlogOfEverybody"_s, health.intake.ofEverybody);
    object.insert(u"oldestWaiting"_s, jsonTime(health.intake.oldest));
    object.insert(u"lastDecision"_s, jsonTime(health.intake.decided));
    QJsonArray array;
    for (const TargetVitals &target : health.targets)
        array.append(jsonOf(target));
    object.insert(u"targets"_s, array);
}

} // namespace sallyport::healthtext
