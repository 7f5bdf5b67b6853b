// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/memberdiff.h"

#include "models/policy/durationtext.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace sallyport {

PolicyValue valueOf(bool value)
{
    return value;
}

PolicyValue valueOf(int value)
{
    return qint64(value);
}

PolicyValue valueOf(Millis value)
{
    return value;
}

PolicyValue valueOf(const QString &value)
{
    return value;
}

PolicyValue valueOf(const QStringList &value)
{
    return value;
}

PolicyValue valueOf(const QList<Millis> &value)
{
    return value;
}

PolicyValue valueOf(const std::optional<qint64> &value)
{
    return value ? PolicyValue(*value) : PolicyValue();
}

PolicyValue valueOf(FieldType value)
{
    switch (value) {
    case FieldType::Text:
        return u"text"_s;
    case FieldType::Choice:
        return u"choice"_s;
    case FieldType::Number:
        return u"number"_s;
    case FieldType::Boolean:
        return u"boolean"_s;
    case FieldType::DateTime:
        return u"date-time"_s;
    case FieldType::Ticket:
        return u"ticket"_s;
    }
    return {};
}

PolicyValue valueOf(StartMode value)
{
    switch (value) {
    case StartMode::AtApproval:
        return u"at-approval"_s;
    case StartMode::Claim:
        return u"claim"_s;
    }
    return {};
}

PolicyValue valueOf(Risk value)
{
    switch (value) {
    case Risk::Low:
        return u"low"_s;
    case Risk::Medium:
        return u"medium"_s;
    case Risk::High:
        return u"high"_s;
    }
    return {};
}

PolicyValue valueOf(QDate value)
{
    return value.toString(Qt::ISODate);
}

PolicyValue valueOf(QTime value)
{
    return value.toString(u"HH:mm"_s);
}

PolicyValue valueOf(const QByteArray &value)
{
    return QString::fromLatin1(value);
}

PolicyValue valueOf(const Condition &value)
{
    return value == Condition() ? PolicyValue() : PolicyValue(value);
}

PolicyValue valueOf(const std::optional<Condition> &value)
{
    return value ? PolicyValue(*value) : PolicyValue();
}

PolicyValue valueOf(const std::optional<Escalation> &value)
{
    return value ? PolicyValue(*value) : PolicyValue();
}

PolicyValue valueOf(const std::optional<Veto> &value)
{
    if (!value)
        return {};
    return u"%1 for %2"_s.arg(value->from.join(u", "_s), durationText(value->wait));
}

PolicyValue valueOf(const std::optional<BreakGlass> &value)
{
    if (!value)
        return {};
    return u"alarms %1; reviewed by %2 within %3"_s.arg(value->alarm.join(u", "_s),
                                                        value->reviewers.join(u", "_s),
                                                        durationText(value->reviewWithin));
}

PolicyValue valueOf(const std::optional<Grade> &value)
{
    return value ? PolicyValue(gradeName(*value)) : PolicyValue();
}

Effect moreNamesAreLooser(const QStringList &before, const QStringList &after)
{
    const QSet<QString> had(before.begin(), before.end());
    const QSet<QString> has(after.begin(), after.end());
    if (had == has)
        return Effect::Neutral;
    return had.contains(has) ? Effect::Tightening : Effect::Loosening;
}

Effect judgeApprovers(const QStringList &before, const QStringList &after)
{
    return moreNamesAreLooser(before, after) == Effect::Neutral ? Effect::Neutral
                                                                : Effect::Loosening;
}

PolicyChange changeAt(const PolicyChange &where, Aspect aspect, Effect effect,
                      const PolicyValue &before, const PolicyValue &after)
{
    PolicyChange change = where;
    change.aspect = aspect;
    change.effect = effect;
    change.before = before;
    change.after = after;
    return change;
}

} // namespace sallyport
