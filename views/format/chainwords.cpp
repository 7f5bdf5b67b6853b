// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text.h"
#include "views/format/phaselook.h"
#include "views/format/requestwords.h"
#include "views/format/when.h"

#include <QCoreApplication>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text, const char *note = nullptr)
{
    return QCoreApplication::translate("RequestWords", text, note);
}

// pending: decisions are still waited for, so that a waiting stage is the current one.
ChainStep stageStep(const StageItem &stage, bool pending, const QString &viewerId, Instant now)
{
    ChainStep step{ visibleText(stage.name), {}, {}, ChainStep::State::Future };
    if (stage.status == StageStatus::Filled || stage.status == StageStatus::Denied) {
        QStringList decided;
        for (const PersonRef &person : stage.decided)
            decided << (person.id == viewerId ? tr("you") : visibleText(person.name));
        step.state = stage.status == StageStatus::Filled ? ChainStep::State::Done
                                                         : ChainStep::State::Refused;
        step.who = decided.join(u", "_s);
        if (!stage.decidedAt.isEmpty())
            step.who = tr("%1, %2").arg(step.who, formatWhen(stage.decidedAt.last(), now));
        return step;
    }
    if (stage.status == StageStatus::Waiting && pending)
        step.state = ChainStep::State::Current;
    step.progress = tr("%1 of %2").arg(stage.decided.size()).arg(stage.need);
    step.who = anyOf(stage.eligible, viewerId);
    return step;
}

ChainStep openingStep(const RequestItem &item, Instant now)
{
    const Phase phase = phaseOf(item);
    if (item.grant && item.grant->openedAt > Instant())
        return { tr("Opened", "step of a chain"),
                 {},
                 formatWhen(item.grant->openedAt, now),
                 ChainStep::State::Done };
    if (isOver(phase))
        return { tr("Never opened", "step of a chain"),
                 {},
                 phaseChip(phase).text,
                 ChainStep::State::Future };
    return { tr("Opens", "step of a chain"), {}, tr("when approved"), ChainStep::State::Future };
}

} // namespace

QList<ChainStep> chainSteps(const RequestDetail &detail, const QString &viewerId, Instant now)
{
    const Request &request = detail.item.request;
    QList<ChainStep> steps;
    steps.append({ tr("Filed", "step of a chain"),
                   {},
                   tr("%1, %2").arg(visibleText(detail.item.requesterName).section(u' ', 0, 0),
                                    formatWhen(request.filedAt, now)),
                   ChainStep::State::Done });
    for (const StageItem &stage : detail.stages)
        steps.append(stageStep(stage, request.state == RequestState::Pending, viewerId, now));
    steps.append(openingStep(detail.item, now));
    return steps;
}

QStringList objectionWords(const RequestDetail &detail)
{
    QStringList words;
    for (const StageItem &stage : detail.stages) {
        if (stage.objected.isEmpty())
            continue;
        QStringList names;
        for (const PersonRef &person : stage.objected)
            names << visibleText(person.name);
        words << tr("Denied by %1 as %2: %3 of the %4 that end it")
                     .arg(names.join(u", "_s), visibleText(stage.name))
                     .arg(stage.objected.size())
                     .arg(stage.deny);
    }
    return words;
}

} // namespace sallyport
