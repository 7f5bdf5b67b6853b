// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/startwords.h"

#include "models/domain/phase.h"
#include "models/domain/text.h"
#include "views/format/lists.h"
#include "views/format/phaselook.h"
#include "views/format/recurrencewords.h"
#include "views/format/remaining.h"
#include "views/format/when.h"

#include <QCoreApplication>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StartWords)
};

Instant approvedAt(const Request &request)
{
    Instant last = request.revisedAt;
    for (const Decision &decision : request.decisions)
        last = std::max(last, decision.at);
    return last;
}

bool isClaimed(const RequestItem &item)
{
    return item.request.startBy > Instant();
}

QString claimWords(const RequestItem &item, Instant now)
{
    const Request &request = item.request;
    if (now < request.startFrom)
        return Words::tr("claim it from %1").arg(formatWhen(request.startFrom, now));
    const QString until = formatWhen(request.startBy, now);
    return item.mineToClaim ? Words::tr("claim it until %1").arg(until)
                            : Words::tr("to be claimed until %1").arg(until);
}

bool isReviewOpen(const RequestItem &item)
{
    return item.request.reviewBy > Instant();
}

QString selectorWords(const Selector &selector)
{
    if (selector == "owners"_L1)
        return Words::tr("the owners of the target");
    const QString name = visibleText(selector.section(u':', 1));
    if (selector.startsWith("group:"_L1))
        return Words::tr("group %1").arg(name);
    return selector.startsWith("rota:"_L1) ? Words::tr("whose turn it is on %1").arg(name) : name;
}

// Where the policy has it wait, and for what.
QString openingWords(const StartTerms &terms, const RequestItem &item, Instant now)
{
    const bool isTimed = item.allowedStart > now;
    const QString at = formatWhen(item.allowedStart, now);
    if (terms.claimWithin > Millis(0))
        return isTimed ? Words::tr("From %1, to be claimed within %2 or it lapses")
                             .arg(at, formatDuration(terms.claimWithin))
                       : Words::tr("To be claimed within %1 once approved, or it lapses")
                             .arg(formatDuration(terms.claimWithin));
    if (terms.vetoWait > Millis(0) && !isTimed)
        return Words::tr("%1 after the approval, unless it is denied until then")
            .arg(formatDuration(terms.vetoWait));
    return isTimed ? Words::tr("By itself, %1").arg(at) : QString();
}

// As the policy has it, or as it was decided.
QString plainStart(const RequestDetail &detail, Instant now)
{
    const RequestItem &item = detail.item;
    if (item.grant || isOver(phaseOf(item)))
        return {};
    if (detail.start.breakGlass)
        return Words::tr("At once; nobody is asked");
    if (item.request.state == RequestState::Pending)
        return openingWords(detail.start, item, now);
    if (item.vetoUntil > now)
        return Words::tr("%1, unless it is denied until then").arg(formatWhen(item.vetoUntil, now));
    if (isClaimed(item))
        return Words::tr("When it is claimed, from %1 until %2; then it lapses")
            .arg(formatWhen(item.request.startFrom, now), formatWhen(item.request.startBy, now));
    return Words::tr("By itself, %1").arg(formatWhen(item.request.startFrom, now));
}

// All of it, and which of them comes next.
QString recurringSentence(const RequestItem &item, Instant now)
{
    const Request &request = item.request;
    const QString words = recurrenceWords(*request.ask.recurrence, item.allowed);
    QString next = nextWords(item, now);
    if (awaitsOpening(request, item.grant))
        next = startWords(item, now);
    return next.isEmpty() ? words : Words::tr("%1; %2", "all of it; what is next").arg(words, next);
}

} // namespace

QString startWords(const RequestItem &item, Instant now)
{
    if (phaseOf(item) != Phase::Approved || item.request.startFrom == Instant())
        return {};
    if (item.vetoUntil > now)
        return Words::tr("may be denied until %1").arg(formatWhen(item.vetoUntil, now));
    if (isClaimed(item))
        return claimWords(item, now);
    return Words::tr("starts %1").arg(formatWhen(item.request.startFrom, now));
}

paint::ChipLook stateChip(const RequestItem &item, Instant now)
{
    paint::ChipLook look = phaseChip(phaseOf(item));
    const QString words = startWords(item, now);
    if (item.vetoUntil > now)
        look.text = Words::tr("Veto until %1").arg(formatWhen(item.vetoUntil, now));
    else if (!words.isEmpty())
        look.text = Words::tr("Approved, %1").arg(words);
    return look;
}

QList<paint::ChipLook> noteChips(const RequestItem &item, Instant now)
{
    QList<paint::ChipLook> chips;
    if (!item.request.ask.extends.isEmpty())
        chips.append({ Words::tr("Extension"), Tone::Planned, {} });
    if (item.breakGlass)
        chips.append({ Words::tr("Emergency"), Tone::BreakGlass, Icon::Exclamation });
    if (item.request.ask.recurrence)
        chips.append({ recurrenceShortly(*item.request.ask.recurrence), Tone::Planned, {} });
    if (isReviewOpen(item))
        chips.append(
            item.request.reviewBy > now
                ? paint::ChipLook{ Words::tr("Review due %1")
                                       .arg(formatWhen(item.request.reviewBy, now)),
                                   Tone::BreakGlass,
                                   {} }
                : paint::ChipLook{ Words::tr("Review overdue"), Tone::Denied, Icon::Warning });
    if (!item.questionByName.isEmpty())
        chips.append({ Words::tr("Asked back"), Tone::Pending, Icon::Question });
    return chips;
}

std::optional<StartSpan> startSpan(const RequestItem &item, Instant now)
{
    const Request &request = item.request;
    const Phase phase = phaseOf(item);
    if (phase == Phase::Approved && request.startFrom > Instant()
        && (request.startFrom > now || !isClaimed(item)))
        return StartSpan{ approvedAt(request), request.startFrom,
                          item.vetoUntil > now ? Words::tr("to veto", "under a countdown")
                                               : Words::tr("to the start", "under a countdown") };
    if (phase == Phase::Approved && isClaimed(item))
        return StartSpan{ request.startFrom, request.startBy,
                          Words::tr("to claim", "under a countdown") };
    if (isReviewOpen(item) && item.grant && isOver(phase) && request.reviewBy > now)
        return StartSpan{ item.grant->endedAt, request.reviewBy,
                          Words::tr("to review", "under a countdown") };
    return std::nullopt;
}

QString laterWords(const RequestItem &item, Instant now)
{
    if (item.grant || isOver(phaseOf(item)) || item.allowedStart <= item.request.ask.startAt)
        return {};
    return Words::tr("an approver lets it start %1 at the earliest")
        .arg(formatWhen(item.allowedStart, now));
}

QString startSentence(const RequestDetail &detail, Instant now)
{
    if (detail.item.request.ask.recurrence)
        return recurringSentence(detail.item, now);
    const QString later = laterWords(detail.item, now);
    const QString plain = plainStart(detail, now);
    return later.isEmpty()
        ? plain
        : Words::tr("%1; %2", "when it starts, who put it off").arg(plain, later);
}

QString startShortly(const RequestDetail &detail, Instant now)
{
    const RequestItem &item = detail.item;
    const Request &request = item.request;
    if (detail.start.breakGlass)
        return Words::tr("at once");
    if (item.vetoUntil > now)
        return Words::tr("%1 unless denied").arg(formatWhen(item.vetoUntil, now));
    if (isClaimed(item) || detail.start.claimWithin > Millis(0))
        return Words::tr("when claimed");
    if (request.startFrom > Instant())
        return formatWhen(request.startFrom, now);
    if (item.allowedStart > now)
        return formatWhen(item.allowedStart, now);
    if (detail.start.vetoWait > Millis(0))
        return Words::tr("%1 later", "than the approval")
            .arg(formatDuration(detail.start.vetoWait));
    return Words::tr("when approved");
}

QStringList startLines(const StartTerms &terms, Instant startAt, Instant now)
{
    if (terms.breakGlass)
        return { Words::tr("Opens at once; alarms %1; is reviewed by %2 within %3")
                     .arg(namedBy(terms.alarmed), namedBy(terms.reviewers),
                          formatDuration(terms.reviewWithin)) };
    QStringList lines;
    if (terms.vetoWait > Millis(0))
        lines << Words::tr("Waits %1 for a veto").arg(formatDuration(terms.vetoWait));
    const QString at = formatWhen(startAt, now);
    if (terms.claimWithin > Millis(0))
        lines << (startAt > now
                      ? Words::tr("To be claimed from %1, within %2 or it lapses")
                            .arg(at, formatDuration(terms.claimWithin))
                      : Words::tr("To be claimed within %1 of when it may open, or it lapses")
                            .arg(formatDuration(terms.claimWithin)));
    else if (startAt > now)
        lines << Words::tr("It opens by itself, %1").arg(at);
    return lines;
}

QString namedBy(const QList<Selector> &selectors)
{
    QStringList names;
    for (const Selector &selector : selectors)
        names << selectorWords(selector);
    return enumerated(names);
}

} // namespace sallyport
