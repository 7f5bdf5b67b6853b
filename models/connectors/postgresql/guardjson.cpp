// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectors/postgresql/guardjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sallyport::guardjson {
namespace {

std::optional<ActivityKind> kindFrom(const QString &name)
{
    if (name == "connect"_L1)
        return ActivityKind::Connect;
    if (name == "statement"_L1)
        return ActivityKind::Statement;
    if (name == "disconnect"_L1)
        return ActivityKind::Disconnect;
    if (name == "refused"_L1)
        return ActivityKind::Refused;
    return std::nullopt;
}

std::optional<ActivityLine> lineFrom(const QJsonObject &one)
{
    const auto kind = kindFrom(one.value("kind"_L1).toString());
    if (!kind)
        return std::nullopt;
    return ActivityLine{ .grantId = one.value("grant"_L1).toString(),
                         .kind = *kind,
                         .at = instant(one.value("at"_L1)),
                         .session = one.value("session"_L1).toString(),
                         .line = one.value("line"_L1).toInteger(),
                         .text = one.value("text"_L1).toString(),
                         .cutBytes = one.value("cut"_L1).toInteger() };
}

TargetObject objectFrom(const QJsonObject &one)
{
    const QJsonObject said = one.value("description"_L1).toObject();
    const QJsonValue until = one.value("until"_L1); // an earlier guard does not tell it
    return TargetObject{ .name = one.value("name"_L1).toString(),
                         .grantId = said.value("grant"_L1).toString(),
                         .ledgerId = said.value("ledger"_L1).toString(),
                         .deadline = instant(said.value("deadline"_L1)),
                         .epoch = said.value("epoch"_L1).toInteger(),
                         .loginEnabled = one.value("login"_L1).toBool(),
                         .sessions = one.value("sessions"_L1).toInt(),
                         .usedAt = instant(one.value("used"_L1)),
                         .loginUntil
                         = until.isDouble() ? std::optional(instant(until)) : std::nullopt };
}

} // namespace

Instant instant(const QJsonValue &ms)
{
    return fromMs(ms.toInteger());
}

std::optional<QList<TargetObject>> objects(const QJsonObject &answer)
{
    if (answer.value("v"_L1).toInt() != 1 || !answer.value("objects"_L1).isArray())
        return std::nullopt;
    QList<TargetObject> found;
    for (const auto &one : answer.value("objects"_L1).toArray())
        found << objectFrom(one.toObject());
    return found;
}

std::optional<ActivityPage> activityPage(const QJsonObject &answer)
{
    if (!answer.value("lines"_L1).isArray() || !answer.value("cursor"_L1).isString())
        return std::nullopt;
    ActivityPage page;
    for (const auto &one : answer.value("lines"_L1).toArray()) {
        const auto line = lineFrom(one.toObject());
        if (!line)
            return std::nullopt;
        page.lines << *line;
    }
    page.cursor = answer.value("cursor"_L1).toString().toUtf8();
    page.more = answer.value("more"_L1).toBool();
    page.lostBytes = answer.value("lost"_L1).toInteger();
    return page;
}

} // namespace sallyport::guardjson
