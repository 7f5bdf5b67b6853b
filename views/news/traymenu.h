// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/news/traylook.h"

#include <QMenu>

namespace sallyport {

// What can be done from the tray: see what waits and what is open, have quiet, quit. Nothing is
// decided here.
class TrayMenu : public QMenu
{
    Q_OBJECT

public:
    TrayMenu();

    // hushedUntil: zero or past where it is not quiet for a while.
    void setState(const TrayState &state, Instant hushedUntil, Instant now);

signals:
    void waitingWanted();
    void accessWanted(const QString &requestId);
    void windowWanted();
    void quietWanted(bool isWanted);
    void settingsWanted();
    void quitWanted();

private:
    void setAccess(const QList<RequestItem> &live, Instant now);

    QAction *m_waiting;
    QAction *m_behindAccess;
    QAction *m_quiet;
    QList<QAction *> m_access;
    QStringList m_ids; // of the requests, beside m_access
};

} // namespace sallyport
