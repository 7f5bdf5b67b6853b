// SPDX-License-Identifier: GPL-3.0-or-later
// A decision before it is signed, and one that somebody else has signed.
#include "models/domain/text.h"
#include "views/format/requestwords.h"
#include "views/format/when.h"
#include "views/pages/decisionwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace sallyport {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DecisionWords)
};

// Of all whom the chain names; the id where it names nobody.
QString nameIn(const RequestDetail &detail, const QString &id)
{
    for (const StageItem &stage : detail.stages) {
        for (const PersonRef &person : stage.decided + stage.objected + stage.eligible) {
            if (person.id == id)
                return visibleText(deciderName(person));
        }
    }
    return visibleText(id);
}

// What ended without anybody's decision.
QString endedWords(const RequestDetail &detail, const QString &viewer)
{
    const RequestItem &item = detail.item;
    if (item.request.state == RequestState::Withdrawn && item.request.requester != viewer)
        return Words::tr("Withdrawn by those who asked");
    if (item.request.state == RequestState::Lapsed)
        return Words::tr("Nobody decided in time: it lapsed");
    if (!item.request.reviewedBy.isEmpty() && item.request.reviewedBy != viewer)
        return Words::tr("Handled by %1, reviewed").arg(visibleText(detail.reviewedByName));
    return {};
}

} // namespace

QString heldWords(IntentKind kind, const RequestItem &item)
{
    const QString access = accessTitle(item);
    const QString person = visibleText(item.requesterName);
    switch (kind) {
    case IntentKind::Approve:
        return Words::tr("Approve %1 for %2").arg(access, person);
    case IntentKind::Deny:
        return Words::tr("Deny %1 for %2").arg(access, person);
    default:
        return Words::tr("Ask %2 back about %1").arg(access, person);
    }
}

bool mayWait(IntentKind kind, const RequestItem &item)
{
    if (item.request.state != RequestState::Pending)
        return false;
    return kind == IntentKind::Approve || kind == IntentKind::Deny || kind == IntentKind::Question;
}

QString handledWords(const RequestDetail &detail, const QString &viewer, Instant now)
{
    const QList<Decision> &decisions = detail.item.request.decisions;
    const QString ended = endedWords(detail, viewer);
    if (!ended.isEmpty() || detail.item.request.state == RequestState::Withdrawn
        || detail.item.request.reviewedBy == viewer || decisions.isEmpty())
        return ended;
    if (std::ranges::any_of(decisions,
                            [&viewer](const Decision &one) { return one.person == viewer; }))
        return {};
    const Decision &last = decisions.last();
    const QString when = formatWhen(last.at, now);
    return (last.verdict == Verdict::Approve ? Words::tr("Handled by %1, approved %2")
                                             : Words::tr("Handled by %1, denied %2"))
        .arg(nameIn(detail, last.person), when);
}

} // namespace sallyport
