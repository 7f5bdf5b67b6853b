// SPDX-License-Identifier: GPL-3.0-or-later
// What is news about somebody's own requests and access.
#include "models/domain/phase.h"
#include "models/domain/text.h"
#include "views/format/endwords.h"
#include "views/format/newswords.h"
#include "views/format/requestwords.h"
#include "views/format/when.h"
#include "views/newswatch.h"

#include <algorithm>
#include <array>
#include <functional>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// So long before a start that was asked for somebody may want to know.
constexpr Millis Soon = 10min;
constexpr std::array<Millis, 3> AlwaysTold{ 15min, 5min, 1min };

QString keyOf(QStringView what, const QString &id, qint64 which = 0)
{
    return u"%1 %2 %3"_s.arg(what, id).arg(which);
}

// A body that is the same with and without names.
News about(NewsKind kind, const RequestItem &item, const QString &title, const QString &body)
{
    return { .kind = kind, .item = item, .title = title, .body = body, .plainBody = body };
}

} // namespace

QList<Millis> NewsWatch::tellingTimes(const Grant &grant)
{
    QList<Millis> times = grant.warnings;
    for (const Millis always : AlwaysTold) {
        if (always < grant.deadline - grant.openedAt && !times.contains(always))
            times.append(always);
    }
    std::ranges::sort(times, std::greater());
    return times;
}

void NewsWatch::findOwn(const RequestItem &item)
{
    const Request &request = item.request;
    // Who asks again after an answer is heard again.
    const QString before = m_questions.take(request.id);
    if (!before.isEmpty() && before != request.questionBy)
        m_memory.forget(keyOf(u"asked", request.id + before));
    if (!item.questionByName.isEmpty()) {
        m_questions.insert(request.id, request.questionBy);
        findIf(true, keyOf(u"asked", request.id + request.questionBy),
               { .kind = NewsKind::Asked,
                 .item = item,
                 .title = tr("%1 asks back").arg(visibleText(item.questionByName)),
                 .body = tr("%1 waits for your answer").arg(accessTitle(item)),
                 .plainBody = {} });
    }
    findDecision(item);
    findStart(item);
    findOpen(item);
    findEndSoon(item);
    findEnd(item);
}

// Approved access that opens at once says so by itself.
void NewsWatch::findDecision(const RequestItem &item)
{
    const Request &request = item.request;
    const Phase phase = phaseOf(request, item.grant);
    const QString what = accessTitle(item);
    findIf(phase == Phase::Denied, keyOf(u"denied", request.id),
           about(NewsKind::Decided, item, tr("%1 was denied").arg(what),
                 tr("The reason is in Sallyport")));
    findIf(phase == Phase::Lapsed, keyOf(u"lapsed", request.id),
           about(NewsKind::Decided, item, tr("%1 lapsed").arg(what),
                 request.startFrom > Instant() ? tr("It was not opened in time")
                                               : tr("It was not decided in time")));
    findIf(phase == Phase::Approved && request.occurrence <= 1, keyOf(u"approved", request.id),
           about(NewsKind::Decided, item, tr("%1 was approved").arg(what),
                 request.startFrom > m_clock.now()
                     ? tr("It may open from %1").arg(formatWhen(request.startFrom, m_clock.now()))
                     : QString()));
}

void NewsWatch::findStart(const RequestItem &item)
{
    const Request &request = item.request;
    const Instant now = m_clock.now();
    if (item.grant || request.state != RequestState::Approved)
        return;
    const QString key = keyOf(u"start", request.id, toMs(request.startFrom));
    const bool claims = request.startBy > Instant();
    findIf(claims && now >= request.startFrom && now < request.startBy, key,
           about(NewsKind::Start, item, tr("%1 is yours to claim").arg(accessTitle(item)),
                 tr("Until %1; then it lapses").arg(formatWhen(request.startBy, now))));
    findIf(!claims && request.startFrom > now && request.startFrom - now <= Soon, key,
           about(NewsKind::Start, item, tr("%1 starts soon").arg(accessTitle(item)),
                 tr("It opens by itself, %1").arg(formatWhen(request.startFrom, now))));
}

void NewsWatch::findOpen(const RequestItem &item)
{
    if (!item.grant || item.grant->state != GrantState::Active)
        return;
    const Grant &grant = *item.grant;
    const QString end = tr("It ends %1").arg(formatWhen(grant.deadline, m_clock.now()));
    // Open for longer is open as well: both are noted, one is told.
    const qsizetype before = m_found.size();
    findIf(true, keyOf(u"open", grant.id),
           about(NewsKind::Opened, item, tr("%1 is open").arg(accessTitle(item)), end));
    findIf(true, keyOf(u"until", grant.id, toMs(grant.deadline)),
           about(NewsKind::Opened, item, tr("%1 was extended").arg(accessTitle(item)), end));
    if (m_found.size() > before + 1)
        m_found.removeLast();
}

// The shortest of the times that are reached; the longer ones are noted with it. The enforcer's
// word counts where this clock is behind.
void NewsWatch::findEndSoon(const RequestItem &item)
{
    if (!item.grant || item.grant->state != GrantState::Active)
        return;
    const Grant &grant = *item.grant;
    const Instant now = m_clock.now();
    const qsizetype before = m_found.size();
    for (const Millis time : tellingTimes(grant)) {
        const qsizetype warning = grant.warnings.indexOf(time);
        const bool isGiven = warning >= 0 && warning < grant.warned;
        const bool isReached = now < grant.deadline && grant.deadline - now <= time;
        const QString end = grant.id + QString::number(toMs(grant.deadline));
        const QString key = keyOf(u"ends", end, time.count());
        findIf(isGiven || isReached, key,
               about(NewsKind::EndsSoon, item, newswords::endsIn(item, now),
                     item.mayExtend > Millis(0) ? tr("Under My access you may ask for more time")
                                                : deadlineSentence(grant.end)));
    }
    if (m_found.size() > before + 1)
        m_found.remove(before, m_found.size() - before - 1);
}

void NewsWatch::findEnd(const RequestItem &item)
{
    if (!item.grant)
        return;
    const Grant &grant = *item.grant;
    const Phase phase = phaseOf(item.request, item.grant);
    findIf(phase == Phase::Stuck, keyOf(u"stuck", grant.id),
           about(NewsKind::Stuck, item, tr("%1 could not be closed yet").arg(accessTitle(item)),
                 tr("The enforcer goes on trying; security is to know")));
    findIf(isDraining(grant), keyOf(u"draining", grant.id),
           about(NewsKind::Draining, item, tr("%1 is at its end").arg(accessTitle(item)),
                 tr("No new login is possible; live sessions may go on until %1")
                     .arg(formatWhen(sessionsUntil(grant), m_clock.now()))));
    findIf(
        grant.state == GrantState::Ended, keyOf(u"over", grant.id),
        about(NewsKind::Ended, item, tr("%1 is over").arg(accessTitle(item)), endingWords(grant)));
}

} // namespace sallyport
