// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/pagefixture.h"
#include "views/format/extensionwords.h"
#include "views/format/requestwords.h"
#include "views/format/when.h"
#include "views/pages/accesscard.h"
#include "views/pages/whatfield.h"

#include <QAbstractScrollArea>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// More time for access that is open: how it is asked for, and what everybody reads of it.
class TestExtensions : public PageFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { dress(); }
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void onlyWhatMayBeExtendedOffersIt()
    {
        RequestItem other = extendable(u"x2"_s);
        other.mayExtend = Millis(0);
        show({ extendable(), other });
        QTRY_VERIFY(button(u"x1"_s)->isVisible());
        QVERIFY(!button(u"x2"_s)->isVisible());
    }

    // In the smallest window that a screen of 1280 leaves, no button is cut off.
    void theCardFitsBesideTheForm()
    {
        m_window->resize(1280, 800);
        show({ extendable() });
        QTRY_VERIFY(button(u"x1"_s)->isVisible());
        const auto *card = waitFor<AccessCard>(u"access.x1"_s);
        const QAbstractScrollArea *list = nullptr;
        for (const QWidget *at = card; list == nullptr; at = at->parentWidget())
            list = qobject_cast<const QAbstractScrollArea *>(at);
        QVERIFY(card->minimumSizeHint().width() <= list->viewport()->width());
    }

    void theFormAsksForNothingElse()
    {
        show({ extendable() });
        QTRY_VERIFY(button(u"x1"_s)->isVisible());
        button(u"x1"_s)->click();
        QCOMPARE(text(u"formTitle"_s), u"Extend access"_s);
        QVERIFY(!waitFor<WhatField>(u"what"_s)->isEnabled());
        auto *reason = waitFor<QPlainTextEdit>(u"reason"_s);
        QVERIFY(reason->toPlainText().isEmpty());
        reason->setPlainText(u"The import takes longer than we thought"_s);
        QTRY_VERIFY(text(u"previewSteps"_s).contains(u"When it is approved, the access ends"_s));
        auto *send = waitFor<QPushButton>(u"send"_s);
        QTRY_VERIFY(send->isEnabled());
        send->click();
        QTRY_COMPARE(m_desk->filed.size(), 1);
        const Ask asked = m_desk->filed.first();
        QCOMPARE(asked.extends, u"x1"_s);
        QCOMPARE(asked.profile, u"writer"_s);
        QVERIFY(asked.duration > Millis(0) && asked.duration <= Millis(30min));
        QTRY_COMPARE(text(u"formTitle"_s), u"Request access"_s); // the next one starts anew
        QVERIFY(waitFor<WhatField>(u"what"_s)->isEnabled());
    }

    void itCanBeCalledOff()
    {
        show({ extendable() });
        QTRY_VERIFY(button(u"x1"_s)->isVisible());
        button(u"x1"_s)->click();
        auto *callOff = waitFor<QPushButton>(u"callOff"_s);
        QTRY_VERIFY(callOff->isVisible());
        callOff->click();
        QCOMPARE(text(u"formTitle"_s), u"Request access"_s);
        QVERIFY(!callOff->isVisible());
    }

    void anApproverReadsBothEnds()
    {
        RequestItem item = sampleRequest(u"x9"_s, u"Jun Tanaka"_s, u"orders-db"_s, Start - 5min);
        item.request.ask.extends = u"x1"_s;
        item.allowed = 30min;
        item.extended = extendable().grant;
        const QString words = extensionWords(item, Start);
        QVERIFY2(words.contains(formatWhen(Start + 90min, Start)), qPrintable(words));
        QVERIFY2(words.contains(formatWhen(Start + 2h, Start)), qPrintable(words));
        QVERIFY(askTitle(item).contains(u"more time for writer on orders-db"_s));
        item.extended->state = GrantState::Ended;
        QVERIFY(extensionWords(item, Start).contains(u"over"_s));
    }

    void whatWasExtendedSaysSo()
    {
        RequestItem item = extendable();
        QCOMPARE(extensionWords(item, Start), QString());
        item.grant->extensions = { u"x9"_s };
        QCOMPARE(extensionWords(item, Start), u"extended once"_s);
        item.grant->extendTo = Start + 2h;
        QVERIFY(extensionWords(item, Start).contains(formatWhen(Start + 2h, Start)));
    }

private:
    static inline const Instant Start = fromMs(1'773'750'000'000); // as the fixture's clock

    static RequestItem extendable(const QString &id = u"x1"_s)
    {
        RequestItem item = sampleOpen(id, u"Ana Marić"_s, u"orders-db"_s, Start);
        item.mayExtend = 30min;
        return item;
    }

    void show(const QList<RequestItem> &items)
    {
        m_desk->own = items;
        m_window->ledgerChanged();
        goTo(MainWindow::Place::Access);
    }

    QPushButton *button(const QString &id)
    {
        return waitFor<AccessCard>(u"access."_s + id)->findChild<QPushButton *>(u"extendAccess"_s);
    }
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestExtensions)
#include "tst_extensions.moc"
