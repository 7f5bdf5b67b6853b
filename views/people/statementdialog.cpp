// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/statementdialog.h"

#include "models/domain/text.h"
#include "views/kit/button.h"
#include "views/kit/named.h"
#include "views/kit/select.h"
#include "views/kit/signedcard.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

StatementDialog::StatementDialog(const QString &name, const QString &title, const QString &verb,
                                 QWidget *parent)
    : QDialog(parent)
    , m_fields(new QVBoxLayout)
    , m_actions(new QVBoxLayout)
    , m_sentence(named(new Text(Type::Body, Token::Muted), name + u"Sentence"_s))
    , m_signed(new SignedCard)
    , m_confirm(named(new Button(Button::Kind::Primary, verb), name + u"Confirm"_s))
{
    setObjectName(name + u"Dialog"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(460);
    m_sentence->setWordWrap(true);
    auto *heading = new Text(Type::PaneTitle);
    heading->setForeign(title);
    auto *cancel = named(new Button(Button::Kind::Secondary, tr("Cancel")), name + u"Cancel"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::M);
    buttons->addLayout(m_actions);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_confirm);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Xl, metrics::Xl, metrics::Xl, metrics::L);
    layout->setSpacing(metrics::M);
    m_fields->setSpacing(metrics::Xs);
    layout->addWidget(heading);
    layout->addLayout(m_fields);
    layout->addWidget(m_sentence);
    layout->addWidget(m_signed);
    layout->addSpacing(metrics::S);
    layout->addLayout(buttons);
    m_confirm->setDefault(true);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
}

void StatementDialog::offerOthers(Select *choice, const QList<PersonItem> &people,
                                  const Person &person)
{
    for (const PersonItem &item : people) {
        const Person &other = item.person;
        if (other.active && other.human != person.human)
            choice->addItem(tr("%1 (%2)").arg(visibleText(other.name), other.id), other.id);
    }
}

void StatementDialog::addField(const QString &label, QWidget *field)
{
    auto *text = new Text(Type::Label, Token::Muted, label);
    text->setBuddy(field);
    m_fields->addWidget(text);
    m_fields->addWidget(field);
    m_fields->addSpacing(metrics::S);
}

void StatementDialog::addAction(Button *action)
{
    m_actions->addWidget(action);
}

void StatementDialog::showStatement(const QString &sentence, const QString &mistake,
                                    const QString &line)
{
    m_sentence->setColor(mistake.isEmpty() ? Token::Muted : Token::Denied);
    m_sentence->setText(mistake.isEmpty() ? sentence : mistake);
    m_signed->setLine(line);
    m_signed->setVisible(!line.isEmpty());
    m_confirm->setEnabled(!line.isEmpty());
    adjustSize();
}

} // namespace sallyport
