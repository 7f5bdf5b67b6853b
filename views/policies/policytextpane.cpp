// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policies/policytextpane.h"

#include "models/domain/text.h"
#include "views/kit/card.h"
#include "views/kit/named.h"
#include "views/kit/searchfield.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTextDocument>

namespace sallyport {

using namespace Qt::StringLiterals;

PolicyTextPane::PolicyTextPane(QWidget *parent)
    : QWidget(parent)
    , m_search(named(new SearchField(tr("Search the text"), u"/"_s), u"policySearch"_s,
                     tr("Search the text")))
    , m_note(named(new Text(Type::Small, Token::Muted), u"policySearchNote"_s))
    , m_text(named(new QPlainTextEdit, u"policyText"_s, tr("Text of the policy")))
{
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(typeFont(Type::Code));
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_search->setFixedWidth(280);
    m_search->installEventFilter(this);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(20, metrics::M, 20, metrics::M);
    bar->setSpacing(metrics::M);
    bar->addWidget(m_search);
    bar->addWidget(m_note, 1);
    auto *framed = new QVBoxLayout;
    framed->setContentsMargins(20, 0, 20, metrics::L);
    framed->addWidget(m_text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addLayout(framed, 1);
    setFocusProxy(m_text);
    connect(m_search, &QLineEdit::textChanged, this, [this] { find(false); });
    auto *shortcut = new QShortcut(QKeySequence::Find, this);
    connect(shortcut, &QShortcut::activated, this, &PolicyTextPane::focusSearch);
}

void PolicyTextPane::show(const QByteArray &text)
{
    m_text->setPlainText(visibleText(QString::fromUtf8(text), true));
    find(false);
}

void PolicyTextPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool PolicyTextPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            find(true);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PolicyTextPane::find(bool further)
{
    const QString wanted = m_search->text();
    QTextCursor from = m_text->textCursor();
    if (!further)
        from.setPosition(from.selectionStart());
    if (wanted.isEmpty()) {
        from.clearSelection();
        m_text->setTextCursor(from);
        return m_note->setText({});
    }
    QTextCursor found = m_text->document()->find(wanted, from);
    if (found.isNull())
        found = m_text->document()->find(wanted);
    m_note->setText(found.isNull() ? tr("Not in this text")
                                   : tr("Line %1 · Enter: next").arg(found.blockNumber() + 1));
    if (!found.isNull()) {
        m_text->setTextCursor(found);
        m_text->ensureCursorVisible();
    }
}

} // namespace sallyport
