// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/pagefixture.h"
#include "views/kit/banner.h"
#include "views/kit/select.h"

#include <QPlainTextEdit>

using namespace sallyport;
using namespace Qt::StringLiterals;

// The freeze in the console, on a fake desk: everybody sees it, security begins and ends it.
class TestSafeguardPanel : public PageFixture
{
    Q_OBJECT

    template <typename W>
    W *find(const QString &name) const
    {
        return m_window->findChild<W *>(name);
    }
    QPushButton *button(const QString &name) const { return find<QPushButton>(name); }
    bool isShown(const QString &name) const { return find<QWidget>(name)->isVisible(); }
    QString banner() const { return find<Banner>(u"freezeBanner"_s)->findChild<Text *>()->text(); }
    void bring(const Safeguards &guards)
    {
        m_desk->guards = guards;
        m_window->ledgerChanged();
    }
    void say(const QString &text)
    {
        auto *words = waitFor<QPlainTextEdit>(u"dialogText"_s);
        QVERIFY(!button(u"dialogConfirm"_s)->isEnabled());
        words->setPlainText(text);
        QVERIFY(button(u"dialogConfirm"_s)->isEnabled());
        button(u"dialogConfirm"_s)->click();
    }
    Safeguards unfrozen() const
    {
        Safeguards guards = sampleSafeguards(m_clock->now());
        guards.freeze.reset();
        return guards;
    }

private slots:
    void initTestCase() { dress(); }
    void init()
    {
        QVERIFY(open());
        goTo(MainWindow::Place::Health);
    }
    void cleanup() { close(); }

    void nobodyElseHasAnythingToDo()
    {
        Safeguards guards = sampleSafeguards(m_clock->now());
        guards.maySign = false;
        bring(guards);
        QTRY_VERIFY(isShown(u"freezeBanner"_s));
        QVERIFY(!isShown(u"safeguards"_s));
    }

    void aFreezeIsSaidOnEveryPageUntilItEnds()
    {
        QVERIFY(!isShown(u"freezeBanner"_s));
        Safeguards guards = sampleSafeguards(m_clock->now());
        guards.freeze->text = u"<b>stolen</b>\u202e"_s;
        bring(guards);
        QTRY_VERIFY(isShown(u"freezeBanner"_s));
        for (const auto place : { MainWindow::Place::Access, MainWindow::Place::Approvals,
                                  MainWindow::Place::Audit, MainWindow::Place::People,
                                  MainWindow::Place::Health, MainWindow::Place::Policies }) {
            goTo(place);
            QVERIFY(isShown(u"freezeBanner"_s));
        }
        QVERIFY2(banner().contains(u"Kofi Mensah"_s), qPrintable(banner()));
        QVERIFY2(banner().contains(u"<b>stolen</b>"_s), qPrintable(banner()));
        QVERIFY(!banner().contains(QChar(0x202e)));
        guards.freeze->unfreezing = PersonRef{ u"eva"_s, u"Eva Lind"_s };
        bring(guards);
        QTRY_VERIFY(banner().contains(u"Eva Lind signed to end it"_s));
        bring(unfrozen());
        QTRY_VERIFY(!isShown(u"freezeBanner"_s));
    }

    void anotherPersonSeesNothingOfTheFirst()
    {
        bring(sampleSafeguards(m_clock->now()));
        QTRY_VERIFY(isShown(u"freezeBanner"_s) && isShown(u"safeguards"_s));
        m_window->setDesk(nullptr);
        QVERIFY(!isShown(u"freezeBanner"_s));
        QVERIFY(!isShown(u"safeguards"_s));
    }

    void securityFreezes()
    {
        bring(unfrozen());
        QTRY_VERIFY(isShown(u"freezeAll"_s));
        QVERIFY(!isShown(u"endFreeze"_s));
        button(u"freezeAll"_s)->click();
        say(u"A laptop was stolen"_s);
        QTRY_COMPARE(m_desk->stated.size(), 1);
        QCOMPARE(std::get<FreezeStatement>(m_desk->stated.first()).text, u"A laptop was stolen"_s);
    }

    void securitySignsTheEndOnce()
    {
        bring(sampleSafeguards(m_clock->now()));
        QTRY_VERIFY(isShown(u"endFreeze"_s));
        QVERIFY(!isShown(u"freezeAll"_s));
        button(u"endFreeze"_s)->click();
        say(u"It is wiped"_s);
        QTRY_COMPARE(m_desk->stated.size(), 1);
        QCOMPARE(std::get<UnfreezeStatement>(m_desk->stated.first()).text, u"It is wiped"_s);
        Safeguards guards = sampleSafeguards(m_clock->now());
        guards.freeze->unfreezing = PersonRef{ u"bettina"_s, u"Bettina Okafor"_s };
        guards.hasSigned = true;
        bring(guards);
        QTRY_VERIFY(!isShown(u"endFreeze"_s));
        QVERIFY(text(u"safeguardAdvice"_s).contains(u"You signed"_s));
    }

    void whatEndsIsShownBeforeItIsSigned()
    {
        bring(unfrozen());
        QTRY_VERIFY(isShown(u"endLive"_s) && button(u"endLive"_s)->isEnabled());
        button(u"endLive"_s)->click();
        auto *person = waitFor<Select>(u"endPerson"_s);
        QCOMPARE(person->count(), 3);
        auto *listed = find<QPlainTextEdit>(u"endedList"_s);
        QVERIFY2(listed->toPlainText().contains(u"Ana Marić (ana) on orders-db"_s)
                     && listed->toPlainText().contains(u"\nBen Adler (ben) on "_s),
                 qPrintable(listed->toPlainText()));
        person->setCurrentIndex(person->findData(u"ana"_s));
        QVERIFY(!listed->toPlainText().contains(u"Ben"_s));
        QVERIFY(text(u"toBeSigned"_s).contains(u"Ana Marić"_s));
        auto *target = find<Select>(u"endTarget"_s);
        target->setCurrentIndex(target->findData(u"billing-db"_s));
        find<QPlainTextEdit>(u"dialogText"_s)->setPlainText(u"Stolen"_s);
        QVERIFY(!button(u"dialogConfirm"_s)->isEnabled()); // nothing is meant
        QVERIFY(listed->toPlainText().isEmpty());
        target->setCurrentIndex(target->findData(u"orders-db"_s));
        QVERIFY(button(u"dialogConfirm"_s)->isEnabled());
        button(u"dialogConfirm"_s)->click();
        QTRY_COMPARE(m_desk->stated.size(), 1);
        const EndAllBody wanted{ u"ana"_s, u"orders-db"_s, u"Stolen"_s };
        QCOMPARE(std::get<EndAllBody>(m_desk->stated.first()), wanted);
    }

    void howeverManyEndEachIsListed()
    {
        Safeguards guards = unfrozen();
        LiveAccess more = guards.live.first();
        for (int i = 0; i < 40; ++i) {
            more.person = PersonRef{ u"p%1"_s.arg(i), u"Same\u202e Name"_s };
            more.grant.person = more.person.id;
            guards.live.append(more);
        }
        bring(guards);
        QTRY_VERIFY(isShown(u"endLive"_s));
        button(u"endLive"_s)->click();
        const QString listed = waitFor<QPlainTextEdit>(u"endedList"_s)->toPlainText();
        QCOMPARE(listed.count(u'\n') + 1, guards.live.size());
        QVERIFY(listed.contains(u"(p0)"_s) && listed.contains(u"(p39)"_s));
        QVERIFY(!listed.contains(QChar(0x202e)));
        button(u"dialogCancel"_s)->click();
    }

    void withoutLiveAccessThereIsNothingToEnd()
    {
        Safeguards guards = unfrozen();
        guards.live.clear();
        bring(guards);
        QTRY_VERIFY(isShown(u"safeguards"_s));
        QVERIFY(!button(u"endLive"_s)->isEnabled());
    }

    void aRefusalIsSaid()
    {
        m_desk->answer = Receipt{ .accepted = false };
        m_desk->answer.code = u"frozen"_s;
        bring(unfrozen());
        QTRY_VERIFY(isShown(u"freezeAll"_s));
        button(u"freezeAll"_s)->click();
        say(u"A laptop was stolen"_s);
        QTRY_VERIFY(isShown(u"healthBanner"_s));
    }
};

QTEST_MAIN(TestSafeguardPanel)
#include "tst_safeguardpanel.moc"
