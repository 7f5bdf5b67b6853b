// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/news/noticeboard.h"
#include "views/news/tray.h"
#include "views/newswatch.h"
#include "views/notifier.h"

namespace sallyport {

// From what the pages read to what the desktop shows, and back from its buttons to the window. What
// is decided where is the business of the parts.
class Newsroom : public QObject
{
    Q_OBJECT

public:
    explicit Newsroom(const Clock &clock, QObject *parent = nullptr);

    // Somebody else sits here now; empty: nobody.
    void begin(const QString &personId);
    // What was told is kept from now on. seat: tells the ledger from others.
    void remember(const QString &seat);

    void takeQueue(const QList<RequestItem> &mineToDecide);
    void takeAccess(const QList<RequestItem> &access);
    void takeReviews(const QList<RequestItem> &reviews);
    void takeProposals(const QList<WaitingPolicy> &waiting);
    void lookAtTime(); // once a second

    const NewsSettings &settings() const { return m_settings; }
    void setSettings(const NewsSettings &settings); // and stores them
    // Whether a window that is closed leaves the tray behind.
    bool goesOnInTray() const;
    // Says so, once for ever.
    void tellOfTray();

signals:
    void windowWanted();
    void waitingWanted();
    void requestWanted(const QString &requestId);
    void extensionWanted(const QString &requestId);
    void accessWanted();
    void policiesWanted();
    void settingsWanted();
    void quitWanted();

private:
    void connectTray();
    void open(const QString &requestId, NewsKind kind);
    void act(int slot, NoticeAct act);
    void showCount();

    const Clock &m_clock;
    NewsSettings m_settings;
    QString m_seat;
    QString m_personId;
    NewsWatch m_watch;
    NoticeBoard m_board;
    Notifier m_notifier;
    Tray m_tray;
    TrayState m_state;
    int m_toDecide = 0;
    int m_toReview = 0;
};

} // namespace sallyport
