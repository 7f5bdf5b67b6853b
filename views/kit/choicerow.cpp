// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/choicerow.h"

#include "views/kit/exclusivechoice.h"
#include "views/kit/flowlayout.h"

#include <QButtonGroup>
#include <QHBoxLayout>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

ChoiceRow::ChoiceRow(Pill::Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_group(new QButtonGroup(this))
{
    if (kind == Pill::Kind::Segment) {
        auto *line = new QHBoxLayout(this);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(4);
    } else {
        new FlowLayout(6, this);
    }
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        followChoice(*m_group);
        if (on)
            emit currentChanged(id);
    });
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(kind == Pill::Kind::Choice);
    setSizePolicy(policy);
}

void ChoiceRow::setChoices(const QStringList &texts)
{
    const int before = current();
    const auto old = m_group->buttons();
    for (QAbstractButton *button : old) {
        m_group->removeButton(button);
        delete button;
    }
    for (int i = 0; i < texts.size(); ++i) {
        auto *pill = new Pill(m_kind, texts.at(i), this);
        pill->setObjectName(u"%1.choice%2"_s.arg(objectName()).arg(i));
        layout()->addWidget(pill);
        m_group->addButton(pill, i);
        pill->setVisible(true);
    }
    if (!texts.isEmpty())
        setCurrent(std::clamp(before, 0, static_cast<int>(texts.size()) - 1));
    followChoice(*m_group);
    updateGeometry();
}

void ChoiceRow::setText(int index, const QString &text)
{
    QAbstractButton *button = m_group->button(index);
    if (button == nullptr || button->text() == text)
        return;
    button->setText(text);
    button->updateGeometry();
}

QString ChoiceRow::textOf(int index) const
{
    const QAbstractButton *button = m_group->button(index);
    return button == nullptr ? QString() : button->text();
}

int ChoiceRow::current() const
{
    return m_group->checkedId();
}

void ChoiceRow::setCurrent(int index)
{
    const QSignalBlocker blocker(m_group);
    if (QAbstractButton *button = m_group->button(index)) {
        button->setChecked(true);
    } else if (QAbstractButton *chosen = m_group->checkedButton()) {
        m_group->setExclusive(false);
        chosen->setChecked(false);
        m_group->setExclusive(true);
    }
    followChoice(*m_group);
}

} // namespace sallyport
