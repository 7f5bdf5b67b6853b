// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/pagefixture.h"

#include <QAbstractItemView>

namespace sallyport {

// The page of the policies on a fake desk: two versions, and bettina may propose.
class PoliciesFixture : public PageFixture
{
protected:
    template <typename W>
    W *find(const QString &name) const
    {
        return m_window->findChild<W *>(name);
    }
    bool isShown(const QString &name) const
    {
        const auto *widget = find<QWidget>(name);
        return widget != nullptr && widget->isVisible();
    }
    QAbstractItemView *view(const QString &name) const { return find<QAbstractItemView>(name); }
    QAbstractItemModel *rows(const QString &name) const { return view(name)->model(); }
    QString aloud(const QString &name, int row) const
    {
        return rows(name)->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    void reread() { m_window->ledgerChanged(); }
    bool openPolicies()
    {
        if (!open())
            return false;
        goTo(MainWindow::Place::Policies);
        return true;
    }
    // 0 text, 1 difference, 2 who may what, 3 simulation.
    void show(int pill) { click(QStringLiteral("policyViews.choice%1").arg(pill)); }
    void click(const QString &name)
    {
        auto *button = waitFor<QAbstractButton>(name);
        QTRY_VERIFY(button->isVisible() && button->isEnabled());
        button->click();
    }
    // What an empty list says.
    QString emptyWords(const QString &pane) const
    {
        QStringList words;
        for (const auto *empty :
             find<QWidget>(pane)->findChildren<QWidget *>(QStringLiteral("listEmpty"))) {
            for (const Text *text : empty->findChildren<Text *>())
                words.append(text->text());
        }
        return words.join(u' ');
    }
};

} // namespace sallyport
