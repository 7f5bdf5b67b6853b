// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/tellingmoments.h"

#include "models/domain/recurrence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr qsizetype MostTurns = 20; // of one rota

// The first day after all rotas have begun, wherever on earth their handovers are.
QDate beginning(const Policy &policy)
{
    QDate first(1970, 1, 5);
    for (const Rota &rota : policy.rotas)
        first = std::max(first, rota.first.addDays(2));
    return first;
}

class MomentList
{
public:
    explicit MomentList(const Policy &policy) : m_policy(policy), m_first(beginning(policy))
    {
        m_moments.append(momentAt(m_first, QTime(12, 0), "UTC"));
    }

    void add(const Condition &when)
    {
        for (const auto &hours : { when.within, when.outside }) {
            if (hours)
                addHours(*hours);
        }
        addTurns(when.requesters);
    }

    void addTurns(const QList<Selector> &selectors)
    {
        constexpr QLatin1StringView Prefix("rota:");
        for (const Selector &selector : selectors) {
            if (selector.startsWith(Prefix))
                addTurns(m_policy.rotas.value(selector.mid(Prefix.size())));
        }
    }

    const QList<Instant> &moments() const { return m_moments; }

private:
    // The end does not belong to them.
    void addHours(const Hours &hours)
    {
        QDate day = m_first;
        for (int i = 0; i < 7 && !hours.days.contains(day.dayOfWeek()); ++i)
            day = day.addDays(1);
        append(momentAt(day, hours.from, hours.zone));
        append(momentAt(day, hours.to, hours.zone));
    }

    void addTurns(const Rota &rota)
    {
        const qint64 begun = (rota.first.daysTo(m_first) + rota.days - 1) / rota.days;
        const auto turns = std::min(rota.people.size(), MostTurns);
        for (qint64 turn = begun; turn < begun + turns; ++turn)
            append(momentAt(rota.first.addDays(turn * rota.days), rota.handover, rota.zone));
    }

    void append(Instant moment)
    {
        if (!m_moments.contains(moment))
            m_moments.append(moment);
    }

    const Policy &m_policy;
    QDate m_first;
    QList<Instant> m_moments;
};

} // namespace

QList<Instant> tellingMoments(const Policy &policy, const Rule &rule)
{
    MomentList list(policy);
    if (rule.automatic)
        list.add(*rule.automatic);
    for (const Stage &stage : rule.stages) {
        list.add(stage.when);
        list.addTurns(stage.from);
    }
    return list.moments();
}

} // namespace sallyport
