// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/news/notice.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace sallyport {

class NotificationDaemon;

// Shows notices through the notification daemon of the desktop, each slot at most once. Buttons are
// offered where the daemon has them.
class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(QObject *parent = nullptr);

    void show(const Notice &notice);
    void close(int slot);

    // The text without characters that some daemons read as markup, although nobody asked them to.
    static QString withoutMarkup(const QString &text);

signals:
    void acted(int slot, sallyport::NoticeAct act);
    void dismissed(int slot); // the daemon took it off the screen
    void undelivered(const sallyport::Notice &notice); // there is no daemon
    void inhibitedChanged(bool isInhibited);

private:
    struct Sent
    {
        uint id = 0; // the daemon's; 0: not known
        bool isOnItsWay = false;
        bool isUnwanted = false; // closed before its number was known
        std::optional<Notice> next; // came while the one before was on its way
    };

    void send(const Notice &notice);
    void sendWaiting();
    void answered(const Notice &notice, std::optional<uint> id);
    void invoke(uint id, const QString &action);
    void closed(uint id);
    void forgetAll();
    void withdraw(uint id);

    NotificationDaemon *m_daemon = nullptr; // none without a session bus
    QHash<int, Sent> m_sent; // by slot
    QHash<uint, int> m_slots; // by the daemon's number
    // Clicks on notifications whose number is not known yet: the signal may overtake the reply.
    QHash<uint, QString> m_early;
    int m_unanswered = 0;
    int m_run = 0; // of the daemon: answers of one that is gone count no more
};

} // namespace sallyport
