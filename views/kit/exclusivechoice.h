// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

class QAbstractButton;
class QButtonGroup;

namespace sallyport {

// Tab goes to the choice that is made, and arrows to the others; to the first while none is.
void followChoice(const QButtonGroup &group);

// One choice out of several, to assistive technology: Qt takes every checkable button that it does
// not know for a check box, and that would promise that it can be switched off.
class ExclusiveChoice : public QAccessibleWidget
{
public:
    explicit ExclusiveChoice(QAbstractButton *button);

    // For pills and places; safe to call again.
    static void install();

    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;
    QStringList actionNames() const override;
    void doAction(const QString &name) override;

private:
    QAbstractButton *button() const;
};

} // namespace sallyport
