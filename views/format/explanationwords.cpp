// SPDX-License-Identifier: GPL-3.0-or-later
// Who may what, in words.
#include "models/domain/text.h"
#include "views/format/endwords.h"
#include "views/format/lists.h"
#include "views/format/policywords.h"
#include "views/format/remaining.h"
#include "views/format/requestwords.h"

#include <QCoreApplication>

namespace sallyport::policywords {

using namespace Qt::StringLiterals;
using paint::ChipLook;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PolicyWords)
};

QString ruleLine(const Explanation::Step &step, const QString &person)
{
    const QString rule = visibleText(step.rule);
    switch (step.why) {
    case Explanation::Why::Decides:
        return Words::tr("%1 lets %2 ask").arg(rule, person);
    case Explanation::Why::NotRequester:
        return Words::tr("%1 does not name %2 or a group of theirs").arg(rule, person);
    case Explanation::Why::Behind:
        break;
    }
    return Words::tr("%1 would fit, but stands behind the one that decides").arg(rule);
}

QString namesOf(const QStringList &ids, const QHash<QString, QString> &names)
{
    QStringList texts;
    for (const QString &id : ids)
        texts.append(visibleText(names.value(id, id)));
    return texts.isEmpty() ? Words::tr("nobody") : enumerated(texts);
}

QString stageName(const Explanation::Chain &chain, int at)
{
    const Stage &stage = chain.stages.at(at);
    const bool isBeside = at > 0 && chain.stages.at(at - 1).path == stage.path
        && chain.stages.at(at - 1).step == stage.step;
    return stageLabel(
        { .name = stage.name, .path = chain.paths.value(stage.path), .beside = isBeside });
}

QStringList linesOf(const Explanation::Chain &chain, const QHash<QString, QString> &names)
{
    QStringList lines;
    for (int at = 0; at < chain.stages.size() && !chain.automatic; ++at) {
        const Stage &stage = chain.stages.at(at);
        QString line = Words::tr("%1 – %2 of: %3", "stage, how many, people")
                           .arg(stageName(chain, at))
                           .arg(stage.need)
                           .arg(namesOf(chain.approvers.value(at), names));
        if (stage.deny > 1)
            line += Words::tr("; %1 denials end it").arg(stage.deny);
        lines.append(line);
    }
    return lines;
}

QString unfilledSentence(const Explanation::Chain &chain)
{
    return Words::tr("The stage “%1” cannot be filled by other people, so it is refused.")
        .arg(visibleText(chain.stages.at(*chain.unfilled).name));
}

} // namespace

QString thingTitle(const Explanation &told)
{
    return visibleText(Words::tr("%1 on %2", "profile, target").arg(told.profile, told.target));
}

QString answerLine(const Explanation &told)
{
    if (told.rule.isEmpty())
        return visibleText(Words::tr("%1 · no rule", "scenario").arg(told.scenario));
    return visibleText(Words::tr("%1 · rule %2 · up to %3", "scenario, rule, longest duration")
                           .arg(told.scenario, told.rule, formatDuration(told.longest)));
}

ChipLook answer(const Explanation &told)
{
    if (told.rule.isEmpty() || !told.ban.isEmpty() || told.isTooLong
        || (told.chain.unfilled && !told.chain.automatic))
        return { Words::tr("May not"), Tone::Denied, Icon::Cross };
    if (told.chain.automatic)
        return { Words::tr("At once"), Tone::Pending, Icon::Play };
    return { Words::tr("May ask"), Tone::Live, Icon::Check };
}

QString answerSentence(const Explanation &told, const QString &person)
{
    if (told.rule.isEmpty())
        return Words::tr("No rule lets %1 ask for this.").arg(person);
    if (!told.ban.isEmpty())
        return Words::tr("The ban %1 refuses it, whatever the rules say.")
            .arg(visibleText(told.ban));
    if (told.isTooLong)
        return Words::tr("%1 is longer than the rule allows.").arg(formatDuration(told.duration));
    if (told.chain.automatic)
        return Words::tr("The rule approves it at once: nobody is asked.");
    if (told.chain.unfilled)
        return unfilledSentence(told.chain);
    QString usual = Words::tr("%1 may ask for it, usually for %2.")
                        .arg(person, formatDuration(told.duration));
    if (told.end != EndTerms())
        usual = Words::tr("%1 %2.", "sentence, how it ends").arg(usual, endSentence(told.end));
    return usual;
}

QString ruleLines(const Explanation &told, const QString &person)
{
    QStringList lines;
    for (const Explanation::Step &step : told.rules)
        lines.append(ruleLine(step, person));
    return lines.join(u'\n');
}

QString stageLines(const Explanation &told, const QHash<QString, QString> &names)
{
    QStringList lines = linesOf(told.chain, names);
    if (told.bulk && !told.chain.automatic)
        lines.append(Words::tr("Several requests may be approved at a time."));
    return lines.join(u'\n');
}

QString extensionLines(const Explanation &told, const QHash<QString, QString> &names)
{
    if (!told.extending)
        return {};
    const Explanation::Chain &chain = *told.extending;
    QStringList lines{ Words::tr("By up to %1, %n times.", nullptr, told.extensions)
                           .arg(formatDuration(told.extension)) };
    if (chain.automatic)
        lines.append(Words::tr("The rule approves it at once: nobody is asked."));
    else if (chain.unfilled)
        lines.append(unfilledSentence(chain));
    else if (chain.stages == told.chain.stages)
        lines.append(Words::tr("The same people are asked."));
    else
        lines += linesOf(chain, names);
    return lines.join(u'\n');
}

} // namespace sallyport::policywords
