// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/gallerydialogs.h"
#include "tests/views/samples.h"
#include "views/news/loginoffer.h"
#include "views/news/notificationsdialog.h"
#include "views/news/traylook.h"
#include "views/news/traymenu.h"

#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace sallyport {

// What is set about notifications, the icon in the tray with its menu, and what is offered once.
void grabNews(const Shots &shots, Instant now)
{
    for (const bool isQuiet : { false, true }) {
        NotificationsDialog dialog({ .quiet = isQuiet });
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.resize(dialog.sizeHint()); // adjustSize() stops at two thirds of this small screen
        shots.take(dialog, isQuiet ? u"news-quiet"_s : u"news"_s);
    }
    LoginOffer offer({});
    offer.resize(1072, offer.sizeHint().height());
    shots.take(offer, u"news-login"_s);
    TrayMenu menu;
    menu.setState(
        { .waiting = 3, .live = { sampleOpen(u"c1"_s, u"Ana Marić"_s, u"orders-db"_s, now) } }, {},
        now);
    shots.take(menu, u"news-menu"_s);
    QLabel icons;
    QPixmap all(340, 64);
    all.fill(Qt::transparent);
    QPainter painter(&all);
    int x = 8;
    for (const TrayBadge &badge :
         { TrayBadge{}, TrayBadge{ u"3"_s, 0 }, TrayBadge{ {}, 5 }, TrayBadge{ u"9+"_s, 14 } }) {
        for (const int side : { 22, 48 }) {
            painter.drawPixmap(x, 8, trayIcon(badge, icons.palette()).pixmap(side, side));
            x += side + 8;
        }
    }
    painter.end();
    icons.setPixmap(all);
    icons.resize(all.size());
    shots.take(icons, u"news-icons"_s);
}

} // namespace sallyport
