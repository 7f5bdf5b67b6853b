// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

namespace sallyport {

using namespace Qt::StringLiterals;

// A notification daemon that keeps what it was told, on a connection of its own.
class Daemon : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    Daemon() : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"daemon"_s)) { }

    bool start()
    {
        return m_bus.isConnected()
            && m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                                    QDBusConnection::ExportAllSlots)
            && m_bus.registerService(u"org.freedesktop.Notifications"_s);
    }

    void emitSignal(const QString &name, const QVariantList &arguments)
    {
        auto signal = QDBusMessage::createSignal(u"/org/freedesktop/Notifications"_s,
                                                 u"org.freedesktop.Notifications"_s, name);
        signal.setArguments(arguments);
        m_bus.send(signal);
    }

    QStringList summaries;
    QStringList bodies;
    QStringList actions;
    bool clickAtOnce = false;

public slots:
    // The name and the arguments are the specification's.
    uint Notify(const QString &, uint, const QString &, const QString &summary, const QString &body,
                const QStringList &offered, const QVariantMap &, int)
    {
        summaries << summary;
        bodies << body;
        actions = offered;
        if (clickAtOnce)
            emitSignal(u"ActionInvoked"_s, { static_cast<uint>(summaries.size()), u"default"_s });
        return static_cast<uint>(summaries.size());
    }

private:
    QDBusConnection m_bus;
};

class TestNotifier : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_daemon.start(), "needs a session bus: dbus-run-session"); }

    void init()
    {
        m_daemon.summaries.clear();
        m_daemon.bodies.clear();
        m_daemon.clickAtOnce = false;
    }

    void aNotificationCarriesItsWordsWithoutMarkup()
    {
        Notifier notifier;
        notifier.tell(u"<b>Ana</b> & Rui"_s, u"Waits until 12:00"_s, u"r1"_s);
        QTRY_COMPARE(m_daemon.summaries.size(), 1);
        QCOMPARE(m_daemon.summaries.first(), u"‹b›Ana‹/b› + Rui"_s);
        QCOMPARE(m_daemon.bodies.first(), u"Waits until 12:00"_s);
    }

    void aClickNavigatesAndNothingElseIsOffered()
    {
        Notifier notifier;
        const QSignalSpy activated(&notifier, &Notifier::activated);
        notifier.tell(u"Title"_s, u"Body"_s, u"r1"_s);
        QTRY_COMPARE(m_daemon.summaries.size(), 1);
        QCOMPARE(m_daemon.actions.size(), 2);
        QCOMPARE(m_daemon.actions.first(), u"default"_s);
        // The reply with the id may still be on its way: the click is repeated until it is known.
        QTRY_VERIFY([&] {
            m_daemon.emitSignal(u"ActionInvoked"_s, { 1U, u"default"_s });
            return !activated.isEmpty();
        }());
        QCOMPARE(activated.first().first().toString(), u"r1"_s);
    }

    void aClickThatOvertakesTheNumberIsNotLost()
    {
        m_daemon.clickAtOnce = true;
        Notifier notifier;
        const QSignalSpy activated(&notifier, &Notifier::activated);
        notifier.tell(u"Title"_s, u"Body"_s, u"r1"_s);
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toString(), u"r1"_s);
    }

    void aStrangersClickIsNotOurs()
    {
        Notifier notifier;
        const QSignalSpy activated(&notifier, &Notifier::activated);
        notifier.tell(u"Title"_s, u"Body"_s, u"r1"_s);
        QTRY_COMPARE(m_daemon.summaries.size(), 1);
        m_daemon.emitSignal(u"ActionInvoked"_s, { 99U, u"default"_s });
        m_daemon.emitSignal(u"NotificationClosed"_s, { 1U, 2U });
        notifier.tell(u"Second"_s, u"Body"_s, u"r2"_s);
        QTRY_COMPARE(m_daemon.summaries.size(), 2);
        QCOMPARE(activated.size(), 0);
    }

private:
    Daemon m_daemon;
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestNotifier)
#include "tst_notifier.moc"
