// SPDX-License-Identifier: GPL-3.0-or-later
// What the palette offers: buttons, places and menu items that are there anyway, by their own
// words.
#include "models/domain/ids.h"
#include "models/services/requestquery.h"
#include "models/services/whenfinished.h"
#include "views/format/phaselook.h"
#include "views/format/requestwords.h"
#include "views/kit/button.h"
#include "views/kit/navigationbar.h"
#include "views/kit/navigationrow.h"
#include "views/mainwindow.h"
#include "views/pages/accesspage.h"
#include "views/pages/auditpage.h"
#include "views/pages/keysdialog.h"
#include "views/palette/commandpalette.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>

#include <array>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int RequestsShown = 6;
constexpr std::array PlaceIcons{ Icon::Access, Icon::Approvals, Icon::Audit,
                                 Icon::People, Icon::Health,    Icon::Policies };

QString withoutMnemonic(QString text)
{
    return text.replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u'\x01', u'&');
}

// What a button asks about first, its ellipsis tells. One that signs at once is never pressed from
// here: the keyboard goes to it, where what is signed stands beside it.
void use(Button *button)
{
    if (button == nullptr || !button->isVisible() || !button->isEnabled())
        return;
    if (button->acts() && !button->text().endsWith(u'…'))
        button->setFocus(Qt::TabFocusReason);
    else
        button->click();
}

} // namespace

// The field of a line edit has a use of its own for Ctrl+K, which would be in the way.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !watched->isWidgetType()
        || static_cast<QWidget *>(watched)->window() != this)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    return key->key() == Qt::Key_K && key->modifiers() == Qt::ControlModifier;
}

void MainWindow::makePalette()
{
    m_palette = new CommandPalette(centralWidget());
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, &MainWindow::openPalette);
    connect(m_palette, &CommandPalette::lookedFor, this, &MainWindow::findForPalette);
    qApp->installEventFilter(this);
}

void MainWindow::openPalette()
{
    m_palette->toggle(pageCommands() + placeCommands() + viewCommands() + menuCommands());
    if (m_desk == nullptr)
        return;
    whenFinished(m_desk->people(), this,
                 [this, asked = m_desk](const Result<QList<PersonRef>> &people) {
                     if (people && m_desk == asked)
                         m_palette->add(peopleCommands(*people));
                 });
}

QList<PaletteEntry> MainWindow::pageCommands() const
{
    const QWidget *page = m_pages->currentWidget();
    QList<PaletteEntry> entries;
    for (Button *button : page->findChildren<Button *>()) {
        if (!button->isVisible() || !button->isEnabled() || button->text().isEmpty())
            continue;
        const QString name = button->accessibleName();
        entries.append({ .text = withoutMnemonic(name.isEmpty() ? button->text() : name),
                         .group = tr("This page"),
                         .icon = Icon::Play,
                         .key = button->keyHint(),
                         .act = [at = QPointer(button)] { use(at); } });
    }
    return entries;
}

QList<PaletteEntry> MainWindow::placeCommands() const
{
    QList<PaletteEntry> entries;
    const auto rows = m_navigation->findChildren<NavigationRow *>();
    for (qsizetype at = 0; at < rows.size() && at < qsizetype(PlaceIcons.size()); ++at) {
        if (!rows.at(at)->isHidden())
            entries.append({ .text = rows.at(at)->text(),
                             .group = tr("Page"),
                             .icon = PlaceIcons.at(size_t(at)),
                             .key = tr("Alt %1", "key").arg(at + 1),
                             .act = [row = rows.at(at)] { row->click(); } });
    }
    return entries;
}

QList<PaletteEntry> MainWindow::viewCommands()
{
    QList<PaletteEntry> entries;
    for (const auto &[title, view] : m_audit->keptViews())
        entries.append({ .text = title,
                         .group = tr("View"),
                         .icon = Icon::Audit,
                         .key = {},
                         .act = [this, view = view] {
                             goTo(Place::Audit);
                             m_audit->showView(view);
                         } });
    return entries;
}

QList<PaletteEntry> MainWindow::menuCommands()
{
    QList<PaletteEntry> entries{ { .text = KeysDialog::title(),
                                   .group = tr("Help"),
                                   .icon = Icon::Key,
                                   .key = u"?"_s,
                                   .act = [this] { (new KeysDialog(this))->open(); } } };
    delete m_commandMenu;
    m_commandMenu = makePersonMenu();
    for (QAction *action : m_commandMenu->actions()) {
        if (action->isSeparator() || (action->isCheckable() && action->isChecked()))
            continue;
        const bool isTheme = action->objectName() == PersonMenu::ThemeAction;
        entries.append({ .text = withoutMnemonic(action->text()),
                         .group = isTheme ? tr("Theme") : tr("Menu"),
                         .icon = isTheme ? Icon::Auto : Icon::Person,
                         .key = {},
                         .act = [at = QPointer(action)] {
                             if (at)
                                 at->trigger();
                         } });
    }
    return entries;
}

QList<PaletteEntry> MainWindow::peopleCommands(const QList<PersonRef> &people)
{
    QList<PaletteEntry> entries;
    for (const PersonRef &person : people)
        entries.append({ .text = tr("What %1 asked for").arg(person.name),
                         .group = tr("Audit"),
                         .icon = Icon::Person,
                         .key = {},
                         .act =
                             [this, id = person.id] {
                                 goTo(Place::Audit);
                                 m_audit->lookFor(u"who:"_s + quotedValue(id));
                             },
                         .onlyWhenTyped = true });
    return entries;
}

void MainWindow::findForPalette(const QString &typed)
{
    if (m_desk == nullptr)
        return;
    const auto entry = [this](const QString &text, const QString &group, const QString &id) {
        return PaletteEntry{ .text = text,
                             .group = group,
                             .icon = Icon::Search,
                             .key = {},
                             .act = [this, id] { showRequest(id); } };
    };
    if (isObjectId(typed))
        return m_palette->setFound(typed,
                                   { entry(tr("Request %1").arg(typed), tr("Request"), typed) });
    const auto query = parseQuery(typed, m_clock.now());
    if (!query)
        return;
    whenFinished(m_desk->find(*query, RequestsShown, {}), this,
                 [this, typed, entry, asked = m_desk](const Result<FoundRequests> &found) {
                     if (!found || m_desk != asked)
                         return;
                     QList<PaletteEntry> entries;
                     for (const RequestItem &item : found->items)
                         entries.append(
                             entry(askTitle(item), phaseChip(phaseOf(item)).text, item.request.id));
                     m_palette->setFound(typed, entries);
                 });
}

} // namespace sallyport
