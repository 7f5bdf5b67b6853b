// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>
#include <QStringList>

namespace sallyport {

// The two files by which this user's desktop knows the console: one that opens sallyport:// links
// with it and one that starts it at login. They are written when somebody asks for it, never else.
// https://specifications.freedesktop.org/desktop-entry-spec/latest/
class DesktopEntries
{
public:
    // command: the program, and what it is given so that it opens this ledger as this person. No
    // secrets: whoever reads this user's files reads it.
    explicit DesktopEntries(QStringList command);

    bool opensLinks() const;
    bool startsAtLogin() const;
    // Unavailable when the file can be neither written nor removed; Invalid when the command cannot
    // be written into one. What the desktop has to find links by is brought up to date.
    Result<void> setOpensLinks(bool wanted) const;
    Result<void> setStartsAtLogin(bool wanted) const;

    // The command as the value of Exec, so that the desktop starts exactly that; Invalid when it
    // has a control character, which no such line can carry safely.
    static Result<QString> execLine(const QStringList &command);

private:
    Result<void> writeLinks() const;

    QStringList m_command;
};

} // namespace sallyport
