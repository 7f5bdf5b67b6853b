// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/secretservice.h"
#include "tests/ledger/keyringdesktop.h"
#include "tests/ledger/playedkeyring.h"

#include <QTest>
#include <QThread>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;
using namespace sallyport::test;

using Person = PlayedKeyring::Person;
using State = SecretService::State;

// What the Secret Service is asked and how a person is asked by it, with the service played here.
class TestSecretService : public QObject
{
    Q_OBJECT

private:
    static constexpr auto BusName = "played";

    QDBusConnection bus() const { return QDBusConnection(QString::fromLatin1(BusName)); }

    // In a thread of its own, as the service answers in this one.
    template <typename Work>
    void inThread(Work work)
    {
        m_thread.reset(QThread::create(std::move(work)));
        m_thread->start();
    }

    KeyringDesktop m_desktop;
    std::unique_ptr<PlayedKeyring> m_keyring;
    std::unique_ptr<QThread> m_thread;

private slots:
    void initTestCase()
    {
        QVERIFY(m_desktop.logIn(KeyringDesktop::Bus::Empty));
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_desktop.busAddress().toUtf8());
        QVERIFY(QDBusConnection::connectToBus(m_desktop.busAddress(), QString::fromLatin1(BusName))
                    .isConnected());
    }

    void init()
    {
        m_keyring = std::make_unique<PlayedKeyring>();
        bus().registerVirtualObject(u"/org/freedesktop/secrets"_s, m_keyring.get(),
                                    QDBusConnection::SubPath);
    }

    void cleanup()
    {
        if (m_thread)
            m_thread->wait();
        m_thread.reset();
        bus().unregisterObject(u"/org/freedesktop/secrets"_s, QDBusConnection::UnregisterTree);
        for (const auto &name : { u"org.freedesktop.secrets"_s, u"org.kde.kwalletd5"_s })
            bus().unregisterService(name);
    }

    void cleanupTestCase() { QDBusConnection::disconnectFromBus(QString::fromLatin1(BusName)); }

    void theStateIsToldApart_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("keyring");
        QTest::addColumn<QVariant>("locked");
        QTest::addColumn<int>("state");
        const QString secrets = u"org.freedesktop.secrets"_s;
        const QString login = u"/org/freedesktop/secrets/collection/login"_s;
        QTest::newRow("locked") << secrets << login << QVariant(true) << int(State::Locked);
        QTest::newRow("open") << secrets << login << QVariant(false) << int(State::Open);
        QTest::newRow("no default keyring")
            << secrets << u"/"_s << QVariant(false) << int(State::NoKeyring);
        QTest::newRow("an answer that is none is no keyring to rely on")
            << secrets << login << QVariant(u"no"_s) << int(State::NoService);
        QTest::newRow("KDE's wallet alone")
            << u"org.kde.kwalletd5"_s << login << QVariant(false) << int(State::Wallet);
        QTest::newRow("something else on the bus")
            << u"org.example.other"_s << login << QVariant(false) << int(State::NoService);
    }
    void theStateIsToldApart()
    {
        QFETCH(const QString, service);
        QFETCH(const QString, keyring);
        QFETCH(const QVariant, locked);
        QFETCH(const int, state);
        QVERIFY(bus().registerService(service));
        m_keyring->keyring = keyring;
        m_keyring->locked = locked;
        std::optional<State> found;
        inThread([&found] { found = SecretService().state(); });
        QTRY_VERIFY(m_thread->isFinished());
        QCOMPARE(int(found.value()), state);
        QCOMPARE(m_keyring->asked, 0);
    }

    void unlocking_data()
    {
        QTest::addColumn<int>("person");
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<bool>("opens");
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("takenBack");
        QTest::newRow("somebody unlocks") << int(Person::Unlocks) << 60'000 << true << 1 << 0;
        QTest::newRow("somebody declines") << int(Person::Declines) << 60'000 << false << 1 << 0;
        QTest::newRow("nobody is there, and the question is taken back")
            << int(Person::IsAway) << 100 << false << 1 << 1;
        QTest::newRow("nobody needs to be asked")
            << int(Person::IsNotNeeded) << 60'000 << true << 0 << 0;
        QTest::newRow("the question cannot be put, which is not waited for")
            << int(Person::CannotBeAsked) << 60'000 << false << 1 << 0;
    }
    void unlocking()
    {
        QFETCH(const int, person);
        QFETCH(const int, milliseconds);
        QFETCH(const bool, opens);
        QFETCH(const int, takenBack);
        QVERIFY(bus().registerService(u"org.freedesktop.secrets"_s));
        m_keyring->person = Person(person);
        Result<void> result = fail(ErrorCode::Invalid, {});
        inThread([&result, milliseconds] {
            result = SecretService().unlock(std::chrono::milliseconds(milliseconds));
        });
        QTRY_VERIFY(m_thread->isFinished());
        QCOMPARE(result.has_value(), opens);
        if (!opens)
            QCOMPARE(result.error().code, ErrorCode::Locked);
        QTEST(m_keyring->asked, "asked");
        QTRY_COMPARE(m_keyring->takenBack, takenBack);
    }

    void aProgramThatEndsDoesNotWaitForAnAnswer()
    {
        QVERIFY(bus().registerService(u"org.freedesktop.secrets"_s));
        m_keyring->person = Person::IsAway;
        Result<void> result;
        inThread([&result] { result = SecretService().unlock(60s); });
        QTRY_COMPARE(m_keyring->asked, 1);
        QVERIFY(QMetaObject::invokeMethod(QCoreApplication::instance(), "aboutToQuit"));
        QTRY_VERIFY(m_thread->isFinished());
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::Locked);
        QTRY_COMPARE(m_keyring->takenBack, 1);
    }

    void withoutAKeyringThereIsNothingToUnlock()
    {
        Result<void> result;
        inThread([&result] { result = SecretService().unlock(60s); });
        QTRY_VERIFY(m_thread->isFinished());
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::Unavailable);
    }
};

QTEST_GUILESS_MAIN(TestSecretService)
#include "tst_secretservice.moc"
