// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/newswatch.h"

#include "views/format/remaining.h"
#include "views/format/requestwords.h"
#include "views/format/when.h"

namespace sallyport {

using namespace Qt::StringLiterals;

NewsWatch::NewsWatch(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) { }

void NewsWatch::forget()
{
    m_queueKnown = false;
    m_accessKnown = false;
}

void NewsWatch::takeQueue(const QList<RequestItem> &mineToDecide)
{
    QSet<QString> waiting;
    for (const RequestItem &item : mineToDecide) {
        const QString key = u"%1/%2"_s.arg(item.request.id).arg(item.request.revision);
        waiting.insert(key);
        if (m_queueKnown && !m_waiting.contains(key))
            emit news(
                askTitle(item),
                tr("Waits for you until %1").arg(formatWhen(item.request.decideBy, m_clock.now())),
                item.request.id);
    }
    m_waiting = waiting;
    m_queueKnown = true;
}

void NewsWatch::takeAccess(const QList<RequestItem> &access)
{
    QHash<QString, Grant> grants;
    for (const RequestItem &item : access) {
        if (!item.grant)
            continue;
        grants.insert(item.request.id, *item.grant);
        if (m_accessKnown)
            tellOfGrant(item);
    }
    m_grants = grants;
    m_accessKnown = true;
}

void NewsWatch::tellOfGrant(const RequestItem &item)
{
    const Grant &grant = *item.grant;
    const Grant before = m_grants.value(item.request.id);
    if (grant.state == GrantState::Active && before.state != GrantState::Active)
        emit news(tr("%1 is open").arg(accessTitle(item)),
                  tr("It ends %1").arg(formatWhen(grant.deadline, m_clock.now())), item.request.id);
    else if (grant.state == GrantState::Active && grant.warned > before.warned)
        emit news(tr("%1 ends in %2")
                      .arg(accessTitle(item), formatRemaining(grant.deadline - m_clock.now())),
                  tr("At the deadline logins stop and live sessions are closed"), item.request.id);
    else if (grant.state == GrantState::Ended && before.state != GrantState::Ended)
        emit news(tr("%1 is over").arg(accessTitle(item)), endingWords(grant), item.request.id);
}

} // namespace sallyport
