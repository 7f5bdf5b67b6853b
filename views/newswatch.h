// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/services/proposals.h"
#include "models/services/readmodels.h"
#include "views/news/news.h"
#include "views/news/newsmemory.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace sallyport {

// Finds out from the readings of the ledger what is news to this person. Where nothing is
// remembered from before, the first reading is the base line: nothing in it is news.
class NewsWatch : public QObject
{
    Q_OBJECT

public:
    explicit NewsWatch(const Clock &clock, QObject *parent = nullptr);

    // Somebody sits here now who was told what this remembers.
    void begin(const NewsMemory &memory);
    void takeQueue(const QList<RequestItem> &mineToDecide);
    void takeAccess(const QList<RequestItem> &access);
    void takeReviews(const QList<RequestItem> &reviews);
    void takeProposals(const QList<WaitingPolicy> &waiting);
    // What only time makes news; once a second.
    void lookAtTime();
    // Remembers for the next start what was told so far, but for what is still to be told: by key.
    void keep(const QSet<QString> &untold);

    // So long before the end of this access somebody is told, longest first: what its rule says,
    // and 15, 5 and 1 minutes where it is longer than that.
    static QList<Millis> tellingTimes(const Grant &grant);
    static QString policyKey(const WaitingPolicy &policy);

signals:
    // All that one reading brought.
    void news(const QList<sallyport::News> &all);

private:
    // What is so is news when it was not noted before.
    void findIf(bool isSo, const QString &key, News news);
    void findWaiting(const RequestItem &item);
    void findOwn(const RequestItem &item);
    void findDecision(const RequestItem &item);
    void findStart(const RequestItem &item);
    void findOpen(const RequestItem &item);
    void findEnd(const RequestItem &item);
    void findEndSoon(const RequestItem &item);
    void findReview(const RequestItem &item);
    static News glassNews(const RequestItem &item);
    void tell(bool isFirst);

    const Clock &m_clock;
    NewsMemory m_memory;
    QList<News> m_found;
    bool m_queueKnown = false;
    bool m_accessKnown = false;
    bool m_reviewsKnown = false;
    bool m_proposalsKnown = false;
    QHash<QString, RequestItem> m_own; // by request id
    QHash<QString, RequestItem> m_reviews; // by request id
    QHash<QString, QString> m_questions; // that wait for an answer: by request, from whom
};

} // namespace sallyport
