// SPDX-License-Identifier: GPL-3.0-or-later
// How many requests there were when, where more are in sight than can be told apart.
#include "views/delegates/timelineview.h"
#include "views/format/requestwords.h"
#include "views/history/historysearch.h"
#include "views/kit/choicerow.h"
#include "views/kit/liststack.h"
#include "views/pages/auditpage.h"
#include "views/theme/tokens.h"

#include <algorithm>

namespace sallyport {

namespace {

constexpr double LeastBucket = 8; // pixels

} // namespace

bool AuditPage::isCounted(const RequestQuery &query) const
{
    const bool hasLanes = kind() == LaneKind::Person || kind() == LaneKind::Target;
    return m_form->current() == 0 && hasLanes && isCountable(query);
}

void AuditPage::readDensity(const RequestQuery &query, const RequestQuery &inSight)
{
    m_finder->stop();
    const TimelineScale &scale = m_timeline->scale();
    const auto unit = densityUnit(scale.span(), static_cast<int>(scale.width() / LeastBucket));
    const DensityBy by = kind() == LaneKind::Person ? DensityBy::Person : DensityBy::Target;
    whenAnswered<RequestDensity>(
        desk()->density(query, by, densityStarts(unit, scale.from(), scale.to())),
        [this, inSight, unit, asked = m_asked](const auto &density) {
            if (asked != m_asked)
                return;
            if (!density)
                return readFailed(m_banner, density.error());
            if (density->requests() <= MostTogether)
                return m_finder->start(*desk(), inSight, MostTogether);
            takeDensity(*density, unit);
        });
}

void AuditPage::takeDensity(const RequestDensity &density, DensityUnit unit)
{
    readWorked(m_banner);
    m_found.clear();
    m_drawn.clear();
    m_unit = unit;
    m_fullest = 1;
    for (const DensityLane &lane : density.lanes) {
        for (const DensityPart &part : lane.parts)
            m_fullest = std::max(m_fullest, part.requests);
    }
    if (!density.starts.contains(m_marked))
        m_marked = Instant();
    m_lanes->show(kind(), density);
    sayOfSearch(tr("%Ln requests in sight are too many to draw one by one, so they are counted. "
                   "Zoom in, or narrow the search.",
                   nullptr, density.requests()),
                Token::Muted);
    m_read = true;
    m_stack->showResult(true, true, {}, {});
    if (!m_timeline->currentIndex().isValid())
        m_timeline->setCurrentIndex(m_lanes->index(0, 0));
}

TimelineLane AuditPage::counted(const HistoryLane &group) const
{
    TimelineLane lane = densityLane(group, m_lanes->starts(), m_unit, m_fullest);
    lane.marked = m_marked;
    return lane;
}

// The keyboard goes from one part to the next of the present lane.
void AuditPage::stepPart(int by)
{
    const QList<TimelineBucket> buckets = lane(m_timeline->currentIndex()).buckets;
    if (buckets.isEmpty())
        return;
    const auto last = buckets.size() - 1;
    const auto at = std::ranges::find(buckets, m_marked, &TimelineBucket::from) - buckets.begin();
    const qsizetype start = by > 0 ? 0 : last;
    const qsizetype next = at > last ? start : std::clamp<qsizetype>(at + by, 0, last);
    m_marked = buckets.at(next).from;
    m_drawn.clear();
    m_timeline->bringIntoView(m_marked);
    m_timeline->viewport()->update();
    m_timeline->setAccessibleDescription(buckets.at(next).text);
    sayOfSearch(buckets.at(next).text, Token::Muted);
}

void AuditPage::zoomToMarked()
{
    const QModelIndex current = m_timeline->currentIndex();
    if (!current.isValid() || m_lanes->starts().isEmpty())
        return;
    for (const TimelineBucket &bucket : lane(current).buckets) {
        if (bucket.from == m_marked)
            return showTime(bucket.from, bucket.to);
    }
}

void AuditPage::showTime(Instant from, Instant to)
{
    m_range->setCurrent(-1);
    m_timeline->showRange(from, to);
}

} // namespace sallyport
