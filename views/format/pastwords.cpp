// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/pastwords.h"

#include "models/domain/text.h"
#include "views/format/lists.h"
#include "views/format/remaining.h"
#include "views/format/requestwords.h"

#include <QCoreApplication>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PastWords)
};

QString admittedBy(const RequestDetail &detail)
{
    const QString person = visibleText(detail.item.requesterName);
    const QString admits = visibleText(enumerated(detail.rule.admits));
    const QString access = accessTitle(detail.item);
    const QString scenario = visibleText(detail.item.scenarioTitle);
    if (admits.isEmpty())
        return Words::tr("It is the first rule about %1 for “%2”; it does not name %3 any more.")
            .arg(access, scenario, person);
    return Words::tr("It is the first rule that lets %1 (%2) ask for %3, for “%4”.")
        .arg(person, admits, access, scenario);
}

QString stageNames(const QList<StageItem> &stages)
{
    QStringList names;
    for (const StageItem &stage : stages)
        names << stageLabel(stage);
    return visibleText(enumerated(names));
}

} // namespace

QString pastLine(const RequesterPast &past)
{
    if (past.asked == 0 && past.endedEarly == 0)
        return Words::tr("Asked for nothing else in 90 days");
    return QStringList{ Words::tr("%1 asked").arg(past.asked),
                        Words::tr("%1 approved").arg(past.approved),
                        Words::tr("%1 denied").arg(past.denied),
                        Words::tr("%1 ended early by somebody").arg(past.endedEarly) }
        .join(u" · "_s);
}

QString ruleLine(const RequestDetail &detail)
{
    if (detail.rule.name.isEmpty())
        return {};
    return Words::tr("Rule %1: at most %2, decided within %3")
        .arg(visibleText(detail.rule.name), formatDuration(detail.maximumDuration),
             formatDuration(detail.rule.window));
}

QString ruleSentences(const RequestDetail &detail)
{
    const RuleTerms &rule = detail.rule;
    QStringList lines{
        admittedBy(detail),
        Words::tr("Where nobody says how long, it gives %1.").arg(formatDuration(rule.usual))
    };
    if (!detail.stages.isEmpty())
        lines << Words::tr("Asked for this request: %1.").arg(stageNames(detail.stages));
    if (rule.extension)
        lines << Words::tr("Extensions: at most %1, each by up to %2.")
                     .arg(rule.extension->times)
                     .arg(formatDuration(rule.extension->maximum));
    return lines.join(u'\n');
}

} // namespace sallyport
