// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/requestroles.h"
#include "tests/views/pagefixture.h"
#include "views/pages/decisionwords.h"

#include <QAbstractItemModelTester>
#include <QListView>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Somebody else was quicker: the row stays where it is, and says so.
class TestHandled : public PageFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { dress(); }
    void init()
    {
        QVERIFY(open());
        goTo(MainWindow::Place::Approvals);
        press(Qt::Key_J);
        QTRY_COMPARE(text(u"detailTitle"_s), u"Priya Shah asks for writer on ledger-db"_s);
        QTRY_VERIFY(canApprove());
        QCOMPARE(list()->currentIndex().row(), 1);
    }
    void cleanup() { close(); }

    void theRowStaysAndSaysWho()
    {
        const QAbstractItemModelTester tester(list()->model());
        handle(1, Verdict::Approve, u"rui"_s);
        QTRY_COMPARE(handled(), words());
        QCOMPARE(ids(), QStringList({ u"a1"_s, u"a2"_s, u"a3"_s })); // nothing moved
        QCOMPARE(list()->currentIndex().row(), 1);
        QCOMPARE(list()->selectionModel()->selectedRows().size(), 1);
        const QString spoken = list()->currentIndex().data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(words()), qPrintable(spoken));
        for (const Qt::Key key : { Qt::Key_A, Qt::Key_D, Qt::Key_Q, Qt::Key_S })
            press(key);
        QCOMPARE(m_desk->said.size(), 0);
        QCOMPARE(m_window->findChildren<QDialog *>().size(), 0);
    }

    void itGoesWithTheSelection()
    {
        handle(1, Verdict::Deny, u"rui"_s);
        QTRY_VERIFY(!handled().isEmpty());
        press(Qt::Key_J);
        QTRY_COMPARE(ids(), QStringList({ u"a1"_s, u"a3"_s }));
        QTRY_COMPARE(text(u"detailTitle"_s), u"Mateo López asks for readonly on orders-db"_s);
        QCOMPARE(list()->currentIndex().data(RequestRoles::RequestIdRole).toString(), u"a3"_s);
        QCOMPARE(handled(), QString());
    }

    void furtherNewsLeaveItThere()
    {
        handle(1, Verdict::Approve, u"rui"_s);
        QTRY_VERIFY(!handled().isEmpty());
        m_desk->mine.append(sampleRequest(u"new"_s, u"Zoe Ek"_s, u"orders-db"_s, m_clock->now()));
        m_window->ledgerChanged();
        QTRY_COMPARE(ids(), QStringList({ u"a1"_s, u"a2"_s, u"a3"_s, u"new"_s }));
        QCOMPARE(handled(), words());
    }

    void whatGoesOnToOthersIsHandledAsWell()
    {
        RequestItem item = m_desk->mine.takeAt(1);
        item.mineToDecide = false; // a further stage waits, for other people
        m_desk->others.prepend(item);
        m_window->ledgerChanged();
        QTRY_VERIFY2(handled().startsWith(u"Handled by Rui Costa, approved "_s),
                     qPrintable(handled()));
        QCOMPARE(ids(), QStringList({ u"a1"_s, u"a2"_s, u"a3"_s }));
    }

    void ownDecisionsLeaveAtOnce()
    {
        handle(1, Verdict::Approve, u"bettina"_s);
        QTRY_COMPARE(ids(), QStringList({ u"a1"_s, u"a3"_s }));
        QCOMPARE(handled(), QString());
    }

    void whatIsNotSelectedLeavesAtOnce()
    {
        handle(0, Verdict::Approve, u"rui"_s);
        QTRY_COMPARE(ids(), QStringList({ u"a2"_s, u"a3"_s }));
        QCOMPARE(list()->currentIndex().data(RequestRoles::RequestIdRole).toString(), u"a2"_s);
        QCOMPARE(handled(), QString());
    }

    void whatComesBackIsDecidedAsBefore()
    {
        const RequestItem before = m_desk->mine.at(1);
        handle(1, Verdict::Approve, u"rui"_s);
        QTRY_VERIFY(!handled().isEmpty());
        m_desk->decided.removeFirst();
        m_desk->mine.insert(1, before);
        m_window->ledgerChanged();
        QTRY_VERIFY(canApprove());
        QCOMPARE(ids(), QStringList({ u"a1"_s, u"a2"_s, u"a3"_s }));
        QCOMPARE(handled(), QString());
    }

    void withdrawingAndLapsingAreSaidAsWell()
    {
        RequestDetail detail{ .item = m_desk->mine.at(1) };
        detail.item.request.state = RequestState::Withdrawn;
        QCOMPARE(handledWords(detail, u"bettina"_s, m_clock->now()),
                 u"Withdrawn by those who asked"_s);
        QCOMPARE(handledWords(detail, detail.item.request.requester, m_clock->now()), QString());
        detail.item.request.state = RequestState::Lapsed;
        QCOMPARE(handledWords(detail, u"bettina"_s, m_clock->now()),
                 u"Nobody decided in time: it lapsed"_s);
    }

private:
    QListView *list() const { return m_window->findChild<QListView *>(u"approvalsList"_s); }
    QStringList ids() const
    {
        QStringList found;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            found << list()->model()->index(row, 0).data(RequestRoles::RequestIdRole).toString();
        return found;
    }
    // Empty while nothing of this is said.
    QString handled() const
    {
        const auto *banner = m_window->findChild<QWidget *>(u"handledBanner"_s);
        return banner->isVisible() ? banner->findChild<Text *>()->text() : QString();
    }
    QString words() const
    {
        RequestDetail detail{ .item = m_desk->decided.first() };
        detail.stages = { { .decided = { { u"rui"_s, u"Rui Costa"_s } } } };
        return handledWords(detail, u"bettina"_s, m_clock->now());
    }
    // What waits there is decided by this person, at this moment.
    void handle(qsizetype at, Verdict verdict, const QString &person)
    {
        RequestItem item = m_desk->mine.takeAt(at);
        item.mineToDecide = false;
        item.request.state
            = verdict == Verdict::Approve ? RequestState::Approved : RequestState::Denied;
        item.request.decisions.append(
            { .person = person, .stages = { 1 }, .verdict = verdict, .at = m_clock->now() });
        m_desk->decided.prepend(item);
        m_window->ledgerChanged();
    }
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestHandled)
#include "tst_handled.moc"
