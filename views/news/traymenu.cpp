// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/news/traymenu.h"

#include "views/format/newswords.h"
#include "views/format/when.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

// An ampersand in a name is a character, not a mnemonic.
QString itemText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

TrayMenu::TrayMenu()
{
    setObjectName(u"trayMenu"_s);
    const auto add = [this](const QString &text, const QString &name, auto wanted) {
        QAction *action = addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, wanted);
        return action;
    };
    m_waiting = add({}, u"trayWaiting"_s, &TrayMenu::waitingWanted);
    m_behindAccess = addSeparator();
    add(tr("Open Sallyport"), u"trayOpen"_s, &TrayMenu::windowWanted);
    m_quiet = addAction(QString());
    m_quiet->setObjectName(u"trayQuiet"_s);
    m_quiet->setCheckable(true);
    connect(m_quiet, &QAction::triggered, this, &TrayMenu::quietWanted);
    add(tr("Notifications…"), u"traySettings"_s, &TrayMenu::settingsWanted);
    addSeparator();
    add(tr("Quit"), u"trayQuit"_s, &TrayMenu::quitWanted);
}

void TrayMenu::setState(const TrayState &state, Instant hushedUntil, Instant now)
{
    m_waiting->setText(newswords::waitingWords(state.waiting));
    m_waiting->setEnabled(state.waiting > 0);
    const bool isHushed = hushedUntil > now;
    m_quiet->setChecked(isHushed);
    m_quiet->setText(isHushed ? tr("Quiet until %1").arg(formatWhen(hushedUntil, now))
                              : tr("Quiet for an hour"));
    setAccess(state.live, now);
}

// Kept as long as they are about the same access, so that a menu that is open stays as it is.
void TrayMenu::setAccess(const QList<RequestItem> &live, Instant now)
{
    QStringList ids;
    for (const RequestItem &item : live)
        ids.append(item.request.id);
    if (ids != m_ids) {
        qDeleteAll(m_access);
        m_access.clear();
        m_ids = ids;
        for (const QString &id : ids) {
            auto *action = new QAction(this);
            action->setObjectName(u"trayAccess"_s);
            connect(action, &QAction::triggered, this, [this, id] { emit accessWanted(id); });
            insertAction(m_behindAccess, action);
            m_access.append(action);
        }
    }
    for (qsizetype at = 0; at < live.size(); ++at)
        m_access.at(at)->setText(itemText(newswords::leftWords(live.at(at), now)));
}

} // namespace sallyport
