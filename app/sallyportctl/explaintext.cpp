// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/explaintext.h"

#include "app/sallyportctl/format.h"
#include "app/sallyportctl/texttable.h"
#include "models/policy/durationtext.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

QString whyWord(Explanation::Why why)
{
    switch (why) {
    case Explanation::Why::Decides:
        return u"decides"_s;
    case Explanation::Why::NotRequester:
        return u"not-requester"_s;
    case Explanation::Why::Behind:
        return u"behind"_s;
    }
    return {};
}

QString whySentence(const Explanation::Step &step, const QString &person)
{
    switch (step.why) {
    case Explanation::Why::Decides:
        return u"%1 lets %2 ask"_s.arg(step.rule, person);
    case Explanation::Why::NotRequester:
        return u"%1 does not name %2 or a group of theirs"_s.arg(step.rule, person);
    case Explanation::Why::Behind:
        return u"%1 would fit, but stands behind the one that decides"_s.arg(step.rule);
    }
    return {};
}

QString stageText(const Stage &stage, const QStringList &people)
{
    QString text
        = u"%1 of: %2"_s.arg(stage.need).arg(people.isEmpty() ? u"nobody"_s : people.join(u", "_s));
    if (stage.deny > 1)
        text += u"; %1 denials end it"_s.arg(stage.deny);
    return text;
}

QString textOf(const Explanation &told, const QString &person, Instant now)
{
    TextFields fields;
    fields.add(u"For"_s, u"%1, %2 on %3"_s.arg(told.scenario, told.profile, told.target));
    for (const Explanation::Step &step : told.rules)
        fields.add(u"Rule"_s, whySentence(step, person));
    if (told.rule.isEmpty()) {
        fields.add(u"Answer"_s, u"refused: no rule lets %1 ask for this"_s.arg(person));
        return fields.toString();
    }
    for (int i = 0; i < told.stages.size(); ++i)
        fields.add(u"Step \u201c%1\u201d"_s.arg(told.stages.at(i).name),
                   stageText(told.stages.at(i), told.approvers.at(i)));
    if (told.unfilled)
        fields.add(u"Answer"_s,
                   u"refused: \u201c%1\u201d cannot be filled by other people"_s.arg(
                       told.stages.at(*told.unfilled).name));
    else if (told.isTooLong)
        fields.add(
            u"Answer"_s,
            u"refused: %1 is longer than the rule allows"_s.arg(durationText(told.duration)));
    else
        fields.add(u"Answer"_s, u"may be asked for, for %1"_s.arg(durationText(told.duration)));
    fields.add(u"Longest"_s,
               u"%1; opened now it would end %2"_s.arg(durationText(told.longest),
                                                       localTime(now + told.longest)));
    fields.add(u"Decided within"_s, durationText(told.window));
    return fields.toString();
}

QJsonObject toJson(const Explanation &told, Instant now)
{
    QJsonArray rules;
    for (const Explanation::Step &step : told.rules)
        rules.append(QJsonObject{ { u"rule"_s, step.rule }, { u"why"_s, whyWord(step.why) } });
    QJsonArray stages;
    for (int i = 0; i < told.stages.size(); ++i)
        stages.append(
            QJsonObject{ { u"name"_s, told.stages.at(i).name },
                         { u"need"_s, told.stages.at(i).need },
                         { u"deny"_s, told.stages.at(i).deny },
                         { u"approvers"_s, QJsonArray::fromStringList(told.approvers.at(i)) },
                         { u"unfilled"_s, told.unfilled == std::optional(i) } });
    QJsonObject object{ { u"scenario"_s, told.scenario }, { u"target"_s, told.target },
                        { u"profile"_s, told.profile },   { u"rules"_s, rules },
                        { u"rule"_s, told.rule },         { u"stages"_s, stages } };
    if (told.rule.isEmpty())
        return object;
    object.insert(u"duration_ms"_s, qint64(told.duration.count()));
    object.insert(u"longest_ms"_s, qint64(told.longest.count()));
    object.insert(u"longest_end"_s, jsonTime(now + told.longest));
    object.insert(u"too_long"_s, told.isTooLong);
    object.insert(u"window_ms"_s, qint64(told.window.count()));
    return object;
}

} // namespace

QString explanationText(const QList<Explanation> &explanations, const QString &person, Instant now)
{
    QStringList parts;
    for (const Explanation &told : explanations)
        parts.append(textOf(told, person, now));
    return parts.isEmpty() ? u"The policy knows no such thing."_s : parts.join(u"\n\n"_s);
}

QJsonArray explanationJson(const QList<Explanation> &explanations, Instant now)
{
    QJsonArray list;
    for (const Explanation &told : explanations)
        list.append(toJson(told, now));
    return list;
}

} // namespace sallyport
