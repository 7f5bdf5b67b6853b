// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/askoptions.h"

#include "app/sallyportctl/format.h"
#include "app/sallyportctl/moment.h"
#include "app/sallyportctl/wording.h"
#include "models/policy/durationtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

void replace(QString &part, const QString &given)
{
    if (!given.isEmpty())
        part = given;
}

} // namespace

void AskOptions::declare(Grammar &grammar)
{
    grammar.text("-s,--scenario", m_scenario, "The scenario, as the policy names it");
    grammar.texts("-t,--target", m_targets, "The target; may be repeated");
    grammar.texts("-p,--profile", m_profiles, "The profile on it; one for each target, or for all");
    grammar.text("-f,--for,--duration", m_duration, "How long: 90s, 15m, 1h30m, 2d");
    grammar.text(
        "--start", m_start,
        "Not before this moment, such as 2026-02-01T09:30 or with +01:00; now: once approved");
    grammar.text("--on-behalf", m_onBehalfOf, "The person who gets it, when somebody else asks");
    grammar.text("--every", m_recurrence.every,
                 "Again on these days of each week, such as mon,thu; once: no more");
    grammar.text("--at", m_recurrence.at, "With --every: when it begins, such as 22:00");
    grammar.text("--zone", m_recurrence.zone,
                 "With --every: on whose clocks, such as Europe/Berlin; else on those here");
    grammar.text("--until", m_recurrence.until, "With --every: the last day, such as 2027-01-31");
    grammar.text("-r,--reason", m_reason, "What you are going to do, and why");
    grammar.texts("--field", m_fields, "A field of the scenario: NAME=VALUE; may be repeated");
}

Answer<QList<Ask>> AskOptions::several(const Ask &before, Instant now) const
{
    const qsizetype count = std::max<qsizetype>(1, m_targets.size());
    if (m_profiles.size() > 1 && m_profiles.size() != count)
        return give(usageTrouble(
            u"There are %1 targets and %2 profiles."_s.arg(m_targets.size()).arg(m_profiles.size()),
            u"Write one --profile for all, or one behind each --target."_s));
    QList<Ask> asks;
    for (qsizetype at = 0; at < count; ++at) {
        AskOptions one = *this;
        one.m_targets = m_targets.mid(at, 1);
        one.m_profiles = m_profiles.size() > 1 ? m_profiles.mid(at, 1) : m_profiles;
        const auto ask = one.over(before, now);
        if (!ask)
            return give(ask.error());
        asks.append(*ask);
    }
    return asks;
}

Answer<Ask> AskOptions::over(const Ask &before, Instant now) const
{
    Ask ask = before;
    replace(ask.scenario, m_scenario);
    if (m_targets.size() > 1 || m_profiles.size() > 1)
        return give(usageTrouble(u"This is about one target and one profile."_s));
    replace(ask.target, m_targets.value(0));
    replace(ask.profile, m_profiles.value(0));
    replace(ask.reason, m_reason);
    replace(ask.onBehalfOf, m_onBehalfOf);
    if (!m_start.isEmpty()) {
        // "now" takes back what an amendment begins from.
        const auto start = m_start == "now"_L1 ? Answer<Instant>() : momentOf(m_start, now);
        if (!start)
            return give(start.error());
        ask.startAt = *start;
    }
    const auto recurrence = recurrenceOf(m_recurrence, ask.recurrence, now);
    if (!recurrence)
        return give(recurrence.error());
    ask.recurrence = *recurrence;
    if (!m_duration.isEmpty()) {
        const auto duration = parseDuration(m_duration);
        if (!duration)
            return give(badDurationTrouble(m_duration));
        ask.duration = *duration;
    }
    for (const QString &field : m_fields) {
        const qsizetype sign = field.indexOf(u'=');
        if (sign < 1)
            return give(usageTrouble(u"\u201c%1\u201d is no NAME=VALUE."_s.arg(field)));
        ask.fields.insert(field.left(sign), field.mid(sign + 1));
    }
    return ask;
}

} // namespace sallyport
