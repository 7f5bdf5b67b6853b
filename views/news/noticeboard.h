// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "views/news/news.h"
#include "views/news/newssettings.h"
#include "views/news/notice.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace sallyport {

// What of the news is on the screen, and how: many at once as one that counts, quiet hours, what is
// told again later, and what somebody handled elsewhere is taken down. It shows nothing itself.
class NoticeBoard : public QObject
{
    Q_OBJECT

public:
    explicit NoticeBoard(const Clock &clock, QObject *parent = nullptr);

    void setSettings(const NewsSettings &settings) { m_settings = settings; }
    // The desktop wants nothing shown now.
    void setInhibited(bool isInhibited);
    // Quiet until then, whatever the hours say; zero: no longer.
    void hush(Instant until);
    Instant hushedUntil() const { return m_hushedUntil; } // zero or past: it is not

    void take(const QList<News> &all);
    // What of these kinds is about other requests has been handled. By key, what is about none.
    void keepOnly(const QList<NewsKind> &kinds, const QSet<QString> &requestIds);
    void setWaiting(const QSet<QString> &requestIds); // for this person's decision
    void clear(); // somebody else sits here now
    void lookAtTime(); // once a second
    // What waits for the end of the quiet, or for somebody's later: by key.
    QSet<QString> untold() const;

    void act(int slot, NoticeAct act);
    void dismissed(int slot); // by the person, or by the daemon after a while

signals:
    void show(const sallyport::Notice &notice);
    void close(int slot);
    // requestId is empty where it is about several or none.
    void openWanted(const QString &requestId, sallyport::NewsKind kind);
    void extendWanted(const QString &requestId);

private:
    struct Shown
    {
        int slot = 0;
        QList<News> news; // never empty; of several kinds only in a summary
    };
    struct Reminder
    {
        News news;
        Instant at;
    };

    bool isQuiet() const;
    void put(const News &news);
    void putTogether(const News &news);
    void forget(const News &news);
    template <typename Unwanted>
    void takeDown(Unwanted unwanted);
    void remind(const Shown &shown);
    void sumUp();
    void dropEmpty();
    void post();
    Notice noticeOf(const Shown &shown) const;

    const Clock &m_clock;
    NewsSettings m_settings;
    bool m_isInhibited = false;
    Instant m_hushedUntil;
    qsizetype m_waiting = 0;
    int m_lastSlot = 0;
    QList<Shown> m_shown;
    QSet<int> m_changed; // slots to show anew
    QList<int> m_gone; // slots to close
    QList<News> m_held; // while it is quiet
    QList<Reminder> m_reminders;
};

} // namespace sallyport
