// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/enrolment.h"
#include "tests/views/pagefixture.h"

#include <QListView>

namespace sallyport {

// The officers' page on a fake desk: bettina is the officer who looks, ana has a key, nora waits.
class PeopleFixture : public PageFixture
{
protected:
    static EnrolDeviceBody offer()
    {
        return { .person = QStringLiteral("nora"),
                 .publicKey = QByteArray(32, 'k'),
                 .proof = QByteArray(64, 'p') };
    }
    static PersonItem person(const QString &id, const QString &name, PersonState state,
                             const QStringList &groups = {})
    {
        PersonItem item;
        item.person = { .id = id, .name = name, .login = {}, .human = id };
        item.state = state;
        item.groups = groups;
        return item;
    }
    void fillDesk()
    {
        PersonItem nora
            = person(QStringLiteral("nora"), QStringLiteral("Nora Ek"), PersonState::Waiting);
        nora.offers = { offer() };
        PersonItem ana = person(QStringLiteral("ana"), QStringLiteral("Ana Marić"),
                                PersonState::Enrolled, { QStringLiteral("backend") });
        ana.keys = { { QStringLiteral("0123456789abcdef"), keyWords(QByteArray(32, 'a')), false } };
        m_desk->team = { ana,
                         person(QStringLiteral("bettina"), QStringLiteral("Bettina Okafor"),
                                PersonState::Enrolled, { OfficersGroup }),
                         nora };
    }
    QListView *list() const { return m_window->findChild<QListView *>(QStringLiteral("people")); }
    template <typename W>
    W *find(const QString &name) const
    {
        return m_window->findChild<W *>(name);
    }
    // False when the window does not come up.
    bool openPeople()
    {
        if (!open())
            return false;
        fillDesk();
        reread();
        goTo(MainWindow::Place::People);
        return true;
    }
    void reread() { m_window->ledgerChanged(); }
    void select(int row)
    {
        QTRY_VERIFY(list()->model()->rowCount() > row);
        list()->setCurrentIndex(list()->model()->index(row, 0));
    }
    void click(const QString &name)
    {
        auto *button = waitFor<QPushButton>(name);
        QTRY_VERIFY(button->isVisible() && button->isEnabled());
        button->click();
    }
};

} // namespace sallyport
