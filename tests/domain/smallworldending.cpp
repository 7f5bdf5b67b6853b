// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/phase.h"
#include "tests/domain/smallworld.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sallyport::test {

SmallWorld SmallWorld::openedToDrain()
{
    SmallWorld made;
    made.m_world.policy.rules[1].end = { .drain = 40min, .unused = 20min, .idle = 40min };
    made.openIt();
    return made;
}

void SmallWorld::openIt()
{
    const bool planned
        = m_world.file(World::hotfix()) && m_world.approve(u"rui"_s) && m_world.approve(u"eva"_s);
    Q_ASSERT(planned);
    Call opening;
    call(opening);
    reach(opening);
    answer(opening, true);
}

void SmallWorld::addUse(QList<Step> &steps) const
{
    const auto &grant = m_world.state.grant;
    if (!grant || !grant->end.isWatched())
        return;
    steps.append({ .name = u"its use is looked at"_s, .kind = Step::Kind::See });
    if (m_session)
        steps.append(
            { .name = u"it is seen in use"_s, .kind = Step::Kind::See, .person = u"ana"_s });
}

void SmallWorld::see(const Step &step)
{
    const Use use{ step.person.isEmpty() ? Instant() : m_world.now, m_world.now };
    m_world.state = observe(m_world.state, use, m_world.now).next;
}

// Sessions go on for as long as was approved, and neither longer nor less.
QString SmallWorld::wrongDrain(const Grant &grant, bool hadSession) const
{
    const Instant until = sessionsUntil(grant);
    if (isDraining(grant) && (grant.endReason != EndReason::Expired || grant.end.drain == 0ms))
        return u"it drains without being allowed to"_s;
    if (isDraining(grant) && m_world.now >= until)
        return u"it drains for too long"_s;
    if (hadSession && !m_session && grant.endReason == EndReason::Expired && m_world.now < until)
        return u"sessions ended before they had to"_s;
    return {};
}

} // namespace sallyport::test
