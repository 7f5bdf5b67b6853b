// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/requesttext.h"

#include "app/sallyportctl/endtext.h"
#include "app/sallyportctl/format.h"
#include "app/sallyportctl/pasttext.h"
#include "app/sallyportctl/starttext.h"
#include "app/sallyportctl/texttable.h"
#include "models/domain/phase.h"
#include "models/domain/text.h"
#include "models/services/standstill.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

QString names(const QList<PersonRef> &people)
{
    QStringList list;
    for (const PersonRef &person : people)
        list.append(deciderText(person));
    return list.join(u", "_s);
}

QString stateWord(const RequestItem &item)
{
    const bool opened = item.request.state == RequestState::Approved && item.grant
        && !awaitsOpening(item.request, item.grant);
    return opened ? grantStateWord(*item.grant) : requestStateWord(item.request.state);
}

// A deadline that has passed while access stands open is no "6s ago": nobody has ended it.
QString timeLeft(Instant deadline, Instant now)
{
    return deadline > now ? relativeTime(deadline, now)
                          : u"OVERDUE %1"_s.arg(lengthText(now - deadline));
}

// What the reader wants to know next: who is waited for, or when it ends.
QString waitsFor(const RequestItem &item, Instant now)
{
    if (item.request.state == RequestState::Pending)
        return u"%1%2 %3/%4, %5"_s
            .arg(item.questionByName.isEmpty() ? QString() : u"asked back; "_s, item.stageName)
            .arg(item.have)
            .arg(item.need)
            .arg(u"decide "_s + relativeTime(item.request.decideBy, now));
    if (item.grant && item.grant->state == GrantState::Active)
        return item.grant->deadline > now ? u"ends "_s + relativeTime(item.grant->deadline, now)
                                          : timeLeft(item.grant->deadline, now);
    if (item.grant && isDraining(*item.grant))
        return u"sessions end "_s + timeLeft(sessionsUntil(*item.grant), now);
    if (const QString next = startNext(item, now); !next.isEmpty())
        return next;
    if (item.grant && toMs(item.grant->endedAt) != 0)
        return relativeTime(item.grant->endedAt, now);
    return {};
}

QString objectionText(const StageItem &stage)
{
    if (stage.objected.isEmpty())
        return {};
    return u"; denied by %1 (%2 of %3 end it)"_s.arg(names(stage.objected))
        .arg(stage.objected.size())
        .arg(stage.deny);
}

QString stageText(const StageItem &stage)
{
    switch (stage.status) {
    case StageStatus::Filled:
        return u"approved by "_s + names(stage.decided);
    case StageStatus::Denied:
        return u"denied by "_s + names(stage.decided);
    case StageStatus::Waiting:
        return u"waits for %1 of: %2"_s.arg(stage.need - static_cast<int>(stage.decided.size()))
                   .arg(names(stage.eligible))
            + objectionText(stage);
    case StageStatus::Later:
        return u"later, by %1 of: %2"_s.arg(stage.need).arg(names(stage.eligible));
    case StageStatus::Unneeded:
        return u"not needed"_s;
    }
    return {};
}

// A call that fails is repeated for ever; what people can do is to mend the target.
QString standstillText(const Event &failed, const QString &target)
{
    const QString error = failed.data.value("error"_L1).toString();
    QString what = u"%1 answers: %2"_s.arg(target, error);
    QString next = u"Check the guard on it and the enforcer's role."_s;
    if (error == "unavailable"_L1) {
        what = u"%1 does not answer"_s.arg(target);
        next = u"Check that it runs and that its address in sallyportd.yaml is right."_s;
    } else if (error == "not-found"_L1) {
        what = u"the enforcer knows no target %1"_s.arg(target);
        next = u"Name it in sallyportd.yaml, then start sallyportd anew."_s;
    }
    return u"%1 (try %2); it is tried again by itself. %3"_s.arg(
        what, QString::number(failed.data.value("attempt"_L1).toInteger()), next);
}

void addGrant(TextFields &fields, const Grant &grant, Instant now)
{
    fields.add(u"Access"_s, grantStateWord(grant));
    fields.add(u"Opened"_s, localTime(grant.openedAt));
    if (toMs(grant.deadline) != 0)
        fields.add(u"Deadline"_s,
                   u"%1 (%2)"_s.arg(localTime(grant.deadline), relativeTime(grant.deadline, now)));
    if (isDraining(grant))
        fields.add(u"Sessions until"_s,
                   u"%1 (%2)"_s.arg(localTime(sessionsUntil(grant)),
                                    relativeTime(sessionsUntil(grant), now)));
    if (grant.extendTo > Instant())
        fields.add(u"Being extended"_s, u"to "_s + localTime(grant.extendTo));
    fields.add(u"Extended by"_s, grant.extensions.join(u", "_s));
    fields.add(u"Login closed"_s, localTime(grant.loginClosedAt));
    fields.add(u"Last used"_s, localTime(grant.usedAt));
    fields.add(u"Ended"_s, localTime(grant.endedAt));
    fields.add(u"Ended by"_s, grant.endedBy);
    if (grant.sessionsEnded > 0)
        fields.add(u"Sessions ended"_s, QString::number(grant.sessionsEnded));
}

// What it extends, and from which end to which.
QString extensionText(const RequestItem &item)
{
    const Request &request = item.request;
    if (request.ask.extends.isEmpty())
        return {};
    const bool waits = request.state == RequestState::Pending && item.extended;
    return waits ? u"%1, which ends %2: it would end %3"_s.arg(
               request.ask.extends, localTime(item.extended->deadline),
               localTime(item.extended->deadline + item.allowed))
                 : request.ask.extends;
}

QString lengthOf(const RequestItem &item)
{
    const QString asked = lengthText(item.request.ask.duration);
    return item.allowed < item.request.ask.duration
        ? u"%1 allowed of %2"_s.arg(lengthText(item.allowed), asked)
        : asked;
}

void addTrouble(TextFields &fields, const RequestDetail &detail, Instant now)
{
    const QString &target = detail.item.request.ask.target;
    if (const auto failed = standstillOf(detail))
        fields.add(u"Trouble"_s, standstillText(*failed, target));
    else if (isHeldBack(detail, now))
        fields.add(
            u"Trouble"_s,
            u"the enforcer holds it back. Check that it runs (sallyportctl status), that its "
            "clock was not set back and that %1 answers; its log says more."_s.arg(target));
}

} // namespace

QString requestTable(const QList<RequestItem> &items, Instant now)
{
    TextTable table({ u"ID"_s, u"STATE"_s, u"WHO"_s, u"TARGET"_s, u"PROFILE"_s, u"FOR"_s,
                      u"FILED"_s, u"NEXT"_s });
    for (const RequestItem &item : items)
        table.addRow({ shortId(item.request.id), stateWord(item), item.requesterName,
                       item.request.ask.target, item.request.ask.profile,
                       lengthText(item.request.ask.duration), localTime(item.request.filedAt),
                       waitsFor(item, now) });
    return table.toString();
}

QString grantTable(const QList<RequestItem> &items, Instant now)
{
    TextTable table({ u"ID"_s, u"STATE"_s, u"WHO"_s, u"TARGET"_s, u"PROFILE"_s, u"OPENED"_s,
                      u"ENDS"_s, u"LEFT"_s });
    for (const RequestItem &item : items) {
        if (!item.grant)
            continue;
        const Grant &grant = *item.grant;
        table.addRow({ shortId(item.request.id), grantStateWord(grant), item.requesterName,
                       grant.target, grant.profile, localTime(grant.openedAt),
                       localTime(grant.deadline),
                       timeLeft(isDraining(grant) ? sessionsUntil(grant) : grant.deadline, now) });
    }
    return table.toString();
}

QString detailText(const RequestDetail &detail, Instant now)
{
    const RequestItem &item = detail.item;
    const Request &request = item.request;
    TextFields fields;
    fields.add(u"Request"_s, u"%1 (revision %2)"_s.arg(request.id).arg(request.revision));
    fields.add(u"State"_s, stateWord(item));
    fields.add(u"Who"_s, u"%1 (%2)"_s.arg(item.requesterName, request.requester));
    fields.add(
        u"What"_s,
        u"%1: %2, profile %3"_s.arg(item.scenarioTitle, item.targetTitle, request.ask.profile));
    fields.add(u"For"_s, lengthOf(item));
    fields.add(u"Extends"_s, extensionText(item));
    fields.addLines(u"Reason"_s, visibleText(request.ask.reason, true));
    for (auto field = request.ask.fields.cbegin(); field != request.ask.fields.cend(); ++field)
        fields.add(field.key(), field.value());
    addRule(fields, detail);
    fields.add(u"Filed"_s, localTime(request.filedAt));
    if (request.state == RequestState::Pending)
        fields.add(
            u"Decide by"_s,
            u"%1 (%2)"_s.arg(localTime(request.decideBy), relativeTime(request.decideBy, now)));
    for (const StageItem &stage : detail.stages)
        fields.add(stepLabel(stage.name, stage.path, stage.beside), stageText(stage));
    addStart(fields, detail, now);
    if (phaseOf(request, item.grant) <= Phase::Open)
        addEnd(fields, detail.end);
    if (item.grant)
        addGrant(fields, *item.grant, now);
    addTrouble(fields, detail, now);
    fields.add(u"Hints"_s, detail.warnings.join(u", "_s));
    addPast(fields, detail);
    fields.add(u"Signature"_s,
               detail.signatureVerified ? u"verified on this machine"_s : u"NOT VERIFIED"_s);
    fields.add(u"Digest"_s, QString::fromLatin1(request.digest.toHex()));
    fields.add(u"In words"_s, detail.digestWords.join(u' '));
    return fields.toString();
}

} // namespace sallyport
