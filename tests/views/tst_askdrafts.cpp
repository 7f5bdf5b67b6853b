// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/pagefixture.h"
#include "views/kit/banner.h"
#include "views/pages/whatfield.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What was begun in the form and not sent.
class TestAskDrafts : public PageFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { dress(); }
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void whatIsWrittenIsThereAgain()
    {
        write(Reason);
        QTRY_COMPARE(m_desk->kept.drafts.size(), 1);
        QVERIFY(m_desk->kept.drafts.first().name.isEmpty());
        QCOMPARE(m_desk->kept.drafts.first().asks.first().reason, Reason);
        comeBack();
        QTRY_COMPARE(reason()->toPlainText(), Reason);
        QCOMPARE(m_desk->filed.size(), 0);
    }

    void anotherPersonFindsNothingOfIt()
    {
        write(Reason);
        QTRY_COMPARE(m_desk->kept.drafts.size(), 1);
        m_desk->kept = {};
        m_desk->person = { u"ana"_s, u"Ana Marić"_s };
        comeBack();
        QTRY_VERIFY(waitFor<WhatField>(u"what"_s)->count() > 0);
        QCOMPARE(reason()->toPlainText(), QString());
    }

    void whatIsSentIsNoDraftAnyMore()
    {
        write(Reason);
        QTRY_COMPARE(m_desk->kept.drafts.size(), 1);
        auto *send = waitFor<QPushButton>(u"send"_s);
        QTRY_VERIFY(send->isEnabled());
        send->click();
        QTRY_COMPARE(m_desk->filed.size(), 1);
        QTRY_VERIFY(m_desk->kept.drafts.isEmpty());
    }

    void aNamedDraftIsKeptOpenedDeletedAndTakenBack()
    {
        write(Reason);
        waitFor<QLineEdit>(u"draftName"_s)->setText(u"Totals"_s);
        waitFor<QPushButton>(u"keepDraft"_s)->click();
        QTRY_COMPARE(names(), QStringList{ u"Totals"_s });
        QCOMPARE(reason()->toPlainText(), QString()); // the form is free again
        waitFor<QPushButton>(u"openDraft.Totals"_s)->click();
        QCOMPARE(reason()->toPlainText(), Reason);
        QVERIFY(!waitFor<QPushButton>(u"undoDelete"_s)->isVisible());
        waitFor<QPushButton>(u"deleteDraft.Totals"_s)->click();
        QTRY_VERIFY(!names().contains(u"Totals"_s));
        auto *undo = waitFor<QPushButton>(u"undoDelete"_s);
        QVERIFY(undo->isVisible());
        undo->click();
        QTRY_VERIFY(names().contains(u"Totals"_s));
        comeBack();
        QTRY_VERIFY(waitFor<QPushButton>(u"openDraft.Totals"_s)->isVisible());
    }

    void aNameIsThereOnce()
    {
        for (const QString &text : { Reason, Reason + u" again"_s }) {
            write(text);
            waitFor<QLineEdit>(u"draftName"_s)->setText(u"Totals"_s);
            waitFor<QPushButton>(u"keepDraft"_s)->click();
        }
        QTRY_COMPARE(names(), QStringList{ u"Totals"_s });
        QCOMPARE(m_desk->kept.drafts.first().asks.first().reason, Reason + u" again"_s);
    }

    void whatCouldNotBeReadIsSaid()
    {
        m_desk->kept = { .drafts = {}, .setAside = u"drafts.unreadable"_s };
        comeBack();
        auto *banner = waitFor<Banner>(u"formBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(banner->findChild<Text *>()->text().contains(u"unreadable"_s));
    }

private:
    static inline const QString Reason = u"The totals of both warehouses differ"_s;

    QPlainTextEdit *reason() { return waitFor<QPlainTextEdit>(u"reason"_s); }

    QStringList names() const
    {
        QStringList names;
        for (const AskDraft &draft : m_desk->kept.drafts)
            names << draft.name;
        return names;
    }

    void write(const QString &text)
    {
        goTo(MainWindow::Place::Access);
        auto *what = waitFor<WhatField>(u"what"_s);
        QTRY_VERIFY(what->count() > 0);
        reason()->setPlainText(text);
        QTRY_VERIFY(waitFor<QPushButton>(u"keepDraft"_s)->isVisible());
    }

    void comeBack()
    {
        m_window->setDesk(nullptr);
        m_window->setDesk(m_desk.get());
        goTo(MainWindow::Place::Access);
    }
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestAskDrafts)
#include "tst_askdrafts.moc"
