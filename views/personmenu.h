// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/desktopentries.h"
#include "views/theme/theme.h"

#include <QMenu>

namespace sallyport {

// Somebody that the demonstration lets you act as.
struct ActAs
{
    QString id;
    QString name;
    QString role; // may be empty
};

// Who to act as, in the demonstration, and light or dark.
class PersonMenu : public QMenu
{
    Q_OBJECT

public:
    PersonMenu(Theme &theme, const QList<ActAs> &seats, const QString &currentId,
               QWidget *parent = nullptr);

    // What this user's desktop knows of the console, each to be switched.
    void addDesktop(const DesktopEntries &entries);
    void addQuit();
    void openAbove(const QWidget *anchor);

    static constexpr QLatin1String ThemeAction{ "theme" }; // what those for the theme are named

signals:
    void actAsWanted(const QString &personId);
    void savePdfWanted();
    void printWanted();
    void helpWanted();
    void outOfOfficeWanted();
    void joinWanted(); // a further ledger
    void otherLedgerWanted();
    void notificationsWanted();
    void quitWanted();
    void desktopFailed(const sallyport::Error &error);

private:
    void addSeats(const QList<ActAs> &seats, const QString &currentId);
    void addLedgers();
    void addThemes(Theme &theme);
};

} // namespace sallyport
