// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/exclusivechoice.h"

#include "views/kit/navigationrow.h"
#include "views/kit/pill.h"

#include <QAbstractButton>
#include <QButtonGroup>

namespace sallyport {

namespace {

QAccessibleInterface *makeChoice(const QString &, QObject *object)
{
    // Asked for every class on the way up to QObject: the first answer counts.
    if (qobject_cast<Pill *>(object) == nullptr && qobject_cast<NavigationRow *>(object) == nullptr)
        return nullptr;
    return new ExclusiveChoice(static_cast<QAbstractButton *>(object));
}

} // namespace

void followChoice(const QButtonGroup &group)
{
    const auto buttons = group.buttons();
    const QAbstractButton *entry = group.checkedButton();
    if (entry == nullptr && !buttons.isEmpty())
        entry = buttons.first();
    for (QAbstractButton *const button : buttons) {
        const int otherwise = button->focusPolicy() & ~Qt::TabFocus;
        button->setFocusPolicy(
            static_cast<Qt::FocusPolicy>(button == entry ? otherwise | Qt::TabFocus : otherwise));
    }
}

ExclusiveChoice::ExclusiveChoice(QAbstractButton *button)
    : QAccessibleWidget(button, QAccessible::RadioButton)
{
}

void ExclusiveChoice::install()
{
    QAccessible::removeFactory(makeChoice);
    QAccessible::installFactory(makeChoice);
}

QAbstractButton *ExclusiveChoice::button() const
{
    return qobject_cast<QAbstractButton *>(object());
}

QString ExclusiveChoice::text(QAccessible::Text kind) const
{
    const QString said = QAccessibleWidget::text(kind);
    return kind == QAccessible::Name && said.isEmpty() ? button()->text() : said;
}

QAccessible::State ExclusiveChoice::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.checkable = true;
    state.checked = button()->isChecked();
    return state;
}

QStringList ExclusiveChoice::actionNames() const
{
    QStringList names = QAccessibleWidget::actionNames();
    if (button()->isEnabled())
        names.prepend(pressAction());
    return names;
}

void ExclusiveChoice::doAction(const QString &name)
{
    if (name == pressAction())
        button()->click();
    else
        QAccessibleWidget::doAction(name);
}

} // namespace sallyport
