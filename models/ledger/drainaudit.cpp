// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/drainaudit.h"

#include "models/domain/engine.h"
#include "models/domain/phase.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

const QString TooLong = u"event: sessions go on for longer than was approved"_s;

Millis lengthIn(const Event &event, const QString &key)
{
    return Millis(event.data.value(key).toInteger());
}

Instant momentIn(const Event &event, const QString &key)
{
    return fromMs(event.data.value(key).toInteger());
}

} // namespace

QString DrainAudit::judgeEnd(Access &access, const Event &event)
{
    access.drains = event.data.contains(u"sessions_until"_s);
    if (!access.drains)
        return {};
    const QString reason = event.data.value(u"reason"_s).toString();
    if (!event.actor.isEmpty() || reason != endReasonName(EndReason::Expired))
        return u"event: sessions go on after an end that is no deadline"_s;
    const Instant until = momentIn(event, u"sessions_until"_s);
    return until > access.deadline + access.drain ? TooLong : QString();
}

QString DrainAudit::judgeOver(const Access &access, const Event &event)
{
    if (!access.drains)
        return {};
    const Instant due = event.kind == EventKind::Ended ? event.at - lengthIn(event, u"lag_ms"_s)
                                                       : momentIn(event, u"due"_s);
    return due > access.deadline + access.drain ? TooLong : QString();
}

QString DrainAudit::take(const Event &event)
{
    if (event.kind == EventKind::Opened) {
        const Millis drain = lengthIn(event, u"drain_ms"_s);
        m_open.insert(event.grantId, { momentIn(event, u"deadline"_s), drain });
        return drain > MaxDrain ? TooLong : QString();
    }
    const auto access = m_open.find(event.grantId);
    if (access == m_open.end())
        return {};
    switch (event.kind) {
    case EventKind::Extended:
        access->deadline = momentIn(event, u"deadline"_s);
        return {};
    case EventKind::EndDue:
        return judgeEnd(*access, event);
    case EventKind::DrainOver:
        return judgeOver(*access, event);
    case EventKind::Ended: {
        const QString found = judgeOver(*access, event);
        m_open.erase(access);
        return found;
    }
    default:
        return {};
    }
}

} // namespace sallyport
