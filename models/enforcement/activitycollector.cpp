// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/activitycollector.h"

#include "models/enforcement/logentries.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr Millis CollectEvery{ 1000 };
constexpr Millis AfterFailure{ 10'000 };
constexpr int TriesBeforeOpening = 3;
constexpr Millis Afterglow{ 5000 }; // the server writes its log a moment after the fact

bool isWatched(const Grant &grant)
{
    return grant.state == GrantState::Opening || grant.state == GrantState::Active
        || grant.state == GrantState::Ending;
}

} // namespace

Result<void> ActivityCollector::load(EventRepository &events, Instant now)
{
    for (const QString &target : m_targets) {
        const auto cursor = events.activityCursor(target);
        if (!cursor)
            return propagate(cursor);
        m_watches.insert(target, { *cursor, now, now + Afterglow, false, 0 });
    }
    return {};
}

QList<TargetWork> ActivityCollector::due(const QList<Grant> &live, Instant now)
{
    for (const Grant &grant : live) {
        if (isWatched(grant) && m_watches.contains(grant.target))
            m_watches[grant.target].until = now + Afterglow;
    }
    QList<TargetWork> works;
    for (auto it = m_watches.begin(); it != m_watches.end(); ++it) {
        const bool wanted = now <= it->until || !isPrimed(it.key());
        if (it->asked || now < it->nextAt || !wanted)
            continue;
        it->asked = true;
        it->askedAt = now;
        works.append({ it.key(), ActivityWork{ it->cursor, PageBytes, now } });
    }
    return works;
}

void ActivityCollector::askAt(const QString &target, Instant moment)
{
    const auto watch = m_watches.find(target);
    if (watch != m_watches.end() && watch->askedAt < moment)
        watch->nextAt = std::min(watch->nextAt, moment);
}

Result<void> ActivityCollector::store(Batch &batch, const QString &target,
                                      const ActivityAnswer &answer, Instant now) const
{
    // Somebody else's answer to an older cursor would bring the same lines again.
    if (!m_watches.contains(target) || m_watches.value(target).cursor != answer.from)
        return {};
    const ActivityPage &page = *answer.page;
    if (answer.from.isEmpty() && m_watches.value(target).failures >= TriesBeforeOpening) {
        // Opened before its log could be read: what was done until now is not known.
        const auto said = batch.log(driftEntry(target, u"activity-unread"_s, {}, 0, {}, now));
        if (!said)
            return said;
    }
    if (page.lostBytes > 0) {
        const auto lost
            = batch.log(driftEntry(target, u"activity-lost"_s, {}, page.lostBytes, {}, now));
        if (!lost)
            return lost;
    }
    if (const auto lines = storeLines(batch, page.lines, now); !lines)
        return lines;
    return batch.events.setActivityCursor(target, page.cursor);
}

Result<void> ActivityCollector::storeLines(Batch &batch, const QList<ActivityLine> &lines,
                                           Instant now) const
{
    QHash<QString, std::optional<Grant>> grants;
    QHash<QString, qint64> kept;
    QHash<QString, qint64> cut;
    for (const ActivityLine &line : lines) {
        if (!grants.contains(line.grantId)) {
            const auto grant = batch.grants.byId(line.grantId);
            const auto count = batch.events.activityCount(line.grantId);
            if (!grant)
                return propagate(grant);
            if (!count)
                return propagate(count);
            grants.insert(line.grantId, *grant);
            kept.insert(line.grantId, *count);
        }
        const auto &grant = grants[line.grantId];
        if (!grant)
            continue; // an object that no grant explains; the reconciler reports it
        if (kept[line.grantId] >= MaxEventsPerGrant) {
            ++cut[line.grantId];
            continue;
        }
        ++kept[line.grantId];
        if (const auto logged = batch.log(activityEntry(line, grant->requestId)); !logged)
            return logged;
    }
    for (auto it = cut.cbegin(); it != cut.cend(); ++it) {
        if (const auto stated = storeCut(batch, *grants[it.key()], it.value(), now); !stated)
            return stated;
    }
    return {};
}

// Said at the first line that is left out and whenever the number has doubled since, so that the
// statement itself stays small.
Result<void> ActivityCollector::storeCut(Batch &batch, const Grant &grant, qint64 lines,
                                         Instant now)
{
    const QString name = u"activity-cut."_s + grant.id;
    const auto known = batch.events.fact(name);
    if (!known)
        return propagate(known);
    const qint64 before = known->value_or(QByteArray("0")).toLongLong();
    const qint64 total = before + lines;
    if (const auto set = batch.events.setFact(name, QByteArray::number(total)); !set)
        return set;
    qint64 stated = 1;
    while (stated <= before)
        stated *= 2;
    if (total < stated)
        return {};
    return batch.log(activityCutEntry(grant.requestId, grant.id, total, MaxEventsPerGrant, now));
}

void ActivityCollector::stored(const QString &target, const ActivityAnswer &answer, Instant now)
{
    auto it = m_watches.find(target);
    if (it == m_watches.end())
        return;
    m_primed.insert(target);
    it->failures = 0;
    it->asked = false;
    it->cursor = answer.page->cursor;
    it->nextAt = answer.page->more ? now : now + CollectEvery;
}

void ActivityCollector::failed(const QString &target, bool targetFault, Instant now)
{
    auto it = m_watches.find(target);
    if (it == m_watches.end())
        return;
    // A target that cannot tell what is done there can still be opened; the log will say so.
    if (targetFault && ++it->failures >= TriesBeforeOpening)
        m_primed.insert(target);
    it->asked = false;
    it->nextAt = now + (isPrimed(target) && targetFault ? AfterFailure : CollectEvery);
}

bool ActivityCollector::isQuiet(Instant now) const
{
    return std::all_of(m_watches.begin(), m_watches.end(),
                       [now](const Watch &watch) { return now > watch.until && !watch.asked; });
}

std::optional<Instant> ActivityCollector::nextDue(Instant now) const
{
    std::optional<Instant> next;
    for (auto it = m_watches.cbegin(); it != m_watches.cend(); ++it) {
        const bool wanted = now <= it->until || !isPrimed(it.key());
        if (wanted && !it->asked && (!next || it->nextAt < *next))
            next = it->nextAt;
    }
    return next;
}

} // namespace sallyport
