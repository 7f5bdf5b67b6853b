// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "views/pages/decisionwords.h"
#include "views/pages/page.h"
#include "views/pages/togetherdialog.h"

#include <QByteArray>
#include <QMap>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

class QStackedWidget;

namespace sallyport {

class Banner;
class DecisionBar;
class DecisionGrace;
class EmptyState;
class RequestPane;
class RequestQueue;
class SearchField;
class SecondTicker;
class UndoStrip;

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
    // So long a decision can be taken back before it is signed; zero, as at first: never.
    void setGrace(Millis grace);
    const QString &shownRequest() const { return m_wanted; }

signals:
    // What waits for this person, after every reading of the ledger.
    void queueRead(const QList<sallyport::RequestItem> &mine);
    // Emergencies that this person reviews, or that alarm them, in the same way.
    void reviewsRead(const QList<sallyport::RequestItem> &items);
    void keysWanted();
    // The form is wanted with what this request asked for.
    void askedAgain(const sallyport::Request &request);

protected:
    void clear() override;
    void sayAbout(IntentKind kind, const RequestDetail &shown, const TextBody &said,
                  Banner *banner) override;

private:
    QWidget *makeDetail();
    void connectKeys();
    void connectBar();

    void readQueues();
    void verifyQueues();
    void takeQueue(QueueKind kind, const Result<QList<RequestItem>> &items);
    void loadDetail(const QString &requestId);
    void takeDetail(const RequestDetail &detail);
    bool isNewToTheEye(const RequestDetail &detail);
    void showNothing();

    // Several are selected: what they have in common, instead of one of them.
    void showSeveral(const QList<RequestItem> &items);
    // Reads each as it stands, then asks. others: asked for together with them, not chosen.
    void decideTogether(IntentKind kind, const QStringList &ids, const QStringList &others);
    void askTogether(IntentKind kind, const QMap<QString, RequestDetail> &read,
                     const QStringList &ids, const QStringList &others);
    void openTogether(const TogetherDialog::Task &task);
    void holdTogether(TogetherDialog *dialog, const TogetherDialog::Task &task, const QString &text,
                      bool denyOthers);
    void runTogether(TogetherDialog *dialog, const TogetherDialog::Task &task, const QString &text,
                     bool denyOthers);
    void sayWhoWasQuicker(TogetherDialog *dialog, int at, const QString &id);
    bool isTogether(IntentKind kind); // several are meant: it asks about all of them

    void approve();
    void deny();
    void showOffer();
    void approveLess(Less less);
    void askAndSay(IntentKind kind);

    void connectGrace();
    void showGrace();
    // Signs after the grace what is shown now.
    void hold(const QList<RequestDetail> &shown, const QString &words,
              const std::function<void()> &sign, const std::function<void()> &undone = {});
    bool isHeldShown() const; // what is selected waits to be signed
    // Asks again after it was taken back, where words were written for it: they are there again.
    void askOnceMore(IntentKind kind, const RequestDetail &shown, const TextBody &said,
                     Banner *banner);
    // What was changed or handled meanwhile is not signed.
    void checkHeld();
    void checkHeld(const RequestDetail &detail);

    // Says who was quicker, where the queue kept the row of what was selected.
    void judgeKept(const RequestDetail &detail);

    const Clock &m_clock;
    RequestQueue *m_queue;
    SearchField *m_search;
    Banner *m_banner;
    QStackedWidget *m_detailStack;
    RequestPane *m_pane;
    DecisionBar *m_bar;
    UndoStrip *m_strip;
    DecisionGrace *m_grace;
    QMap<QString, Displayed> m_heldAs; // by request: what was shown of it
    Banner *m_handled;
    int m_asked = 0; // details, so far
    int m_judgeFrom = 0; // an answer to an earlier question does not know why a row left its list
    int m_reading = 0; // queues that were asked for and are not here yet
    bool m_readAgain = false;
    QByteArray m_seenDigest; // of the revision that was last on the screen
    QString m_seenId;
    QString m_wanted; // the request whose detail is shown or on its way
    std::optional<RequestDetail> m_detail;
    QList<RequestItem> m_several; // selected at once; empty: one or none is
    EmptyState *m_severalList;
    QPointer<TogetherDialog> m_together;
    QTimer m_settle; // what has just come into sight cannot be decided by a key already on its way
};

} // namespace sallyport
