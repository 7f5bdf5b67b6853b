// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/conditiondiff.h"

#include "models/policy/memberdiff.h"

#include <algorithm>

namespace sallyport {

namespace {

// Judges one member after the other. All of them must hold, so the worst of them decides.
class ConditionJudge
{
public:
    ConditionJudge(const Condition &before, const Condition &after)
        : m_before(before)
        , m_after(after)
        , m_rest(before)
    {
    }

    template <typename V>
    void member(V Condition::*member, Effect (*judge)(const V &, const V &))
    {
        m_rest.*member = m_after.*member;
        if (m_before.*member != m_after.*member)
            m_worst = std::max(m_worst, judge(m_before.*member, m_after.*member));
    }

    // One that asks nothing where it is left out.
    template <typename V>
    void asked(V Condition::*member, Effect (*judge)(const V &, const V &))
    {
        if (m_before.*member != V() && m_after.*member != V())
            this->member(member, judge);
        else if (m_before.*member == V())
            this->member(member, isTighter<V>);
        else
            this->member(member, isLooser<V>);
    }

    // A member that was forgotten here must not pass for no difference.
    Effect effect() const { return m_rest == m_after ? m_worst : Effect::Loosening; }

private:
    template <typename V>
    static Effect isTighter(const V &, const V &)
    {
        return Effect::Tightening;
    }

    const Condition &m_before;
    const Condition &m_after;
    Condition m_rest;
    Effect m_worst = Effect::Neutral;
};

using AskedRisk = std::optional<Risk>;

Effect judgeRisk(Risk before, Risk after)
{
    return before == after ? Effect::Neutral : moreIsLooser(before, after);
}

// No risk is lower than low, and none is higher than high: asking for these asks nothing.
Effect judgeRiskFrom(const AskedRisk &before, const AskedRisk &after)
{
    return judgeRisk(after.value_or(Risk::Low), before.value_or(Risk::Low));
}

Effect judgeRiskUpTo(const AskedRisk &before, const AskedRisk &after)
{
    return judgeRisk(before.value_or(Risk::High), after.value_or(Risk::High));
}

} // namespace

Effect holdingMoreIsLooser(const Condition &before, const Condition &after)
{
    ConditionJudge judge(before, after);
    judge.member(&Condition::durationOver, moreIsTighter<Millis>);
    judge.asked(&Condition::durationUpTo, moreIsLooser<std::optional<Millis>>);
    judge.asked(&Condition::targetTags, moreNamesAreLooser);
    judge.asked(&Condition::within, isLooser<std::optional<Hours>>);
    judge.asked(&Condition::outside, isLooser<std::optional<Hours>>);
    judge.asked(&Condition::firstTime, isLooser<std::optional<bool>>);
    judge.member(&Condition::riskFrom, judgeRiskFrom);
    judge.member(&Condition::riskUpTo, judgeRiskUpTo);
    judge.asked(&Condition::requesters, moreNamesAreLooser);
    return judge.effect();
}

} // namespace sallyport
