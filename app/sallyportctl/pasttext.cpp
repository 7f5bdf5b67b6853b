// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/pasttext.h"

#include "app/sallyportctl/format.h"
#include "app/sallyportctl/jsonview.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

QString recentLine(const RequestItem &item)
{
    return u"%1  %2 on %3, %4"_s.arg(localTime(item.request.filedAt), item.request.ask.profile,
                                     item.request.ask.target, requestStateWord(item.request.state));
}

} // namespace

void addPast(TextFields &fields, const RequestDetail &detail)
{
    const RequesterPast &past = detail.past;
    fields.add(u"In 90 days"_s,
               u"asked %1, approved %2, denied %3, ended early by others %4"_s.arg(past.asked)
                   .arg(past.approved)
                   .arg(past.denied)
                   .arg(past.endedEarly));
    QStringList lines;
    for (const RequestItem &item : past.recent)
        lines << recentLine(item);
    fields.addLines(u"Before"_s, lines.join(u'\n'));
}

void addRule(TextFields &fields, const RequestDetail &detail)
{
    const RuleTerms &rule = detail.rule;
    fields.add(u"Rule"_s, detail.item.request.rule);
    if (rule.name.isEmpty())
        return;
    fields.add(u"Lets ask"_s, rule.admits.join(u", "_s));
    QString limits = u"%1, at most %2, decided within %3"_s.arg(
        lengthText(rule.usual), lengthText(detail.maximumDuration), lengthText(rule.window));
    if (rule.extension)
        limits += u", extended %1 times by at most %2"_s.arg(rule.extension->times)
                      .arg(lengthText(rule.extension->maximum));
    fields.add(u"Limits"_s, limits);
}

QJsonObject toJson(const RequesterPast &past)
{
    return { { u"asked"_s, past.asked },
             { u"approved"_s, past.approved },
             { u"denied"_s, past.denied },
             { u"endedEarly"_s, past.endedEarly },
             { u"recent"_s, jsonList(past.recent) } };
}

QJsonObject toJson(const RuleTerms &rule)
{
    QJsonObject object{ { u"name"_s, rule.name },
                        { u"admits"_s, QJsonArray::fromStringList(rule.admits) },
                        { u"usual"_s, jsonSeconds(rule.usual) },
                        { u"window"_s, jsonSeconds(rule.window) } };
    if (rule.extension)
        object.insert(u"extension"_s,
                      QJsonObject{ { u"maximum"_s, jsonSeconds(rule.extension->maximum) },
                                   { u"times"_s, rule.extension->times } });
    return object;
}

} // namespace sallyport
