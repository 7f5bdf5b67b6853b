// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text.h"
#include "views/format/lists.h"
#include "views/format/phaselook.h"
#include "views/format/requestwords.h"
#include "views/format/startwords.h"
#include "views/format/when.h"

#include <QCoreApplication>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RequestWords)
};

// pending: decisions are still waited for, so that a waiting stage is the current one.
ChainStep stageStep(const StageItem &stage, bool pending, const QString &viewerId, Instant now)
{
    ChainStep step{ stageLabel(stage), {}, {}, ChainStep::State::Future };
    if (stage.status == StageStatus::Filled || stage.status == StageStatus::Denied) {
        QStringList decided;
        for (const PersonRef &person : stage.decided)
            decided << deciderName(person, viewerId);
        step.state = stage.status == StageStatus::Filled ? ChainStep::State::Done
                                                         : ChainStep::State::Refused;
        step.who = enumerated(decided);
        if (!stage.decidedAt.isEmpty())
            step.who = Words::tr("%1, %2").arg(step.who, formatWhen(stage.decidedAt.last(), now));
        return step;
    }
    if (stage.status == StageStatus::Waiting && pending)
        step.state = ChainStep::State::Current;
    if (stage.status == StageStatus::Unneeded) {
        step.who = Words::tr("not needed");
        return step;
    }
    step.progress = Words::tr("%1 of %2").arg(stage.decided.size()).arg(stage.need);
    step.who = anyOf(stage.eligible, viewerId);
    return step;
}

ChainStep openingStep(const RequestDetail &detail, Instant now)
{
    const RequestItem &item = detail.item;
    const Phase phase = phaseOf(item);
    if (item.grant && item.grant->openedAt > Instant())
        return { Words::tr("Opened", "step of a chain"),
                 {},
                 formatWhen(item.grant->openedAt, now),
                 ChainStep::State::Done };
    if (isOver(phase))
        return { Words::tr("Never opened", "step of a chain"),
                 {},
                 phaseChip(phase).text,
                 ChainStep::State::Future };
    return { Words::tr("Opens", "step of a chain"),
             {},
             startShortly(detail, now),
             phase == Phase::Approved ? ChainStep::State::Current : ChainStep::State::Future };
}

// What follows is told of the access itself.
ChainStep extensionStep(const RequestDetail &detail)
{
    const Phase phase = phaseOf(detail.item);
    const bool isApproved = phase == Phase::Extended;
    return { Words::tr("Ends later", "step of a chain"),
             {},
             isOver(phase) && !isApproved ? phaseChip(phase).text : QString(),
             isApproved ? ChainStep::State::Done : ChainStep::State::Future };
}

ChainStep reviewStep(const RequestDetail &detail, Instant now)
{
    const Request &request = detail.item.request;
    if (!request.reviewedBy.isEmpty())
        return { Words::tr("Reviewed", "step of a chain"),
                 {},
                 detail.reviewedByName,
                 ChainStep::State::Done };
    return { Words::tr("Review", "step of a chain"),
             {},
             Words::tr("%1, until %2")
                 .arg(namedBy(detail.start.reviewers), formatWhen(request.reviewBy, now)),
             detail.item.mineToReview ? ChainStep::State::Current : ChainStep::State::Future };
}

} // namespace

QString askerName(const RequestItem &item)
{
    return item.askedByName.isEmpty() ? item.requesterName : item.askedByName;
}

QString stageLabel(const StageItem &stage)
{
    const QString name = stage.path.isEmpty()
        ? visibleText(stage.name)
        : Words::tr("%1: %2", "way, stage").arg(visibleText(stage.path), visibleText(stage.name));
    return stage.beside ? Words::tr("%1, at the same time").arg(name) : name;
}

QList<ChainStep> chainSteps(const RequestDetail &detail, const QString &viewerId, Instant now)
{
    const Request &request = detail.item.request;
    QList<ChainStep> steps;
    steps.append({ Words::tr("Filed", "step of a chain"),
                   {},
                   Words::tr("%1, %2").arg(visibleText(askerName(detail.item)).section(u' ', 0, 0),
                                           formatWhen(request.filedAt, now)),
                   ChainStep::State::Done });
    for (const StageItem &stage : detail.stages)
        steps.append(stageStep(stage, request.state == RequestState::Pending, viewerId, now));
    steps.append(request.ask.extends.isEmpty() ? openingStep(detail, now) : extensionStep(detail));
    if (request.reviewBy > Instant() || !request.reviewedBy.isEmpty())
        steps.append(reviewStep(detail, now));
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
            names << deciderName(person);
        words << Words::tr("Denied by %1 as %2: %3 of the %4 that end it")
                     .arg(enumerated(names), visibleText(stage.name))
                     .arg(stage.objected.size())
                     .arg(stage.deny);
    }
    return words;
}

} // namespace sallyport
