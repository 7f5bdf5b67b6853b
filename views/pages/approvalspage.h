// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "views/pages/page.h"

#include <QByteArray>
#include <QTimer>

#include <optional>

class QStackedWidget;

namespace sallyport {

class Banner;
class DecisionBar;
class RequestPane;
class RequestQueue;
class SearchField;
class SecondTicker;

// The queue of requests at the left; one of them, and what can be done about it, at the right.
class ApprovalsPage : public Page
{
    Q_OBJECT

public:
    ApprovalsPage(const Clock &clock, SecondTicker *ticker, QWidget *parent = nullptr);

    void refresh() override;
    void focusSearch() override;
    // Selects the request when it is in one of the lists, else shows it alone.
    void showRequest(const QString &requestId);

signals:
    // What waits for this person, after every reading of the ledger.
    void queueRead(const QList<sallyport::RequestItem> &mine);
    void keysWanted();

protected:
    void clear() override;

private:
    QWidget *makeDetail();
    void connectKeys();
    void connectBar();

    void readQueues();
    void takeQueue(QueueKind kind, const Result<QList<RequestItem>> &items);
    void loadDetail(const QString &requestId);
    void takeDetail(const RequestDetail &detail);
    bool isNewToTheEye(const RequestDetail &detail);
    void showNothing();

    void approve();
    void askAndSay(IntentKind kind);
    void say(IntentKind kind, const Displayed &seen, const QString &text);

    RequestQueue *m_queue;
    SearchField *m_search;
    Banner *m_banner;
    QStackedWidget *m_detailStack;
    RequestPane *m_pane;
    DecisionBar *m_bar;
    int m_reading = 0; // queues that were asked for and are not here yet
    bool m_readAgain = false;
    QByteArray m_seenDigest; // of the revision that was last on the screen
    QString m_seenId;
    QString m_wanted; // the request whose detail is shown or on its way
    std::optional<RequestDetail> m_detail;
    QTimer m_settle; // what has just come into sight cannot be decided by a key already on its way
};

} // namespace sallyport
