// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/askoptions.h"

#include "app/sallyportctl/wording.h"
#include "models/policy/durationtext.h"

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
    grammar.text("-t,--target", m_target, "The target");
    grammar.text("-p,--profile", m_profile, "The profile on the target");
    grammar.text("-f,--for,--duration", m_duration, "How long: 90s, 15m, 1h30m, 2d");
    grammar.text("-r,--reason", m_reason, "What you are going to do, and why");
    grammar.texts("--field", m_fields, "A field of the scenario: NAME=VALUE; may be repeated");
}

Answer<Ask> AskOptions::over(const Ask &before) const
{
    Ask ask = before;
    replace(ask.scenario, m_scenario);
    replace(ask.target, m_target);
    replace(ask.profile, m_profile);
    replace(ask.reason, m_reason);
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
