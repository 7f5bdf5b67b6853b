// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/manualclock.h"
#include "tests/views/notificationdaemon.h"
#include "tests/views/samples.h"
#include "views/news/newsroom.h"

#include <QDBusConnectionInterface>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace sallyport {

using namespace Qt::StringLiterals;

class TestNotifier : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_daemon = std::make_unique<test::NotificationDaemon>();
        QVERIFY2(m_daemon->start(), "needs a session bus: dbus-run-session");
        m_notifier = std::make_unique<Notifier>();
    }

    void cleanup()
    {
        m_notifier.reset();
        m_daemon->stop();
    }

    void aNotificationCarriesItsWordsWithoutMarkup()
    {
        m_notifier->show(
            { .slot = 1, .title = u"<b>Ana</b> & Rui"_s, .body = u"Waits until <i>12:00</i>"_s });
        QTRY_COMPARE(m_daemon->told.size(), 1);
        QCOMPARE(m_daemon->told.first().summary, u"‹b›Ana‹/b› + Rui"_s);
        QCOMPARE(m_daemon->told.first().body, u"Waits until ‹i›12:00‹/i›"_s);
        QCOMPARE(m_daemon->told.first().hints.value(u"urgency"_s).toInt(), 1);
    }

    void whatPressesIsUrgent()
    {
        m_notifier->show({ .slot = 1, .title = u"Fire"_s, .urgency = NoticeUrgency::Critical });
        QTRY_COMPARE(m_daemon->told.size(), 1);
        QCOMPARE(m_daemon->told.first().hints.value(u"urgency"_s).toInt(), 2);
    }

    void noButtonDecides()
    {
        m_notifier->show(everything());
        QTRY_COMPARE(m_daemon->told.size(), 1);
        QStringList keys;
        for (qsizetype at = 0; at < m_daemon->told.first().actions.size(); at += 2)
            keys << m_daemon->told.first().actions.at(at);
        QCOMPARE(keys, (QStringList{ u"default"_s, u"extend"_s, u"open"_s, u"later"_s }));
    }

    void whereTheDaemonHasNoButtonsNoneAreSent()
    {
        m_daemon->abilities = { u"body"_s };
        Notifier notifier;
        notifier.show(everything());
        QTRY_COMPARE(m_daemon->told.size(), 1);
        QVERIFY(m_daemon->told.first().actions.isEmpty());
    }

    void aButtonIsHeard_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<NoticeAct>("act");
        QTest::newRow("the notification itself") << u"default"_s << NoticeAct::Open;
        QTest::newRow("open") << u"open"_s << NoticeAct::Open;
        QTest::newRow("extend") << u"extend"_s << NoticeAct::Extend;
        QTest::newRow("later") << u"later"_s << NoticeAct::Later;
    }

    void aButtonIsHeard()
    {
        QFETCH(const QString, action);
        const QSignalSpy acted(m_notifier.get(), &Notifier::acted);
        m_notifier->show(everything());
        QTRY_COMPARE(m_daemon->told.size(), 1);
        // The reply with the number may still be on its way: the click is repeated until then.
        QTRY_VERIFY([&] {
            m_daemon->click(1, action);
            return !acted.isEmpty();
        }());
        QCOMPARE(acted.first().first().toInt(), 7);
        QTEST(acted.first().at(1).value<NoticeAct>(), "act");
    }

    void aClickThatOvertakesTheNumberIsNotLost()
    {
        m_daemon->clickAtOnce = u"later"_s;
        const QSignalSpy acted(m_notifier.get(), &Notifier::acted);
        m_notifier->show(everything());
        QTRY_COMPARE(acted.size(), 1);
        QCOMPARE(acted.first().at(1).value<NoticeAct>(), NoticeAct::Later);
    }

    void anUnknownButtonAndAStrangersClickDoNothing()
    {
        const QSignalSpy acted(m_notifier.get(), &Notifier::acted);
        const QSignalSpy dismissed(m_notifier.get(), &Notifier::dismissed);
        m_notifier->show(everything());
        QTRY_COMPARE(m_daemon->told.size(), 1);
        m_daemon->click(99, u"default"_s);
        m_daemon->dismiss(99);
        m_daemon->click(1, u"approve"_s);
        m_notifier->show({ .slot = 8, .title = u"Second"_s });
        QTRY_COMPARE(m_daemon->told.size(), 2);
        QCOMPARE(acted.size(), 0);
        QCOMPARE(dismissed.size(), 0);
    }

    void theNextOfASlotTakesThePlaceOfTheOneBefore()
    {
        m_notifier->show({ .slot = 1, .title = u"one"_s });
        m_notifier->show({ .slot = 1, .title = u"skipped"_s });
        m_notifier->show({ .slot = 1, .title = u"two"_s });
        QTRY_COMPARE(m_daemon->told.size(), 1); // what was there to tell when it could be told
        QCOMPARE(m_daemon->told.first().summary, u"two"_s);
        m_notifier->show({ .slot = 1, .title = u"three"_s });
        m_notifier->show({ .slot = 2, .title = u"beside"_s });
        QTRY_COMPARE(m_daemon->told.size(), 3);
        uint replacing = 0;
        for (const auto &told : std::as_const(m_daemon->told))
            replacing += told.summary == u"three"_s ? told.replaces : 0;
        QCOMPARE(replacing, 1U);
    }

    void whatIsHandledIsTakenOffTheScreen()
    {
        m_notifier->show({ .slot = 1, .title = u"one"_s });
        QTRY_COMPARE(m_daemon->told.size(), 1);
        m_notifier->close(1); // whether or not its number is known by now
        QTRY_COMPARE(m_daemon->closed, QList<uint>{ 1 });
        m_notifier->close(1);
        m_notifier->show({ .slot = 1, .title = u"again"_s });
        QTRY_COMPARE(m_daemon->told.size(), 2);
        QCOMPARE(m_daemon->told.last().replaces, 0U);
        QCOMPARE(m_daemon->closed.size(), 1);
    }

    void whatIsHandledBeforeItCouldBeToldIsNotTold()
    {
        m_notifier->show({ .slot = 1, .title = u"one"_s });
        m_notifier->close(1);
        m_notifier->show({ .slot = 2, .title = u"two"_s });
        QTRY_COMPARE(m_daemon->told.size(), 1);
        QCOMPARE(m_daemon->told.first().summary, u"two"_s);
    }

    void whatThePersonDismissesIsSaid()
    {
        const QSignalSpy dismissed(m_notifier.get(), &Notifier::dismissed);
        m_notifier->show({ .slot = 5, .title = u"one"_s });
        QTRY_COMPARE(m_daemon->told.size(), 1);
        QTRY_VERIFY([&] {
            m_daemon->dismiss(1);
            return !dismissed.isEmpty();
        }());
        QCOMPARE(dismissed.size(), 1);
        QCOMPARE(dismissed.first().first().toInt(), 5);
    }

    void theNextDaemonsNumbersAreAboutOtherThings()
    {
        const QSignalSpy dismissed(m_notifier.get(), &Notifier::dismissed);
        const QSignalSpy acted(m_notifier.get(), &Notifier::acted);
        m_notifier->show({ .slot = 1, .title = u"one"_s });
        QTRY_COMPARE(m_daemon->told.size(), 1);
        m_daemon->stop();
        QTRY_COMPARE(dismissed.size(), 1);
        m_daemon = std::make_unique<test::NotificationDaemon>();
        QVERIFY(m_daemon->start());
        m_daemon->click(1, u"default"_s);
        m_notifier->show({ .slot = 1, .title = u"again"_s });
        QTRY_COMPARE(m_daemon->told.size(), 1);
        QCOMPARE(m_daemon->told.first().replaces, 0U);
        QCOMPARE(acted.size(), 0);
    }

    void withoutADaemonItIsSaidThatNothingWasTold()
    {
        m_daemon->stop();
        Notifier notifier;
        const QSignalSpy undelivered(&notifier, &Notifier::undelivered);
        notifier.show({ .slot = 3, .title = u"one"_s });
        QTRY_COMPARE(undelivered.size(), 1);
        QCOMPARE(undelivered.first().first().value<Notice>().slot, 3);
    }

    void theDaemonsWishForQuietIsHeard()
    {
        const QSignalSpy inhibited(m_notifier.get(), &Notifier::inhibitedChanged);
        m_notifier->show({ .slot = 1, .title = u"one"_s });
        QTRY_COMPARE(m_daemon->told.size(), 1);
        m_daemon->setInhibited(true);
        QTRY_COMPARE(inhibited.size(), 1);
        QCOMPARE(inhibited.last().first().toBool(), true);
        m_daemon->setInhibited(false);
        QTRY_COMPARE(inhibited.size(), 2);
        QCOMPARE(inhibited.last().first().toBool(), false);
    }

    void aDaemonThatWantsQuietAtTheStartIsHeardAsWell()
    {
        m_daemon->setInhibited(true);
        Notifier notifier;
        const QSignalSpy inhibited(&notifier, &Notifier::inhibitedChanged);
        QTRY_COMPARE(inhibited.size(), 1);
        m_daemon->stop(); // with it goes its wish
        QTRY_COMPARE(inhibited.size(), 2);
        QCOMPARE(inhibited.last().first().toBool(), false);
    }

    void fromTheLedgerToTheDesktopAndNothingWhileThatWantsQuiet()
    {
        const ManualClock clock(fromMs(1'773'750'000'000));
        Newsroom newsroom(clock);
        const QSignalSpy wanted(&newsroom, &Newsroom::requestWanted);
        newsroom.takeQueue({});
        const RequestItem item = sampleRequest(u"a"_s, u"Ana"_s, u"orders-db"_s, clock.now());
        newsroom.takeQueue({ item });
        QTRY_COMPARE(m_daemon->told.size(), 1);
        QCOMPARE(m_daemon->told.last().summary, u"A request waits for you"_s);
        QTRY_VERIFY([&] {
            m_daemon->click(1, u"open"_s);
            return !wanted.isEmpty();
        }());
        QCOMPARE(wanted.first().first().toString(), u"a"_s);
        const QSignalSpy inhibited(m_notifier.get(), &Notifier::inhibitedChanged);
        m_daemon->setInhibited(true);
        QTRY_COMPARE(inhibited.size(), 1);
        // What came over the connection before this answer has reached everybody then.
        QVERIFY(QDBusConnection::sessionBus().interface()->registeredServiceNames().isValid());
        QCoreApplication::sendPostedEvents();
        RequestItem next = item;
        next.request.id = u"b"_s;
        newsroom.takeQueue({ item, next });
        m_daemon->setInhibited(false);
        QTRY_COMPARE(m_daemon->told.size(), 2);
        QTRY_COMPARE(inhibited.size(), 2);
        QCOMPARE(m_daemon->told.last().summary, u"A request waits for you"_s);
    }

private:
    static Notice everything()
    {
        return { .slot = 7,
                 .title = u"Title"_s,
                 .body = u"Body"_s,
                 .acts = { NoticeAct::Open, NoticeAct::Extend, NoticeAct::Later } };
    }

    std::unique_ptr<test::NotificationDaemon> m_daemon;
    std::unique_ptr<Notifier> m_notifier;
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestNotifier)
#include "tst_notifier.moc"
