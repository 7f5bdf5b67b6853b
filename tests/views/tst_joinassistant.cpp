// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/joiner.h"
#include "models/domain/systemclock.h"
#include "models/services/enrolment.h"
#include "models/services/people.h"
#include "tests/services/workingoffice.h"
#include "tests/support/verify.h"
#include "views/format/joinwords.h"
#include "views/format/keysentences.h"
#include "views/kit/button.h"
#include "views/kit/text.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace sallyport;
using namespace Qt::StringLiterals;

// From an invitation to a machine that is ready, against a real ledger: nora at the assistant, the
// officer at hers.
class TestJoinAssistant : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WorkingOffice> m_office;
    std::unique_ptr<QTemporaryDir> m_machine;
    std::unique_ptr<JoinWindow> m_window;
    std::unique_ptr<Joiner> m_joiner;
    std::optional<Joined> m_ready;
    QString m_invitation;
    ErrorCode m_keychain = ErrorCode::Unavailable;
    std::shared_ptr<MemorySecrets> m_keyring; // set: the keychain is there
    const SystemClock m_clock;

    void sitDown()
    {
        m_ready.reset();
        m_joiner.reset();
        m_window = std::make_unique<JoinWindow>();
        Joiner::Setting setting{ .keys = { .ownFile = m_machine->filePath(u"keys"_s) },
                                 .seatRoot = m_machine->filePath(u"seats"_s) };
        setting.doors.keychain = [this]() -> KeyOpening::Store {
            if (m_keyring)
                return std::shared_ptr<SecretStore>(m_keyring);
            return fail(m_keychain, u"played"_s);
        };
        m_joiner = std::make_unique<Joiner>(setting, m_clock, *m_window);
        connect(m_joiner.get(), &Joiner::ready, this,
                [this](const Joined &joined, const auto &) { m_ready = joined; });
    }
    void resume()
    {
        sitDown();
        const auto seats = knownSeats(m_machine->filePath(u"seats"_s));
        QCOMPARE(seats.size(), 1);
        m_joiner->resume(seats.first());
    }

    template <typename W>
    W *find(const QString &name) const
    {
        return m_window->findChild<W *>(name);
    }
    // Without the places at which long words may break.
    QString text(const QString &name) const
    {
        return find<Text>(name)->text().remove(QChar(0x200b));
    }
    bool isShown(const QString &name) const { return find<QWidget>(name)->isVisible(); }
    void paste(const QString &invitation)
    {
        find<QPlainTextEdit>(u"joinInvitation"_s)->setPlainText(invitation);
        // The test's server has no certificate.
        auto *mode = find<QComboBox>(u"joinTls"_s);
        mode->setCurrentIndex(mode->findData(u"prefer"_s));
    }
    void press(const QString &name) { find<Button>(name)->click(); }
    void type(const QString &name, const QString &what)
    {
        QTest::keyClicks(find<QLineEdit>(name), what);
    }
    QString words() const
    {
        QStringList all;
        for (int i = 1; i <= 6; ++i) {
            if (const auto *word = find<Text>(u"word%1"_s.arg(i)))
                all.append(word->text());
        }
        return all.join(u' ');
    }
    bool isWaiting() const { return words().count(u' ') == 5 && isShown(u"joinWordsPane"_s); }
    // What the officer sees of nora.
    PersonItem nora()
    {
        for (const PersonItem &item : need(readPeople(m_office->database()))) {
            if (item.person.id == u"nora"_s)
                return item;
        }
        return {};
    }
    void enrol()
    {
        Administration administration(m_office->database(), m_office->submitter());
        need(administration.enrolDevice(nora().offers.first()));
        m_office->work();
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setApplicationName(u"sallyport-tests"_s);
        m_theme = std::make_unique<Theme>();
    }
    void init()
    {
        m_office = std::make_unique<WorkingOffice>(Backend::Postgresql);
        m_machine = std::make_unique<QTemporaryDir>();
        m_keyring = std::make_shared<MemorySecrets>();
        Administration administration(m_office->database(), m_office->submitter());
        need(administration.addPerson({ .person = u"nora"_s, .name = u"Nora Ek"_s }));
        m_office->work();
        m_invitation = need(invite(m_office->database(), m_office->address(), m_office->ledgerId(),
                                   u"nora"_s, m_clock.now() + std::chrono::hours(1), false))
                           .toText();
        sitDown();
        m_joiner->begin();
    }
    void cleanup()
    {
        m_joiner.reset();
        m_window.reset();
        m_office.reset();
    }

    void fromInvitationToReady()
    {
        paste(m_invitation);
        QCOMPARE(find<QLineEdit>(u"joinHosts"_s)->text(), m_office->address().hosts);
        press(u"joinStart"_s);
        QTRY_VERIFY(isWaiting());
        QCOMPARE(nora().state, PersonState::Waiting);
        QCOMPARE(words(), keyWords(nora().offers.first().publicKey).join(u' '));
        QVERIFY(!m_ready);
        QVERIFY(text(u"joinPerson"_s).contains(u"You are Nora Ek."_s));
        enrol();
        QTRY_VERIFY(m_ready);
        QCOMPARE(m_ready->enrolment.person, u"nora"_s);
        QCOMPARE(m_ready->name, u"Nora Ek"_s);
        QCOMPARE(knownSeats(m_machine->filePath(u"seats"_s)).first().name, u"Nora Ek"_s);
        QVERIFY(!knownSeats(m_machine->filePath(u"seats"_s)).first().waiting);
        // The keyring holds the key and the password that replaced the invitation's.
        QCOMPARE(m_keyring->entries.size(), 2);
    }
    void withNoKeychainAFileHolds()
    {
        m_keyring.reset();
        paste(m_invitation);
        press(u"joinStart"_s);
        QTRY_VERIFY(isShown(u"joinPassphrase"_s));
        QCOMPARE(text(u"joinSentence"_s),
                 keysentences::fileWillBeMade(m_machine->filePath(u"keys"_s), true));
        type(u"passphrase"_s, u"correct horse"_s);
        type(u"passphraseAgain"_s, u"correct horse"_s);
        press(u"passphraseConfirm"_s);
        QTRY_VERIFY(isWaiting());
        const auto store = openFileSecretStore(m_machine->filePath(u"keys"_s), "correct horse");
        SP_VERIFY(store);
        const auto login
            = recallLogin(**store, knownSeats(m_machine->filePath(u"seats"_s)).first().ledger);
        SP_VERIFY(login);
        QVERIFY(!login->password.isEmpty());
    }
    void aLockedKeyringIsSaidAndTriedAgain()
    {
        const auto keyring = std::exchange(m_keyring, nullptr);
        m_keychain = ErrorCode::Locked;
        paste(m_invitation);
        press(u"joinStart"_s);
        QTRY_COMPARE(text(u"joinSentence"_s), keysentences::keyringLocked());
        QVERIFY(isShown(u"joinRetry"_s) && isShown(u"joinBack"_s));
        QVERIFY(nora().offers.isEmpty());
        m_keyring = keyring;
        press(u"joinRetry"_s);
        QTRY_VERIFY(isWaiting());
        m_keychain = ErrorCode::Unavailable;
    }
    void closedItGoesOnAtTheNextStart()
    {
        paste(m_invitation);
        press(u"joinStart"_s);
        QTRY_VERIFY(isWaiting());
        const QString before = words();
        press(u"joinLater"_s);
        QVERIFY(!m_window->isVisible());
        resume();
        QTRY_VERIFY(isWaiting());
        QCOMPARE(words(), before);
        enrol();
        QTRY_VERIFY(m_ready);
    }
    void enrolledInTheMeantimeItOpensAtOnce()
    {
        paste(m_invitation);
        press(u"joinStart"_s);
        QTRY_VERIFY(isWaiting());
        m_joiner.reset();
        enrol();
        resume();
        QTRY_VERIFY(m_ready);
    }
    void aServerThatDoesNotAnswerCanBeTriedAgain()
    {
        paste(m_invitation);
        find<QLineEdit>(u"joinHosts"_s)->setText(u"127.0.0.1:1"_s);
        press(u"joinStart"_s);
        QTRY_VERIFY(isShown(u"joinRetry"_s));
        QCOMPARE(text(u"joinSentence"_s),
                 joinwords::trouble({ JoinTrouble::Ledger, { ErrorCode::Unavailable, {} } }));
        press(u"joinBack"_s);
        QVERIFY(isShown(u"joinForm"_s));
        find<QLineEdit>(u"joinHosts"_s)->setText(m_office->address().hosts);
        press(u"joinStart"_s);
        QTRY_VERIFY(isWaiting());
    }
    void cancellingGoesBackAndLeavesNothing()
    {
        paste(m_invitation);
        // A network that swallows everything: TEST-NET-1 of RFC 5737.
        find<QLineEdit>(u"joinHosts"_s)->setText(u"192.0.2.1"_s);
        find<QPlainTextEdit>(u"joinOptions"_s)->setPlainText(u"connect_timeout=2"_s);
        press(u"joinStart"_s);
        QTRY_VERIFY(isShown(u"joinCancel"_s) || isShown(u"joinRetry"_s));
        press(isShown(u"joinCancel"_s) ? u"joinCancel"_s : u"joinBack"_s);
        QVERIFY(isShown(u"joinForm"_s));
        QVERIFY(m_keyring->entries.isEmpty());
        find<QLineEdit>(u"joinHosts"_s)->setText(m_office->address().hosts);
        press(u"joinStart"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isWaiting(), 20'000);
    }
    void anInvitationWorksOnce()
    {
        paste(m_invitation);
        press(u"joinStart"_s);
        QTRY_VERIFY(isWaiting());
        m_keyring = std::make_shared<MemorySecrets>();
        sitDown(); // at another machine
        m_joiner->begin();
        paste(m_invitation);
        press(u"joinStart"_s);
        QTRY_COMPARE(text(u"joinSentence"_s), joinwords::trouble({ JoinTrouble::Refused, {} }));
    }
    void whoIsRemovedWhileWaitingIsTold()
    {
        paste(m_invitation);
        press(u"joinStart"_s);
        QTRY_VERIFY(isWaiting());
        QVERIFY(
            Office::exec(m_office->owner(), u"UPDATE person SET active = 0 WHERE id = 'nora'"_s));
        QTRY_COMPARE(text(u"joinSentence"_s), joinwords::standing(Standing::Removed));
    }
    void aMistakeIsSaidAtItsField()
    {
        press(u"joinStart"_s);
        QCOMPARE(text(u"joinNote"_s), joinwords::mistake({ JoinFlaw::InvitationMissing, {} }));
        QVERIFY(find<QPlainTextEdit>(u"joinInvitation"_s)->property("invalid").toBool());
        paste(m_invitation);
        QVERIFY(text(u"joinNote"_s).isEmpty());
        find<QLineEdit>(u"joinDatabase"_s)->clear();
        press(u"joinStart"_s);
        QCOMPARE(text(u"joinNote"_s), joinwords::mistake({ JoinFlaw::DatabaseMissing, {} }));
    }
    void aModeThatTrustsTheNetworkIsCautioned()
    {
        auto *mode = find<QComboBox>(u"joinTls"_s);
        QCOMPARE(mode->currentData().toString(), u"verify-full"_s);
        QCOMPARE(mode->count(), 6);
        QVERIFY(!isShown(u"joinCaution"_s));
        mode->setCurrentIndex(mode->findData(u"require"_s));
        QVERIFY(isShown(u"joinCaution"_s));
    }
};

QTEST_MAIN(TestJoinAssistant)
#include "tst_joinassistant.moc"
