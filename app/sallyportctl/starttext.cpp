// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/starttext.h"

#include "app/sallyportctl/endtext.h"
#include "app/sallyportctl/format.h"
#include "app/sallyportctl/recurrencetext.h"
#include "models/domain/phase.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

bool awaitsStart(const RequestItem &item)
{
    return awaitsOpening(item.request, item.grant);
}

QString moment(Instant at, Instant now)
{
    return u"%1 (%2)"_s.arg(localTime(at), relativeTime(at, now));
}

QString reviewNext(const Request &request, Instant now)
{
    if (request.reviewBy <= now)
        return u"review OVERDUE %1"_s.arg(lengthText(now - request.reviewBy));
    return u"review due "_s + relativeTime(request.reviewBy, now);
}

QString startWord(const RequestItem &item, Instant now)
{
    const Request &request = item.request;
    if (item.vetoUntil > now)
        return u"veto until "_s + localTime(item.vetoUntil);
    if (request.startBy > Instant())
        return now < request.startFrom ? u"claim from "_s + localTime(request.startFrom)
                                       : u"claim it "_s + relativeTime(request.startBy, now);
    return u"starts "_s + relativeTime(request.startFrom, now);
}

} // namespace

QString startNext(const RequestItem &item, Instant now)
{
    if (awaitsStart(item))
        return startWord(item, now);
    return item.request.reviewBy > Instant() ? reviewNext(item.request, now) : QString();
}

void addStart(TextFields &fields, const RequestDetail &detail, Instant now)
{
    const RequestItem &item = detail.item;
    const Request &request = item.request;
    fields.add(u"Asked by"_s, item.askedByName);
    for (const RequestItem &other : detail.bundle) {
        if (other.request.id != request.id)
            fields.add(u"Asked for with"_s,
                       u"%1 %2 on %3, %4"_s.arg(shortId(other.request.id),
                                                other.request.ask.profile, other.request.ask.target,
                                                phaseName(phaseOf(other.request, other.grant))));
    }
    if (item.breakGlass)
        fields.add(u"Emergency"_s, u"it broke the glass: nobody was asked"_s);
    if (request.ask.startAt > Instant())
        fields.add(u"Start asked for"_s, moment(request.ask.startAt, now));
    if (item.allowedStart > request.ask.startAt)
        fields.add(u"Start allowed"_s, u"not before "_s + moment(item.allowedStart, now));
    addRecurrence(fields, item, now);
    if (!item.questionByName.isEmpty())
        fields.add(u"Question"_s,
                   u"%1 asked back and waits for an answer"_s.arg(item.questionByName));
    if (request.state == RequestState::Pending)
        addTerms(fields, detail.start);
    if (awaitsStart(item)) {
        if (item.vetoUntil > now)
            fields.add(u"Veto until"_s, moment(item.vetoUntil, now));
        if (request.startBy > Instant())
            fields.add(u"Claim"_s,
                       u"from %1, by %2"_s.arg(localTime(request.startFrom),
                                               moment(request.startBy, now)));
        else if (!request.ask.recurrence)
            fields.add(u"Starts"_s, moment(request.startFrom, now));
    }
    if (request.reviewBy > Instant())
        fields.add(u"Review by"_s,
                   moment(request.reviewBy, now)
                       + (request.reviewBy <= now ? u", OVERDUE"_s : QString()));
    fields.add(u"Reviewed by"_s, request.reviewedBy);
}

void addTerms(TextFields &fields, const StartTerms &terms)
{
    if (terms.vetoWait > Millis(0))
        fields.add(u"Veto time"_s,
                   u"%1 after the approval, in which it may still be denied"_s.arg(
                       lengthText(terms.vetoWait)));
    if (terms.claimWithin > Millis(0))
        fields.add(u"Once approved"_s,
                   u"to be claimed within %1, or it lapses"_s.arg(lengthText(terms.claimWithin)));
    if (!terms.breakGlass)
        return;
    fields.add(u"Emergency"_s, u"opens at once, nobody is asked"_s);
    fields.add(u"Alarms"_s, terms.alarmed.join(u", "_s));
    fields.add(
        u"Reviewed"_s,
        u"within %1 by %2"_s.arg(lengthText(terms.reviewWithin), terms.reviewers.join(u", "_s)));
}

QString gradeText(Grade grade)
{
    switch (grade) {
    case Grade::A:
        return u"A: ends even when Sallyport is down"_s;
    case Grade::B:
        return u"B: no new login even when Sallyport is down"_s;
    case Grade::C:
        break;
    }
    return u"C: Sallyport has to be there to end it"_s;
}

QString optionNotes(const AskOption &option)
{
    QStringList notes;
    if (option.breakGlass)
        notes.append(u"BREAKS THE GLASS"_s);
    if (option.claimWithin > Millis(0))
        notes.append(u"claim within "_s + lengthText(option.claimWithin));
    if (option.ahead > Millis(0))
        notes.append(u"start up to %1 ahead"_s.arg(lengthText(option.ahead)));
    if (option.recurring > Millis(0))
        notes.append(u"recurs for up to "_s + lengthText(option.recurring));
    if (option.end.drain > Millis(0))
        notes.append(u"sessions may go on for "_s + lengthText(option.end.drain));
    if (const QString early = earlyText(option.end); !early.isEmpty())
        notes.append(u"ends when "_s + early);
    if (!option.forOthers.isEmpty())
        notes.append(option.forSelf ? u"for others too"_s : u"for others only"_s);
    return notes.join(u", "_s);
}

QJsonObject startJson(const RequestItem &item)
{
    const Request &request = item.request;
    return { { u"onBehalfOf"_s, request.ask.onBehalfOf },
             { u"askedByName"_s, item.askedByName },
             { u"extends"_s, request.ask.extends },
             { u"mayExtend"_s, jsonSeconds(item.mayExtend) },
             { u"startAt"_s, jsonTime(request.ask.startAt) },
             { u"recurrence"_s, recurrenceJson(item) },
             { u"bundle"_s, request.ask.bundle },
             { u"bulk"_s, item.bulk },
             { u"allowedStart"_s, jsonTime(item.allowedStart) },
             { u"startFrom"_s, jsonTime(request.startFrom) },
             { u"startBy"_s, jsonTime(request.startBy) },
             { u"vetoUntil"_s, jsonTime(item.vetoUntil) },
             { u"breakGlass"_s, item.breakGlass },
             { u"reviewBy"_s, jsonTime(request.reviewBy) },
             { u"reviewedBy"_s, request.reviewedBy },
             { u"questionBy"_s, request.questionBy },
             { u"mineToClaim"_s, item.mineToClaim },
             { u"mineToReview"_s, item.mineToReview } };
}

QJsonObject toJson(const StartTerms &terms)
{
    return { { u"claimWithin"_s, jsonSeconds(terms.claimWithin) },
             { u"vetoWait"_s, jsonSeconds(terms.vetoWait) },
             { u"breakGlass"_s, terms.breakGlass },
             { u"reviewWithin"_s, jsonSeconds(terms.reviewWithin) },
             { u"alarmed"_s, QJsonArray::fromStringList(terms.alarmed) },
             { u"reviewers"_s, QJsonArray::fromStringList(terms.reviewers) } };
}

} // namespace sallyport
