// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/simulatetext.h"

#include "app/sallyportctl/format.h"
#include "app/sallyportctl/texttable.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

QString actOf(const Divergence &found)
{
    if (!found.kind)
        return u"what time did"_s;
    return u"%1 by %2"_s.arg(intentKindName(*found.kind), found.person);
}

QString refusalText(const Refusal &refusal)
{
    QString text = u"refused, "_s + refusalCodeName(refusal.code);
    if (!refusal.rule.isEmpty())
        text += u" by %1"_s.arg(refusal.rule);
    if (!refusal.subject.isEmpty())
        text += u", %1"_s.arg(refusal.subject);
    return text;
}

QString answerText(const PastAnswer &answer)
{
    if (answer.refusal)
        return refusalText(*answer.refusal);
    if (answer.duration > Millis(0))
        return u"approved, for %1"_s.arg(lengthText(answer.duration));
    if (answer.state == RequestState::Pending)
        return u"waiting; asks %1"_s.arg(answer.asks.join(u", "_s));
    return requestStateWord(answer.state);
}

QJsonObject toJson(const PastAnswer &answer)
{
    QJsonObject object{ { u"state"_s, requestStateWord(answer.state) },
                        { u"asks"_s, QJsonArray::fromStringList(answer.asks) },
                        { u"duration_ms"_s, qint64(answer.duration.count()) } };
    if (answer.refusal)
        object.insert(u"refusal"_s,
                      QJsonObject{ { u"code"_s, refusalCodeName(answer.refusal->code) },
                                   { u"rule"_s, answer.refusal->rule },
                                   { u"subject"_s, answer.refusal->subject } });
    return object;
}

QString textOf(const Divergence &found)
{
    TextFields fields;
    fields.add(u"Request"_s,
               u"%1 of %2, %3 on %4"_s.arg(shortId(found.requestId), found.requester, found.profile,
                                           found.target));
    fields.add(u"Act"_s, u"%1, %2"_s.arg(actOf(found), localTime(found.at)));
    fields.add(u"It was"_s, answerText(found.was));
    fields.add(u"It would be"_s, answerText(found.would));
    return fields.toString();
}

} // namespace

QString simulationText(const SimulatedHistory &history, int days)
{
    QStringList parts;
    for (const Divergence &found : history.divergences)
        parts.append(textOf(found));
    parts.append(
        history.divergences.isEmpty()
            ? u"Nothing would have come otherwise in %1 requests of the last %2 days."_s
                  .arg(history.requests)
                  .arg(days)
            : u"%1 decisions would have come otherwise in %2 requests of the last %3 days."_s
                  .arg(history.divergences.size())
                  .arg(history.requests)
                  .arg(days));
    return parts.join(u"\n\n"_s);
}

QJsonObject simulationJson(const SimulatedHistory &history, int days)
{
    QJsonArray list;
    for (const Divergence &found : history.divergences)
        list.append(QJsonObject{
            { u"act"_s, found.kind ? intentKindName(*found.kind) : u"time"_s },
            { u"person"_s, found.person },
            { u"at"_s, jsonTime(found.at) },
            { u"request"_s, found.requestId },
            { u"requester"_s, found.requester },
            { u"target"_s, found.target },
            { u"profile"_s, found.profile },
            { u"was"_s, toJson(found.was) },
            { u"would"_s, toJson(found.would) },
        });
    return { { u"days"_s, days },
             { u"requests"_s, history.requests },
             { u"intents"_s, history.intents },
             { u"differences"_s, list } };
}

} // namespace sallyport
