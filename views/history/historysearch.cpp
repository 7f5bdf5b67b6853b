// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/historysearch.h"

#include "models/services/whenfinished.h"

namespace sallyport {

void HistorySearch::start(Desk &desk, const RequestQuery &query, int most)
{
    stop();
    m_most = most;
    m_query = query;
    m_isRunning = true;
    readOn(desk, std::nullopt);
}

void HistorySearch::stop()
{
    ++m_generation;
    m_isRunning = false;
    m_hasMore = false;
    m_items.clear();
}

void HistorySearch::readOn(Desk &desk, const std::optional<FindPlace> &from)
{
    const int limit = m_most - static_cast<int>(m_items.size());
    whenFinished(desk.find(m_query, limit, from), this,
                 [this, &desk, asked = m_generation](const Result<FoundRequests> &answer) {
                     if (asked == m_generation)
                         take(desk, answer);
                 });
}

void HistorySearch::take(Desk &desk, const Result<FoundRequests> &answer)
{
    m_hasMore = answer && !answer->mistake && answer->next;
    m_isRunning = m_hasMore && m_items.size() + answer->items.size() < m_most;
    if (!answer) {
        emit failed(answer.error());
    } else if (answer->mistake) {
        emit misunderstood(*answer->mistake);
    } else {
        m_items += answer->items;
        emit found(m_items, m_isRunning ? std::optional(answer->next->filedAt) : std::nullopt);
    }
    if (m_isRunning)
        readOn(desk, answer->next);
}

} // namespace sallyport
