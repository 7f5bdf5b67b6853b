// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/history/savedviews.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace sallyport {

// Where somebody left the window, to go on from there at the next start.
struct WindowSession
{
    QByteArray geometry; // as QWidget saves it
    QString link; // to the page
    QString requestId; // that was shown on it; may be empty
    AuditView audit; // without what was looked for: a search that somebody forgot hides things
    bool operator==(const WindowSession &) const = default;
};

// The session of one ledger and person, among this machine's settings.
class WindowSessions
{
public:
    // seat: what tells the ledger and person from others; nothing of it can be read there.
    explicit WindowSessions(const QString &seat);

    std::optional<WindowSession> kept() const; // none before the first
    void keep(const WindowSession &session) const;

private:
    QString m_key;
};

} // namespace sallyport
