// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/history.h"

#include "app/demonstration/demoresource.h"

#include <QDateTime>
#include <QJsonArray>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

Millis minutesOf(const QJsonValue &value)
{
    return Millis(qRound64(value.toDouble() * 60'000));
}

// The time of day "10:12" on the nth working day before now's day, by the reader's calendar.
Instant onWorkingDay(int back, const QString &time, Instant now)
{
    QDate day = QDateTime::fromMSecsSinceEpoch(toMs(now)).date();
    for (int counted = 0; counted < back;) {
        day = day.addDays(-1);
        if (day.dayOfWeek() <= Qt::Friday)
            ++counted;
    }
    return fromMs(QDateTime(day, QTime::fromString(time, u"HH:mm"_s)).toMSecsSinceEpoch());
}

Ask askOf(const QJsonObject &object)
{
    Ask ask{ .scenario = object.value(u"scenario"_s).toString(),
             .target = object.value(u"target"_s).toString(u"orders-db"_s),
             .profile = object.value(u"profile"_s).toString(),
             .duration = minutesOf(object.value(u"minutes"_s)),
             .reason = object.value(u"reason"_s).toString(),
             .fields = {},
             .credential = {} };
    const QJsonObject fields = object.value(u"fields"_s).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        ask.fields.insert(field.key(), field.value().toString());
    return ask;
}

// What is done comes evenly spread over the time that is named, the first after a minute.
QList<PastStatement> statementsOf(const QJsonObject &object)
{
    QList<PastStatement> statements;
    Millis after = std::chrono::seconds(52);
    for (const auto &text : object.value(u"sql"_s).toArray()) {
        statements.append({ .after = after, .text = text.toString() });
        after += std::chrono::seconds(41 + 17 * statements.size());
    }
    return statements;
}

Result<PastAct> actOf(const QJsonObject &object, int request, Instant filedAt)
{
    const auto kind = intentKindFromName(object.value(u"do"_s).toString());
    if (!kind || isRegistryKind(*kind))
        return fail(ErrorCode::Corrupt, u"demo: unknown act in history"_s);
    return PastAct{ .at = filedAt + minutesOf(object.value(u"after"_s)),
                    .request = request,
                    .person = object.value(u"by"_s).toString(),
                    .kind = *kind,
                    .text = object.value(u"text"_s).toString(),
                    .shorter = object.value(u"minutes"_s).toInt(),
                    .refusal = object.value(u"refused"_s).toString() };
}

Result<void> addRequest(History &history, const QJsonObject &object, Instant now)
{
    const Instant filedAt = object.contains(u"ago"_s)
        ? now - minutesOf(object.value(u"ago"_s))
        : onWorkingDay(object.value(u"day"_s).toInt(), object.value(u"at"_s).toString(), now);
    const int request = static_cast<int>(history.asks.size());
    history.asks.append({ .ask = askOf(object), .statements = statementsOf(object) });
    history.acts.append(
        { .at = filedAt, .request = request, .person = object.value(u"who"_s).toString() });
    for (const auto &then : object.value(u"then"_s).toArray()) {
        const auto act = actOf(then.toObject(), request, filedAt);
        if (!act)
            return propagate(act);
        history.acts.append(*act);
    }
    return {};
}

} // namespace

Result<History> loadHistory(Instant now)
{
    const auto document = demoJson(u"history.json"_s);
    if (!document)
        return propagate(document);
    History history;
    for (const auto &value : document->value(u"requests"_s).toArray()) {
        if (const auto added = addRequest(history, value.toObject(), now); !added)
            return propagate(added);
    }
    std::stable_sort(history.acts.begin(), history.acts.end(),
                     [](const PastAct &a, const PastAct &b) { return a.at < b.at; });
    return history;
}

Result<LiveAsk> loadLiveAsk()
{
    const auto document = demoJson(u"history.json"_s);
    if (!document)
        return propagate(document);
    const QJsonObject live = document->value(u"live"_s).toObject();
    return LiveAsk{ .requester = live.value(u"who"_s).toString(),
                    .ask = askOf(live),
                    .approvers = live.value(u"approvers"_s).toVariant().toStringList() };
}

} // namespace sallyport
