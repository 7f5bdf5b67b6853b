// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/pagefixture.h"
#include "tests/views/samples.h"
#include "views/kit/select.h"
#include "views/pages/accesscard.h"
#include "views/pages/whatfield.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Several targets in one form, what is asked for once more, and what is asked for others.
class TestSeveralTargets : public PageFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { dress(); }
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void severalTargetsAreFiledTogether()
    {
        askForTwo();
        waitFor<QPushButton>(u"send"_s)->click();
        QTRY_COMPARE(m_desk->filed.size(), 2);
        QCOMPARE(m_desk->filed.at(0).bundle.size(), 32);
        QCOMPARE(m_desk->filed.at(1).bundle, m_desk->filed.at(0).bundle);
        QCOMPARE(m_desk->filed.at(0).profile, u"writer"_s);
        QCOMPARE(m_desk->filed.at(1).profile, u"readonly"_s);
        QCOMPARE(m_desk->filed.at(1).reason, m_desk->filed.at(0).reason);
        QTRY_VERIFY(m_window->findChild<QPushButton *>(u"further.orders-db.readonly"_s) == nullptr);
    }

    void whatIsRefusedStaysInTheForm()
    {
        askForTwo();
        m_desk->answers.insert(u"readonly"_s, { .accepted = false, .code = u"no-approver"_s });
        waitFor<QPushButton>(u"send"_s)->click();
        QTRY_COMPARE(m_desk->filed.size(), 2);
        QTRY_COMPARE(waitFor<WhatField>(u"what"_s)->text(), u"orders-db · readonly"_s);
        QCOMPARE(waitFor<QPlainTextEdit>(u"reason"_s)->toPlainText(), Reason);
    }

    void aTargetIsTakenAwayAgain()
    {
        askForTwo();
        waitFor<QPushButton>(u"further.orders-db.readonly"_s)->click();
        auto *send = waitFor<QPushButton>(u"send"_s);
        QTRY_VERIFY(send->isEnabled() && send->text() == u"Send request"_s);
        send->click();
        QTRY_COMPARE(m_desk->filed.size(), 1);
        QVERIFY(m_desk->filed.first().bundle.isEmpty());
    }

    void whatWasAskedForOthersIsSaidToBe()
    {
        RequestItem other = sampleOpen(u"o1"_s, u"Ana Marić"_s, u"orders-db"_s, m_clock->now());
        other.request.requester = u"ana"_s;
        other.askedByName = u"Bettina Okafor"_s;
        m_desk->own = { other };
        m_window->ledgerChanged();
        goTo(MainWindow::Place::Access);
        auto *card = waitFor<AccessCard>(u"access.o1"_s);
        QTRY_VERIFY(card->accessibleName().startsWith(u"writer on orders-db, for Ana Marić"_s));
        QTRY_VERIFY(card->findChild<QPushButton *>(u"release"_s)->isVisible());
        QVERIFY(!card->findChild<QPushButton *>(u"connect"_s)->isVisible());
    }

    void askingAgainFromTheDetailsFillsTheForm()
    {
        RequestItem own = m_desk->mine.first();
        own.mineToDecide = false;
        own.request.requester = u"bettina"_s;
        own.request.ask.credential = "verifier";
        own.request.ask.reason = Reason;
        m_desk->mine = { own };
        m_window->ledgerChanged();
        goTo(MainWindow::Place::Approvals);
        auto *again = waitFor<QPushButton>(u"askAgainHere"_s);
        QTRY_VERIFY(again->isVisible());
        again->click();
        auto *reason = waitFor<QPlainTextEdit>(u"reason"_s);
        QTRY_VERIFY(reason->isVisible());
        QCOMPARE(reason->toPlainText(), Reason);
        QCOMPARE(m_desk->filed.size(), 0);
    }

private:
    static inline const QString Reason = u"Both are needed to compare the totals"_s;

    void askForTwo()
    {
        goTo(MainWindow::Place::Access);
        auto *what = waitFor<WhatField>(u"what"_s);
        QTRY_VERIFY(what->count() > 0);
        what->setCurrent({ u"orders-db"_s, u"writer"_s });
        chooseDebugging();
        waitFor<QPlainTextEdit>(u"reason"_s)->setPlainText(Reason);
        auto *add = waitFor<Select>(u"addTarget"_s);
        QTRY_VERIFY(add->isVisible());
        const int at = add->findText(u"orders-db · readonly"_s);
        QVERIFY(at >= 0);
        add->setCurrentIndex(at);
        emit add->activated(at);
        auto *send = waitFor<QPushButton>(u"send"_s);
        QTRY_COMPARE(send->text(), u"Send 2 requests"_s);
        QTRY_VERIFY(send->isEnabled());
    }

    void chooseDebugging()
    {
        const auto pills
            = m_window->findChild<QWidget *>(u"scenarios"_s)->findChildren<QAbstractButton *>();
        for (QAbstractButton *const pill : pills) {
            if (pill->text() == u"Live debugging"_s)
                pill->click();
        }
    }
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestSeveralTargets)
#include "tst_severaltargets.moc"
