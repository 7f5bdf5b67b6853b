// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    void openAbove(const QWidget *anchor);

signals:
    void actAsWanted(const QString &personId);
    void joinWanted(); // a further ledger
    void otherLedgerWanted();

private:
    void addSeats(const QList<ActAs> &seats, const QString &currentId);
    void addLedgers();
    void addThemes(Theme &theme);
};

} // namespace sallyport
