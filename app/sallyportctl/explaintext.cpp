// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/explaintext.h"

#include "app/sallyportctl/endtext.h"
#include "app/sallyportctl/format.h"
#include "app/sallyportctl/starttext.h"
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

void addChain(TextFields &fields, const Explanation::Chain &chain)
{
    for (int i = 0; i < chain.stages.size() && !chain.automatic; ++i) {
        const Stage &stage = chain.stages.at(i);
        const bool beside = i > 0 && chain.stages.at(i - 1).path == stage.path
            && chain.stages.at(i - 1).step == stage.step;
        fields.add(stepLabel(stage.name, chain.paths.value(stage.path), beside),
                   stageText(stage, chain.approvers.at(i)));
    }
}

void addExtension(TextFields &fields, const Explanation &told)
{
    if (!told.extending)
        return;
    fields.add(u"Extended"_s,
               u"by %1 at most, %2 times"_s.arg(durationText(told.extension)).arg(told.extensions));
    if (told.extending->automatic)
        fields.add(u"Then"_s, u"approved at once by the rule"_s);
    else if (told.extending->unfilled)
        fields.add(u"Then"_s,
                   u"refused: \u201c%1\u201d cannot be filled by other people"_s.arg(
                       told.extending->stages.at(*told.extending->unfilled).name));
    else if (told.extending->stages == told.chain.stages)
        fields.add(u"Then"_s, u"asked of the same people"_s);
    else
        addChain(fields, *told.extending);
}

void addLimits(TextFields &fields, const Explanation &told, Instant now)
{
    fields.add(u"Longest"_s,
               u"%1; opened now it would end %2"_s.arg(durationText(told.longest),
                                                       localTime(now + told.longest)));
    if (told.recurring > Millis(0))
        fields.add(u"May recur"_s, u"for up to "_s + durationText(told.recurring));
    if (told.grade)
        fields.add(u"Grade"_s, gradeText(*told.grade));
    fields.add(u"Decided within"_s, durationText(told.window));
    addEnd(fields, told.end);
    if (told.bulk)
        fields.add(u"Together"_s, u"several requests may be approved at a time"_s);
    addExtension(fields, told);
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
    addChain(fields, told.chain);
    if (!told.ban.isEmpty())
        fields.add(u"Answer"_s, u"refused: the ban %1 of the policy"_s.arg(told.ban));
    else if (told.chain.automatic)
        fields.add(u"Answer"_s,
                   u"approved at once by the rule, for %1"_s.arg(durationText(told.duration)));
    else if (told.chain.unfilled)
        fields.add(u"Answer"_s,
                   u"refused: \u201c%1\u201d cannot be filled by other people"_s.arg(
                       told.chain.stages.at(*told.chain.unfilled).name));
    else if (told.isTooLong)
        fields.add(
            u"Answer"_s,
            u"refused: %1 is longer than the rule allows"_s.arg(durationText(told.duration)));
    else
        fields.add(u"Answer"_s, u"may be asked for, for %1"_s.arg(durationText(told.duration)));
    addLimits(fields, told, now);
    return fields.toString();
}

QJsonArray stagesJson(const Explanation::Chain &chain)
{
    QJsonArray stages;
    for (int i = 0; i < chain.stages.size(); ++i) {
        const Stage &stage = chain.stages.at(i);
        stages.append(
            QJsonObject{ { u"name"_s, stage.name },
                         { u"need"_s, stage.need },
                         { u"deny"_s, stage.deny },
                         { u"path"_s, chain.paths.value(stage.path) },
                         { u"step"_s, stage.step },
                         { u"approvers"_s, QJsonArray::fromStringList(chain.approvers.at(i)) },
                         { u"unfilled"_s, chain.unfilled == std::optional(i) } });
    }
    return stages;
}

QJsonObject toJson(const Explanation &told, Instant now)
{
    QJsonArray rules;
    for (const Explanation::Step &step : told.rules)
        rules.append(QJsonObject{ { u"rule"_s, step.rule }, { u"why"_s, whyWord(step.why) } });
    QJsonObject object{ { u"scenario"_s, told.scenario }, { u"target"_s, told.target },
                        { u"profile"_s, told.profile },   { u"rules"_s, rules },
                        { u"rule"_s, told.rule },         { u"stages"_s, stagesJson(told.chain) } };
    if (told.rule.isEmpty())
        return object;
    object.insert(u"duration_ms"_s, qint64(told.duration.count()));
    object.insert(u"longest_ms"_s, qint64(told.longest.count()));
    object.insert(u"longest_end"_s, jsonTime(now + told.longest));
    object.insert(u"recurring_ms"_s, qint64(told.recurring.count()));
    object.insert(u"automatic"_s, told.chain.automatic);
    object.insert(u"grade"_s, told.grade ? QJsonValue(gradeName(*told.grade)) : QJsonValue());
    object.insert(u"bulk"_s, told.bulk);
    object.insert(u"ban"_s, told.ban);
    object.insert(u"too_long"_s, told.isTooLong);
    object.insert(u"window_ms"_s, qint64(told.window.count()));
    object.insert(u"drain_ms"_s, qint64(told.end.drain.count()));
    object.insert(u"unused_ms"_s, qint64(told.end.unused.count()));
    object.insert(u"idle_ms"_s, qint64(told.end.idle.count()));
    object.insert(u"extension_ms"_s, qint64(told.extension.count()));
    object.insert(u"extensions"_s, told.extensions);
    if (told.extending) {
        object.insert(u"extension_stages"_s, stagesJson(*told.extending));
        object.insert(u"extension_automatic"_s, told.extending->automatic);
    }
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
