// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/connectpanel.h"

#include "views/kit/button.h"
#include "views/kit/card.h"
#include "views/kit/named.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

// A value of a libpq connection string: quoted when it holds blanks or quotes.
// https://www.postgresql.org/docs/15/libpq-connect.html#LIBPQ-CONNSTRING
QString conninfoValue(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return value.contains(u' ') || value.contains(u'\'') || value.isEmpty() ? u"'%1'"_s.arg(value)
                                                                            : value;
}

} // namespace

ConnectPanel::ConnectPanel(QWidget *parent)
    : QWidget(parent)
    , m_line(named(new Text(Type::Code), u"psqlLine"_s))
    , m_note(named(new Text(Type::Small, Token::Muted), u"connectNote"_s))
    , m_copy(named(new Button(Button::Kind::Secondary, tr("Copy line")), u"copyLine"_s))
    , m_password(named(new Button(Button::Kind::Secondary, tr("Copy password")), u"copyPassword"_s))
    , m_terminal(named(new Button(Button::Kind::Secondary, tr("Open terminal")), u"terminal"_s))
{
    m_copy->setPictogram(Icon::Copy);
    m_password->setPictogram(Icon::Key);
    m_terminal->setPictogram(Icon::Terminal);
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_line->setWordWrap(true);
    m_note->setWordWrap(true);
    auto *code = new Card(Token::Bg);
    auto *codeLayout = new QHBoxLayout(code);
    codeLayout->setContentsMargins(metrics::M, metrics::S, metrics::M, metrics::S);
    codeLayout->addWidget(m_line);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::S);
    for (Button *button : { m_copy, m_password, m_terminal })
        buttons->addWidget(button);
    buttons->addWidget(m_note, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::S);
    layout->addWidget(code);
    layout->addLayout(buttons);
    connect(m_copy, &Button::clicked, this, [this] { emit lineCopyWanted(line()); });
    connect(m_password, &Button::clicked, this, &ConnectPanel::passwordWanted);
    connect(m_terminal, &Button::clicked, this, &ConnectPanel::terminalWanted);
}

void ConnectPanel::show(const ConnectionHint &hint)
{
    const QString info = u"host=%1 port=%2 dbname=%3 user=%4"_s.arg(
        conninfoValue(hint.host), QString::number(hint.port), conninfoValue(hint.database),
        conninfoValue(hint.role));
    m_command = { u"psql"_s, info };
    m_line->setText(line());
    fitLine();
    if (m_note->text().isEmpty())
        m_note->setText(tr("psql asks for the password; it is only on this machine."));
    for (Button *button : { m_copy, m_password, m_terminal })
        button->setEnabled(true);
}

void ConnectPanel::showTrouble(const QString &sentence)
{
    m_note->setText(sentence);
    m_terminal->setEnabled(!m_command.isEmpty());
    m_copy->setEnabled(!m_command.isEmpty());
}

void ConnectPanel::passwordCopied()
{
    m_note->setText(tr("Password copied. It leaves the clipboard after 45 s."));
    m_password->setEnabled(false);
}

void ConnectPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitLine();
}

// The role's name is at the end of the line, and half a line is of no use to anybody.
void ConnectPanel::fitLine()
{
    const int width = std::max(this->width() - 2 * metrics::M, 100);
    m_line->setMinimumHeight(m_line->heightForWidth(width));
}

QString ConnectPanel::line() const
{
    return m_command.isEmpty() ? QString() : u"psql \"%1\""_s.arg(m_command.last());
}

} // namespace sallyport
