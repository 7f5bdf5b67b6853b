// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/helpwindow.h"

#include "views/help/helppages.h"
#include "views/help/helptext.h"
#include "views/kit/card.h"
#include "views/kit/named.h"
#include "views/kit/searchfield.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QShortcut>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int SideWidth = 280;

bool hasAll(const HelpPage &page, const QStringList &words)
{
    return std::ranges::all_of(words, [&page](const QString &word) {
        return page.title.contains(word, Qt::CaseInsensitive)
            || page.text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent)
    , m_search(named(new SearchField(tr("Search the help"), u"/"_s), u"helpSearch"_s,
                     tr("Search the help")))
    , m_list(named(new QListWidget, u"helpPages"_s, tr("Pages of the help")))
    , m_none(named(new Text(Type::Body, Token::Muted, tr("No page says that.")), u"helpNone"_s))
    , m_text(named(new HelpText, u"helpText"_s, tr("Page of the help")))
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Help"));
    setWindowFlag(Qt::Window);
    setModal(false);
    setAttribute(Qt::WA_DeleteOnClose);
    setSizeGripEnabled(false);
    resize(980, 680);
    setMinimumSize(640, 400);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeSide());
    layout->addWidget(m_text, 1);
    connectParts();
    filter({});
}

QWidget *HelpWindow::makeSide()
{
    auto *side = new Surface(Token::Surface, Qt::RightEdge);
    side->setFixedWidth(SideWidth);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(metrics::M, metrics::M, metrics::M, metrics::M);
    layout->setSpacing(metrics::S);
    layout->addWidget(m_search);
    m_list->setSpacing(1);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_list, 1);
    m_none->setWordWrap(true);
    layout->addWidget(m_none);
    if (!isHelpTranslated()) {
        auto *note = new Text(Type::Small, Token::Muted, tr("These pages are in English."));
        note->setWordWrap(true);
        layout->addWidget(note);
    }
    return side;
}

void HelpWindow::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::filter);
    connect(m_search, &QLineEdit::returnPressed, m_text, [this] { m_text->setFocus(); });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr)
            showPage(item->data(Qt::UserRole).toString());
    });
    connect(m_list, &QListWidget::itemActivated, m_text, [this] { m_text->setFocus(); });
    connect(m_text, &HelpText::linkChosen, this, &HelpWindow::follow);
    for (const QKeySequence &key : { QKeySequence(QKeySequence::Find), QKeySequence(u"/"_s) }) {
        auto *shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, [this] {
            m_search->setFocus(Qt::ShortcutFocusReason);
            m_search->selectAll();
        });
    }
}

void HelpWindow::filter(const QString &words)
{
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    const auto pages = helpPages();
    for (const HelpPage &page : pages) {
        if (!hasAll(page, wanted))
            continue;
        auto *item = new QListWidgetItem(page.title, m_list);
        item->setData(Qt::UserRole, page.name);
    }
    m_none->setVisible(m_list->count() == 0);
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_text->showWord(wanted.value(0));
}

void HelpWindow::bring(const QString &name)
{
    m_search->clear();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == name)
            m_list->setCurrentRow(row);
    }
    show();
    raise();
    activateWindow();
    m_list->setFocus();
}

void HelpWindow::showPage(const QString &name)
{
    const HelpPage page = helpPage(name);
    if (page.title.isEmpty())
        return;
    m_current = name;
    setWindowTitle(tr("%1 – Help", "title of a page").arg(page.title));
    m_text->show(page.text);
    m_text->showWord(m_search->text().simplified().section(u' ', 0, 0));
}

void HelpWindow::follow(const QString &link)
{
    if (link.startsWith(u'#'))
        return m_text->showHeading(headingOf(m_current, link));
    const QString name = helpNameOf(link);
    if (name.isEmpty())
        return; // the help leads nowhere else
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == name)
            m_list->setCurrentRow(row);
    }
    if (m_current != name)
        showPage(name); // not in the list now
    const qsizetype anchor = link.indexOf(u'#');
    if (anchor >= 0)
        m_text->showHeading(headingOf(name, link.mid(anchor)));
}

} // namespace sallyport
