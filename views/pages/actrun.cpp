// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/actrun.h"

#include "models/services/whenfinished.h"
#include "views/format/trouble.h"

#include <algorithm>

namespace sallyport {

ActRun::ActRun(const QList<Act> &acts, QObject *parent)
    : QObject(parent)
    , m_acts(acts)
    , m_outcomes(acts.size())
{
}

void ActRun::start()
{
    m_isRunning = true;
    next();
}

void ActRun::stop()
{
    m_isStopped = true;
}

int ActRun::count(State state) const
{
    return static_cast<int>(std::ranges::count(m_outcomes, state, &Outcome::state));
}

void ActRun::next()
{
    if (!m_isStopped && m_at < m_acts.size()) {
        set(m_at, { State::Sending, {} });
        return whenFinished(m_acts.at(m_at)(), this,
                            [this](const Result<Receipt> &receipt) { take(receipt); });
    }
    for (; m_at < m_acts.size(); ++m_at)
        set(m_at, { State::Left, {} });
    m_isRunning = false;
    emit finished();
}

void ActRun::take(const Result<Receipt> &receipt)
{
    if (!receipt) {
        m_isStopped = true;
        set(m_at, { State::Failed, errorText(receipt.error()) });
    } else if (!receipt->accepted) {
        set(m_at, { State::Refused, refusalText(*receipt) });
    } else {
        set(m_at, { State::Accepted, {} });
    }
    ++m_at;
    next();
}

void ActRun::set(qsizetype at, const Outcome &outcome)
{
    m_outcomes[at] = outcome;
    emit changed(static_cast<int>(at));
}

} // namespace sallyport
