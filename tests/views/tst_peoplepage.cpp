// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/peoplefixture.h"
#include "views/format/trouble.h"
#include "views/people/addpersondialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

using namespace sallyport;
using namespace Qt::StringLiterals;

// The officers' page on a fake desk.
class TestPeoplePage : public PeopleFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { dress(); }
    void init() { QVERIFY(openPeople()); }
    void cleanup() { close(); }

    void officersSeeThePlaceAndWhoWaits()
    {
        QTRY_VERIFY(find<QWidget>(u"goPeople"_s)->isVisible());
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        QCOMPARE(list()->model()->index(0, 0).data().toString(), u"Nora Ek (nora)"_s);
    }
    void nobodyElseDoes()
    {
        m_desk->team[1].groups.clear();
        reread();
        QTRY_VERIFY(!find<QWidget>(u"goPeople"_s)->isVisible());
        QTRY_COMPARE(list()->model()->rowCount(), 0);
        QVERIFY(!find<QWidget>(u"addPerson"_s)->isVisible());
    }
    void theWordsAreComparedBeforeAnythingIsSigned()
    {
        QTRY_COMPARE(text(u"personName"_s), u"Nora Ek"_s);
        click(u"enrol"_s);
        auto *confirm = waitFor<QPushButton>(u"enrolConfirm"_s);
        QStringList words;
        for (int i = 1; i <= 6; ++i)
            words.append(text(u"word%1"_s.arg(i)));
        QCOMPARE(words, keyWords(offer().publicKey));
        QVERIFY(!confirm->isEnabled());
        confirm->click();
        QVERIFY(m_desk->stated.isEmpty());
        find<QCheckBox>(u"enrolHeard"_s)->setChecked(true);
        // What is on the ledger by now is not what was compared.
        m_desk->team[2].offers.first().publicKey = QByteArray(32, 'x');
        confirm->click();
        QTRY_COMPARE(m_desk->stated.size(), 1);
        QVERIFY(std::get<EnrolDeviceBody>(m_desk->stated.first()) == offer());
    }
    void wordsThatDifferChangeNothing()
    {
        click(u"enrol"_s);
        const QString before = text(u"enrolSentence"_s);
        click(u"enrolDiffer"_s);
        QVERIFY(text(u"enrolSentence"_s) != before);
        QVERIFY(!find<QWidget>(u"enrolConfirm"_s)->isVisible());
        click(u"enrolCancel"_s);
        QTRY_VERIFY(find<QWidget>(u"enrolDialog"_s) == nullptr);
        QVERIFY(m_desk->stated.isEmpty());
    }
    void aKeyIsRevokedAfterAQuestion()
    {
        select(1);
        QTRY_COMPARE(text(u"personName"_s), u"Ana Marić"_s);
        click(u"revokeKey"_s);
        auto *cancel = waitFor<QPushButton>(u"confirmCancel"_s);
        QVERIFY(cancel->isDefault());
        QVERIFY(m_desk->stated.isEmpty());
        click(u"confirmYes"_s);
        QTRY_COMPARE(m_desk->stated.size(), 1);
        QCOMPARE(std::get<RevokeDeviceBody>(m_desk->stated.first()).device, u"0123456789abcdef"_s);
    }
    void aPersonIsDisabledAfterAQuestion()
    {
        select(1);
        QTRY_COMPARE(text(u"personName"_s), u"Ana Marić"_s);
        click(u"disablePerson"_s);
        QVERIFY(waitFor<QPushButton>(u"confirmCancel"_s)->isDefault());
        QVERIFY(m_desk->stated.isEmpty());
        click(u"confirmYes"_s);
        QTRY_COMPARE(m_desk->stated.size(), 1);
        QCOMPARE(std::get<DisablePersonBody>(m_desk->stated.first()).person, u"ana"_s);
    }
    void whoIsAddedIsInvited()
    {
        click(u"addPerson"_s);
        waitFor<QLineEdit>(u"addName"_s)->setText(u"Rui Costa"_s);
        QCOMPARE(find<QLineEdit>(u"addId"_s)->text(), u"rui"_s);
        click(u"addConfirm"_s);
        QTRY_COMPARE(m_desk->invited, QStringList{ u"rui"_s });
        QCOMPARE(std::get<AddPersonBody>(m_desk->stated.first()).name, u"Rui Costa"_s);
        const auto invitation
            = Invitation::fromText(waitFor<QPlainTextEdit>(u"invitationText"_s)->toPlainText());
        QVERIFY(invitation);
        QCOMPARE(invitation->address.user, u"rui"_s);
    }
    void onALedgerOfOnesOwnNobodyIsInvited()
    {
        m_desk->shared = false;
        reread();
        click(u"addPerson"_s);
        waitFor<QLineEdit>(u"addName"_s)->setText(u"Rui Costa"_s);
        click(u"addConfirm"_s);
        QTRY_COMPARE(m_desk->stated.size(), 1);
        QVERIFY(m_desk->invited.isEmpty());
        QVERIFY(!find<QWidget>(u"inviteAgain"_s)->isVisible());
    }
    void whoeverIsRefusedIsNotInvited()
    {
        m_desk->answer = Receipt{ .accepted = false, .code = u"not-officer"_s };
        click(u"addPerson"_s);
        waitFor<QLineEdit>(u"addName"_s)->setText(u"Rui Costa"_s);
        click(u"addConfirm"_s);
        QTRY_VERIFY(find<QWidget>(u"peopleBanner"_s)->isVisible());
        QVERIFY(m_desk->invited.isEmpty());
    }
    void whatTheRegistryRefusesIsSaidInWords()
    {
        for (int i = 0; i <= static_cast<int>(RefusalCode::LastOfficer); ++i) {
            const auto code = static_cast<RefusalCode>(i);
            QVERIFY2(!refusalText(Refusal{ .code = code }).contains(u'('),
                     qPrintable(refusalCodeName(code)));
        }
    }
    void anIdThatIsTakenIsSaid()
    {
        click(u"addPerson"_s);
        waitFor<QLineEdit>(u"addName"_s)->setText(u"Another Ana"_s);
        auto *id = find<QLineEdit>(u"addId"_s);
        id->setText(u"ana"_s);
        QVERIFY(!find<QPushButton>(u"addConfirm"_s)->isEnabled());
        QVERIFY(!text(u"addNote"_s).isEmpty());
    }
    void idsAreSuggested_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        QTest::newRow("a first name") << u"Rui Costa"_s << u"rui"_s;
        QTest::newRow("one that is taken") << u"Ana Marić"_s << u"ana-maric"_s;
        QTest::newRow("accents") << u"Émile"_s << u"emile"_s;
        QTest::newRow("no letter of ours") << u"山田"_s << QString();
    }
    void idsAreSuggested()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, id);
        QCOMPARE(suggestedId(name, { u"ana"_s }), id);
    }
    void theKeyboardIsEnough()
    {
        QTRY_COMPARE(text(u"personName"_s), u"Nora Ek"_s);
        list()->setFocus();
        press(Qt::Key_J);
        QTRY_COMPARE(text(u"personName"_s), u"Ana Marić"_s);
        press(Qt::Key_K);
        QTRY_COMPARE(text(u"personName"_s), u"Nora Ek"_s);
        press(Qt::Key_Slash);
        QVERIFY(find<QWidget>(u"peopleSearch"_s)->hasFocus());
    }
    void trouble()
    {
        m_desk->trouble = Error{ ErrorCode::Unavailable, {} };
        find<QWidget>(u"peopleBanner"_s)->hide();
        m_window->goTo(MainWindow::Place::People);
        QTRY_VERIFY(find<QWidget>(u"peopleBanner"_s)->isVisible()
                    || find<QWidget>(u"windowBanner"_s)->isVisible());
        QCOMPARE(list()->model()->rowCount(), 3);
    }
};

QTEST_MAIN(TestPeoplePage)
#include "tst_peoplepage.moc"
