// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text.h"
#include "tests/views/peoplefixture.h"
#include "views/format/trouble.h"
#include "views/kit/banner.h"
#include "views/kit/select.h"
#include "views/kit/toast.h"
#include "views/people/questions.h"

#include <QLineEdit>
#include <QScrollArea>

using namespace sallyport;
using namespace Qt::StringLiterals;

// Putting people into groups and taking them out, on a fake desk. ana is in backend.
class TestGroups : public PeopleFixture
{
    Q_OBJECT

    void showAna()
    {
        select(1);
        QTRY_COMPARE(text(u"personName"_s), u"Ana Marić"_s);
    }
    void type(const QString &group) { waitFor<Select>(u"groupChoice"_s)->setEditText(group); }
    // What stands to be signed, as somebody reads it; empty while nothing does.
    QString signedLine() const
    {
        const auto *line = find<Text>(u"toBeSigned"_s);
        return line != nullptr && line->isVisible() ? line->text().remove(QChar(0x200b))
                                                    : QString();
    }
    bool canConfirm() const { return find<QPushButton>(u"groupConfirm"_s)->isEnabled(); }
    SetMembershipBody stated() const { return std::get<SetMembershipBody>(m_desk->stated.first()); }

private slots:
    void initTestCase() { dress(); }
    void init() { QVERIFY(openPeople()); }
    void cleanup() { close(); }

    void whatIsSignedStandsThereBefore()
    {
        showAna();
        click(u"joinGroup"_s);
        auto *choice = waitFor<Select>(u"groupChoice"_s);
        QCOMPARE(choice->count(), 1); // not the one that she is in
        QVERIFY(!canConfirm());
        choice->setCurrentIndex(0);
        QCOMPARE(signedLine(), u"Ana Marić (ana) is in the group officers."_s);
        QVERIFY(m_desk->stated.isEmpty());
        click(u"groupConfirm"_s);
        QTRY_COMPARE(m_desk->stated.size(), 1);
        QVERIFY(stated() == (SetMembershipBody{ u"ana"_s, u"officers"_s, true }));
    }
    void aNewNameMayBeTyped()
    {
        showAna();
        click(u"joinGroup"_s);
        type(u" on-call "_s);
        QCOMPARE(text(u"groupSentence"_s), questions::groupPower(u"on-call"_s, { u"backend"_s }));
        click(u"groupConfirm"_s);
        QTRY_COMPARE(m_desk->stated.size(), 1);
        QVERIFY(stated() == (SetMembershipBody{ u"ana"_s, u"on-call"_s, true }));
    }
    void theStartOfANameIsNotCompleted()
    {
        showAna();
        click(u"joinGroup"_s);
        QTest::keyClicks(waitFor<Select>(u"groupChoice"_s)->lineEdit(), u"off"_s);
        QCOMPARE(signedLine(), u"Ana Marić (ana) is in the group off."_s);
    }
    void whatIsNoGroupIsSaid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("capital letters and a blank") << u"On call"_s;
        QTest::newRow("a hyphen first") << u"-ops"_s;
        QTest::newRow("too long") << QString(41, u'a');
        QTest::newRow("one that turns what follows") << u"backend\u202eops"_s;
        QTest::newRow("the group of somebody who is in it") << u"backend"_s;
    }
    void whatIsNoGroupIsSaid()
    {
        QFETCH(const QString, name);
        showAna();
        click(u"joinGroup"_s);
        type(name);
        QVERIFY(!canConfirm());
        QVERIFY(signedLine().isEmpty());
        QCOMPARE(text(u"groupSentence"_s).remove(QChar(0x200b)),
                 questions::groupMistake(m_desk->team.first(), name));
        press(Qt::Key_Return);
        QVERIFY(m_desk->stated.isEmpty());
    }
    void officersAndSecurityAreSaidToBeMore()
    {
        for (const QString &group : { OfficersGroup, SecurityGroup })
            QVERIFY(questions::groupPower(group, { group })
                    != questions::groupPower(u"backend"_s, { u"backend"_s }));
    }
    void takingOutIsAskedFirst()
    {
        showAna();
        click(u"leaveGroup"_s);
        QVERIFY(waitFor<QPushButton>(u"confirmCancel"_s)->isDefault());
        QCOMPARE(signedLine(), u"Ana Marić (ana) is not in the group backend."_s);
        QVERIFY(m_desk->stated.isEmpty());
        click(u"confirmYes"_s);
        QTRY_COMPARE(m_desk->stated.size(), 1);
        QVERIFY(stated() == (SetMembershipBody{ u"ana"_s, u"backend"_s, false }));
    }
    void theLastOfficerStays()
    {
        m_desk->answer = Receipt{ .accepted = false, .code = u"last-officer"_s };
        select(2);
        QTRY_COMPARE(text(u"personName"_s), u"Bettina Okafor"_s);
        click(u"leaveGroup"_s);
        click(u"confirmYes"_s);
        auto *banner = find<Banner>(u"peopleBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        const QString said = refusalText(Refusal{ .code = RefusalCode::LastOfficer });
        QVERIFY(!said.contains(u"last-officer"_s));
        QVERIFY(banner->findChild<Text *>()->text().contains(said));
    }
    void whoIsDisabledIsLeftAlone()
    {
        m_desk->team[0].state = PersonState::Inactive;
        m_desk->team[0].person.active = false;
        reread();
        showAna();
        QTRY_VERIFY(find<QWidget>(u"joinGroup"_s) == nullptr);
        QVERIFY(find<QWidget>(u"leaveGroup"_s) == nullptr);
    }
    void whileTheLedgerIsAwayNothingIsSaid()
    {
        showAna();
        click(u"leaveGroup"_s);
        m_window->ledgerLost({ ErrorCode::Unavailable, {} });
        click(u"confirmYes"_s);
        auto *banner = find<Banner>(u"peopleBanner"_s);
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(banner->findChild<Text *>()->text(), awayText());
        QVERIFY(m_desk->stated.isEmpty());
    }
    void hostileNamesStayPlain()
    {
        m_desk->team[0].person.name = u"<b>Ana</b> \u202egro\u202c &amp;\u001b[31m"_s;
        m_desk->team[0].groups = { u"<i>back</i>\u202eend"_s };
        reread();
        select(1);
        QTRY_COMPARE(text(u"personName"_s).remove(QChar(0x200b)),
                     visibleText(m_desk->team[0].person.name));
        click(u"leaveGroup"_s);
        QCOMPARE(signedLine(),
                 questions::membershipLine(m_desk->team[0].person, m_desk->team[0].groups.first(),
                                           false));
        QVERIFY(!hasInvisible(signedLine()));
        QCOMPARE(find<Text>(u"toBeSigned"_s)->textFormat(), Qt::PlainText);
        click(u"confirmYes"_s);
        QTRY_VERIFY(find<Toast>(u"toast"_s)->isVisible());
        QVERIFY(!hasInvisible(find<Toast>(u"toast"_s)->findChild<Text *>()->text()));
    }
    void longNamesPushNothingOutOfSight()
    {
        m_desk->team[0].person.name = QString(100, u'W');
        m_desk->team[0].groups = { QString(40, u'w') };
        reread();
        select(1);
        QTRY_VERIFY(find<QWidget>(u"leaveGroup"_s)->isVisible());
        const auto *area = find<QScrollArea>(u"personScroll"_s);
        QTRY_COMPARE(area->widget()->width(), area->viewport()->width());
    }
    void theKeyboardIsEnough()
    {
        showAna();
        QTRY_VERIFY(find<QWidget>(u"revokeKey"_s)->isVisible());
        list()->setFocus();
        for (const auto &next : { u"joinGroup"_s, u"leaveGroup"_s, u"changeManager"_s,
                                  u"revokeKey"_s, u"inviteAgain"_s, u"disablePerson"_s }) {
            press(Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget()->objectName(), next);
        }
        find<QWidget>(u"joinGroup"_s)->setFocus();
        press(Qt::Key_Space);
        auto *choice = waitFor<Select>(u"groupChoice"_s);
        QTRY_VERIFY(choice->hasFocus() || choice->lineEdit()->hasFocus());
        QTest::keyClicks(choice->lineEdit(), u"on-call"_s);
        QTest::keyClick(choice->lineEdit(), Qt::Key_Return);
        QTRY_COMPARE(m_desk->stated.size(), 1);
        QVERIFY(stated() == (SetMembershipBody{ u"ana"_s, u"on-call"_s, true }));
    }
};

QTEST_MAIN(TestGroups)
#include "tst_groups.moc"
