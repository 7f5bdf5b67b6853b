// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/vitalsfact.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

Instant instantOf(const QJsonObject &object, const QString &name)
{
    return fromMs(object.value(name).toInteger());
}

QJsonObject objectOf(const TargetVitals &target)
{
    return { { u"name"_s, target.name },
             { u"looked"_s, toMs(target.lookedAt) },
             { u"reached"_s, target.reached },
             { u"since"_s, toMs(target.since) },
             { u"error"_s, target.error },
             { u"skew"_s, qint64(target.skew.count()) },
             { u"compared"_s, toMs(target.comparedAt) },
             { u"objects"_s, target.objects },
             { u"reported"_s, target.reported },
             { u"corrected"_s, target.corrected } };
}

TargetVitals targetOf(const QJsonObject &object)
{
    return { .name = object.value(u"name"_s).toString(),
             .lookedAt = instantOf(object, u"looked"_s),
             .reached = object.value(u"reached"_s).toBool(),
             .since = instantOf(object, u"since"_s),
             .error = object.value(u"error"_s).toString(),
             .skew = Millis(object.value(u"skew"_s).toInteger()),
             .comparedAt = instantOf(object, u"compared"_s),
             .objects = object.value(u"objects"_s).toInteger(),
             .reported = object.value(u"reported"_s).toInteger(),
             .corrected = object.value(u"corrected"_s).toInteger() };
}

} // namespace

QByteArray VitalsFact::toBytes() const
{
    QJsonObject object{ { u"leader"_s, leader },        { u"epoch"_s, epoch },
                        { u"since"_s, toMs(since) },    { u"at"_s, toMs(at) },
                        { u"backlog"_s, backlog },      { u"oldest"_s, toMs(oldest) },
                        { u"decided"_s, toMs(decided) } };
    if (skew)
        object.insert(u"skew"_s, qint64(skew->count()));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<VitalsFact> VitalsFact::fromBytes(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (!object.contains(u"at"_s))
        return std::nullopt;
    VitalsFact fact{ .leader = object.value(u"leader"_s).toString(),
                     .epoch = object.value(u"epoch"_s).toInteger(),
                     .since = instantOf(object, u"since"_s),
                     .at = instantOf(object, u"at"_s),
                     .skew = std::nullopt,
                     .backlog = object.value(u"backlog"_s).toInteger(),
                     .oldest = instantOf(object, u"oldest"_s),
                     .decided = instantOf(object, u"decided"_s) };
    if (object.contains(u"skew"_s))
        fact.skew = Millis(object.value(u"skew"_s).toInteger());
    return fact;
}

QByteArray TargetsFact::toBytes() const
{
    QJsonArray array;
    for (const TargetVitals &target : targets)
        array.append(objectOf(target));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::optional<TargetsFact> TargetsFact::fromBytes(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isArray())
        return std::nullopt;
    TargetsFact fact;
    const QJsonArray array = document.array();
    for (const auto &value : array)
        fact.targets.append(targetOf(value.toObject()));
    return fact;
}

} // namespace sallyport
