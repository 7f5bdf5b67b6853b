// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/personmenu.h"

#include "models/domain/text.h"
#include "views/theme/icons.h"

#include <QActionGroup>

namespace sallyport {

using namespace Qt::StringLiterals;

PersonMenu::PersonMenu(Theme &theme, const QList<ActAs> &seats, const QString &currentId,
                       QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"personMenu"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    if (seats.size() > 1)
        addSeats(seats, currentId);
    addLedgers();
    addThemes(theme);
}

void PersonMenu::addLedgers()
{
    const auto add = [this](const QString &text, const QString &name, auto wanted) {
        QAction *action = addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, wanted);
    };
    add(tr("Out of office…"), u"outOfOffice"_s, &PersonMenu::outOfOfficeWanted);
    add(tr("Notifications…"), u"notifications"_s, &PersonMenu::notificationsWanted);
    addSeparator();
    add(tr("Open another ledger…"), u"openLedger"_s, &PersonMenu::otherLedgerWanted);
    add(tr("Join a ledger…"), u"joinLedger"_s, &PersonMenu::joinWanted);
    addSeparator();
    add(tr("Save as PDF…"), u"savePdf"_s, &PersonMenu::savePdfWanted);
    add(tr("Print…"), u"print"_s, &PersonMenu::printWanted);
    add(tr("Help"), u"help"_s, &PersonMenu::helpWanted);
    addSeparator();
}

void PersonMenu::addSeats(const QList<ActAs> &seats, const QString &currentId)
{
    auto *group = new QActionGroup(this);
    for (const ActAs &seat : seats) {
        // An ampersand in a name is a character, not a mnemonic.
        QString name = visibleText(seat.name);
        name.replace(u'&', u"&&"_s);
        QAction *action = addAction(seat.role.isEmpty()
                                        ? tr("Act as %1").arg(name)
                                        : tr("Act as %1, %2", "name, role").arg(name, seat.role));
        action->setObjectName(u"actAs.%1"_s.arg(seat.id));
        action->setCheckable(true);
        action->setChecked(seat.id == currentId);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = seat.id] { emit actAsWanted(id); });
    }
    addSeparator();
}

void PersonMenu::addThemes(Theme &theme)
{
    const QColor ink = tokenColor(Token::Muted, palette());
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &text, Icon icon, Theme::Choice choice) {
        QAction *action = addAction(iconFor(icon, ink), text);
        action->setObjectName(ThemeAction);
        action->setCheckable(true);
        action->setChecked(theme.choice() == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, &theme, [&theme, choice] { theme.setChoice(choice); });
    };
    add(tr("Light and dark like the desktop"), Icon::Auto, Theme::Choice::System);
    add(tr("Light"), Icon::Sun, Theme::Choice::Light);
    add(tr("Dark"), Icon::Moon, Theme::Choice::Dark);
    add(tr("High contrast"), Icon::Contrast, Theme::Choice::Contrast);
}

void PersonMenu::addDesktop(const DesktopEntries &entries)
{
    addSeparator();
    const auto add = [this](const QString &text, const QString &name, bool isOn, auto change) {
        QAction *action = addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(isOn);
        connect(action, &QAction::triggered, this, [this, change](bool wanted) {
            if (const auto changed = change(wanted); !changed)
                emit desktopFailed(changed.error());
        });
    };
    add(tr("Open sallyport:// links"), u"opensLinks"_s, entries.opensLinks(),
        [entries](bool wanted) { return entries.setOpensLinks(wanted); });
    add(tr("Start at login, in the tray"), u"startsAtLogin"_s, entries.startsAtLogin(),
        [entries](bool wanted) { return entries.setStartsAtLogin(wanted); });
}

void PersonMenu::addQuit()
{
    addSeparator();
    QAction *action = addAction(tr("Quit"));
    action->setObjectName(u"quit"_s);
    connect(action, &QAction::triggered, this, &PersonMenu::quitWanted);
}

void PersonMenu::openAbove(const QWidget *anchor)
{
    const QPoint corner = anchor->mapToGlobal(QPoint(8, 0));
    popup(QPoint(corner.x(), corner.y() - sizeHint().height() - 4));
}

} // namespace sallyport
