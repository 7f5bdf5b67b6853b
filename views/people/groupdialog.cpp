// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/groupdialog.h"

#include "models/domain/ids.h"
#include "models/domain/text.h"
#include "views/kit/button.h"
#include "views/kit/named.h"
#include "views/kit/select.h"
#include "views/kit/signedcard.h"
#include "views/kit/text.h"
#include "views/people/questions.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace sallyport {

using namespace Qt::StringLiterals;

GroupDialog::GroupDialog(const PersonItem &item, QStringList known, QWidget *parent)
    : QDialog(parent)
    , m_item(item)
    , m_known(std::move(known))
    , m_group(named(new Select, u"groupChoice"_s, tr("Group")))
    , m_sentence(named(new Text(Type::Body, Token::Muted), u"groupSentence"_s))
    , m_signed(new SignedCard)
    , m_confirm(named(new Button(Button::Kind::Primary, tr("Add to the group")), u"groupConfirm"_s))
{
    setObjectName(u"groupDialog"_s);
    setWindowTitle(tr("Add to a group"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(460);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Xl, metrics::Xl, metrics::Xl, metrics::L);
    layout->setSpacing(metrics::M);
    m_sentence->setWordWrap(true);
    auto *title = new Text(Type::PaneTitle);
    title->setForeign(tr("Which group is %1 in?").arg(visibleText(item.person.name)));
    layout->addWidget(title);
    makeChoice();
    layout->addWidget(m_group);
    layout->addWidget(m_sentence);
    layout->addWidget(m_signed);
    auto *cancel = named(new Button(Button::Kind::Secondary, tr("Cancel")), u"groupCancel"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_confirm);
    layout->addSpacing(metrics::S);
    layout->addLayout(buttons);
    m_confirm->setDefault(true);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_confirm, &Button::clicked, this, [this] {
        emit confirmed(group());
        accept();
    });
    renew();
}

void GroupDialog::makeChoice()
{
    m_group->setEditable(true);
    m_group->setInsertPolicy(QComboBox::NoInsert);
    // Completing would make the name of another group out of the start of a new one.
    m_group->setCompleter(nullptr);
    for (const QString &group : m_known) {
        if (!m_item.groups.contains(group))
            m_group->addItem(group);
    }
    m_group->setCurrentIndex(-1);
    m_group->lineEdit()->setPlaceholderText(tr("Choose one, or type a new name"));
    m_group->lineEdit()->setMaxLength(MaxNameLength);
    m_group->setFocus();
    connect(m_group, &QComboBox::editTextChanged, this, &GroupDialog::renew);
}

QString GroupDialog::group() const
{
    return m_group->currentText().trimmed();
}

void GroupDialog::renew()
{
    const QString name = group();
    const QString mistake = questions::groupMistake(m_item, name);
    const bool fits = mistake.isEmpty() && !name.isEmpty();
    m_sentence->setColor(mistake.isEmpty() ? Token::Muted : Token::Denied);
    m_sentence->setText(mistake.isEmpty() ? questions::groupPower(name, m_known) : mistake);
    m_signed->setLine(fits ? questions::membershipLine(m_item.person, name, true) : QString());
    m_signed->setVisible(fits);
    m_confirm->setEnabled(fits);
    adjustSize();
}

} // namespace sallyport
