// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/desk.h"

#include <QObject>

#include <optional>

namespace sallyport {

// Looks for requests until so many are found or there are no more, a piece of the ledger at a time,
// so that whoever wants something else meanwhile waits for nothing. Of the GUI thread.
class HistorySearch : public QObject
{
    Q_OBJECT

public:
    explicit HistorySearch(QObject *parent = nullptr) : QObject(parent) { }

    // Looks anew; what an earlier search finds does not matter any more. The desk has to stay until
    // the search is over or stopped.
    void start(Desk &desk, const RequestQuery &query, int most);
    void stop();
    bool isRunning() const { return m_isRunning; }
    // Whether there are more than the most that were wanted; known once it is over.
    bool hasMore() const { return m_hasMore; }

signals:
    // All that was found until now, newest first; back: to which moment was looked, while it goes
    // on.
    void found(const QList<sallyport::RequestItem> &items,
               const std::optional<sallyport::Instant> &back);
    void misunderstood(const sallyport::QueryMistake &mistake);
    void failed(const sallyport::Error &error);

private:
    void readOn(Desk &desk, const std::optional<FindPlace> &from);
    void take(Desk &desk, const Result<FoundRequests> &answer);

    RequestQuery m_query;
    QList<RequestItem> m_items;
    int m_generation = 0;
    int m_most = 0;
    bool m_isRunning = false;
    bool m_hasMore = false;
};

} // namespace sallyport
