// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/policyvaluetext.h"

#include "models/domain/nametable.h"
#include "models/policy/durationtext.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr NameTable<Risk, 3> Risks{ { "low"_L1, "medium"_L1, "high"_L1 } };

QStringList daysOf(const Hours &hours)
{
    static const QStringList Names{ u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s,
                                    u"fri"_s, u"sat"_s, u"sun"_s };
    QStringList names;
    for (const int day : hours.days)
        names.append(Names.value(day - 1));
    return names;
}

QString timeText(const QTime &time)
{
    return time.toString(u"HH:mm"_s);
}

QString hoursText(const Hours &hours)
{
    return u"%1 %2\u2013%3 %4"_s.arg(daysOf(hours).join(u' '), timeText(hours.from),
                                     timeText(hours.to), QString::fromLatin1(hours.zone));
}

// All that must hold.
QString conditionText(const Condition &when)
{
    QStringList parts;
    const auto add = [&](bool isAsked, const QString &text) {
        if (isAsked)
            parts.append(text);
    };
    add(when.durationOver > Millis(0),
        u"for longer than %1"_s.arg(durationText(when.durationOver)));
    if (when.durationUpTo)
        parts.append(u"up to %1"_s.arg(durationText(*when.durationUpTo)));
    add(!when.targetTags.isEmpty(), u"for tags [%1]"_s.arg(when.targetTags.join(u", "_s)));
    if (when.within)
        parts.append(u"within "_s + hoursText(*when.within));
    if (when.outside)
        parts.append(u"outside "_s + hoursText(*when.outside));
    if (when.firstTime)
        parts.append(*when.firstTime ? u"the first time"_s : u"not the first time"_s);
    if (when.riskFrom)
        parts.append(u"at %1 risk or more"_s.arg(Risks.name(*when.riskFrom)));
    if (when.riskUpTo)
        parts.append(u"at %1 risk or less"_s.arg(Risks.name(*when.riskUpTo)));
    add(!when.requesters.isEmpty(), u"for [%1]"_s.arg(when.requesters.join(u", "_s)));
    return parts.join(u", "_s);
}

// What is compared can be empty texts, lists and durations, which say that there is none.
struct ValueText
{
    QString operator()(std::monostate) const { return u"none"_s; }
    QString operator()(bool value) const { return value ? u"yes"_s : u"no"_s; }
    QString operator()(qint64 value) const { return QString::number(value); }
    QString operator()(Millis value) const
    {
        return value == Millis(0) ? u"none"_s : durationText(value);
    }
    QString operator()(const QString &value) const
    {
        return value.isEmpty() ? u"none"_s : u"\u201c%1\u201d"_s.arg(value);
    }
    QString operator()(const QStringList &value) const
    {
        return value.isEmpty() ? u"none"_s : u"[%1]"_s.arg(value.join(u", "_s));
    }
    QString operator()(const QList<Millis> &value) const
    {
        QStringList texts;
        for (const Millis one : value)
            texts.append(durationText(one));
        return (*this)(texts);
    }
    QString operator()(const Condition &value) const { return conditionText(value); }
    QString operator()(const Escalation &value) const
    {
        return u"[%1] after %2"_s.arg(value.to.join(u", "_s), durationText(value.after));
    }
};

QJsonObject hoursJson(const Hours &hours)
{
    return { { u"zone"_s, QString::fromLatin1(hours.zone) },
             { u"days"_s, QJsonArray::fromStringList(daysOf(hours)) },
             { u"from"_s, timeText(hours.from) },
             { u"to"_s, timeText(hours.to) } };
}

QJsonObject conditionJson(const Condition &when)
{
    QJsonObject json;
    if (when.durationOver > Millis(0))
        json.insert(u"duration_over"_s, qint64(when.durationOver.count()));
    if (when.durationUpTo)
        json.insert(u"duration_up_to"_s, qint64(when.durationUpTo->count()));
    if (!when.targetTags.isEmpty())
        json.insert(u"target_tags"_s, QJsonArray::fromStringList(when.targetTags));
    if (when.within)
        json.insert(u"within"_s, hoursJson(*when.within));
    if (when.outside)
        json.insert(u"outside"_s, hoursJson(*when.outside));
    if (when.firstTime)
        json.insert(u"first_time"_s, *when.firstTime);
    if (when.riskFrom)
        json.insert(u"risk_at_least"_s, Risks.name(*when.riskFrom));
    if (when.riskUpTo)
        json.insert(u"risk_at_most"_s, Risks.name(*when.riskUpTo));
    if (!when.requesters.isEmpty())
        json.insert(u"requesters"_s, QJsonArray::fromStringList(when.requesters));
    return json;
}

struct ValueJson
{
    QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
    QJsonValue operator()(Millis value) const { return qint64(value.count()); }
    QJsonValue operator()(const QStringList &value) const
    {
        return QJsonArray::fromStringList(value);
    }
    QJsonValue operator()(const QList<Millis> &value) const
    {
        QJsonArray list;
        for (const Millis one : value)
            list.append(qint64(one.count()));
        return list;
    }
    QJsonValue operator()(const Condition &value) const { return conditionJson(value); }
    QJsonValue operator()(const Escalation &value) const
    {
        return QJsonObject{ { u"after"_s, qint64(value.after.count()) },
                            { u"to"_s, QJsonArray::fromStringList(value.to) } };
    }
    template <typename Plain>
    QJsonValue operator()(const Plain &value) const
    {
        return value;
    }
};

} // namespace

QString policyValueText(const PolicyValue &value)
{
    return std::visit(ValueText(), value);
}

QJsonValue policyValueJson(const PolicyValue &value)
{
    return std::visit(ValueJson(), value);
}

} // namespace sallyport
