// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text.h"
#include "tests/views/peoplefixture.h"
#include "views/format/peoplewords.h"
#include "views/format/trouble.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QPlainTextEdit>

using namespace sallyport;
using namespace Qt::StringLiterals;

// Enrolling from a text that somebody sent, on a fake desk. rui's key does not wait by itself.
class TestEnrolText : public PeopleFixture
{
    Q_OBJECT

    static EnrolDeviceBody ruis()
    {
        return { .person = u"rui"_s,
                 .publicKey = QByteArray(32, 'r'),
                 .proof = QByteArray(64, 'p') };
    }
    QPlainTextEdit *openDialog()
    {
        click(u"enrolByText"_s);
        return waitFor<QPlainTextEdit>(u"enrolText"_s);
    }
    void paste(const QString &text)
    {
        auto *edit = openDialog();
        QApplication::clipboard()->setText(text);
        edit->setFocus();
        edit->paste();
    }
    QString note() const { return text(u"enrolTextNote"_s).remove(QChar(0x200b)); }

private slots:
    void initTestCase() { dress(); }
    void init()
    {
        QVERIFY(openPeople());
        m_desk->pasted = { .offer = ruis(), .name = u"Rui Costa"_s, .refusal = {} };
    }
    void cleanup() { close(); }

    void theWordsAreComparedFirst()
    {
        paste(enrolmentText(ruis()));
        click(u"enrolTextNext"_s);
        QTRY_COMPARE(m_desk->judged, QStringList{ enrolmentText(ruis()) });
        auto *heard = waitFor<QCheckBox>(u"enrolHeard"_s);
        QVERIFY(text(u"enrolTitle"_s).contains(u"Rui Costa (rui)"_s));
        QStringList words;
        for (int i = 1; i <= 6; ++i)
            words.append(text(u"word%1"_s.arg(i)));
        QCOMPARE(words, keyWords(ruis().publicKey));
        QTRY_VERIFY(find<QDialog>(u"enrolTextDialog"_s) == nullptr);
        QVERIFY(m_desk->stated.isEmpty());
        heard->setChecked(true);
        click(u"enrolConfirm"_s);
        QTRY_COMPARE(m_desk->stated.size(), 1);
        QVERIFY(std::get<EnrolDeviceBody>(m_desk->stated.first()) == ruis());
    }
    void whatIsRefusedIsSaidAtTheText()
    {
        m_desk->pasted.refusal = Refusal{ .code = RefusalCode::PersonUnknown };
        paste(enrolmentText(ruis()));
        click(u"enrolTextNext"_s);
        QTRY_COMPARE(note(), refusalText(*m_desk->pasted.refusal));
        QVERIFY(find<QCheckBox>(u"enrolHeard"_s) == nullptr);
        // Another text takes it back.
        QTest::keyClicks(find<QPlainTextEdit>(u"enrolText"_s), u"x"_s);
        QVERIFY(!find<Text>(u"enrolTextNote"_s)->isVisible());
        QVERIFY(find<QPushButton>(u"enrolTextNext"_s)->isEnabled());
    }
    void whatIsNoTextIsSaid()
    {
        paste(u"see you at noon"_s);
        m_desk->trouble = Error{ ErrorCode::Invalid, {} };
        click(u"enrolTextNext"_s);
        QTRY_COMPARE(note(), peoplewords::enrolmentTrouble(*m_desk->trouble));
        m_desk->trouble.reset();
    }
    void hostileTextStaysPlainAndShort()
    {
        paste(u"<h1>rui</h1>\u202e"_s + QString(1'000'000, u'z'));
        const auto *edit = find<QPlainTextEdit>(u"enrolText"_s);
        QVERIFY(edit->toPlainText().startsWith(u"<h1>rui</h1>"_s));
        QVERIFY(edit->toPlainText().size() <= MaxEnrolmentText + 1);
        m_desk->pasted.name = u"<b>Rui</b>\u202e\u001b[31m"_s;
        click(u"enrolTextNext"_s);
        waitFor<QCheckBox>(u"enrolHeard"_s);
        QVERIFY(text(u"enrolTitle"_s).contains(visibleText(m_desk->pasted.name)));
        QVERIFY(!hasInvisible(text(u"enrolTitle"_s).remove(QChar(0x200b))));
    }
    void nothingIsAskedAboutNothing()
    {
        openDialog();
        QVERIFY(!find<QPushButton>(u"enrolTextNext"_s)->isEnabled());
        click(u"enrolTextCancel"_s);
        QTRY_VERIFY(find<QDialog>(u"enrolTextDialog"_s) == nullptr);
        QVERIFY(m_desk->judged.isEmpty());
    }
    void closedBeforeTheAnswerItStaysClosed()
    {
        paste(enrolmentText(ruis()));
        find<QPushButton>(u"enrolTextNext"_s)->click();
        find<QDialog>(u"enrolTextDialog"_s)->reject();
        QTRY_VERIFY(find<QDialog>(u"enrolTextDialog"_s) == nullptr);
        QVERIFY(find<QWidget>(u"enrolHeard"_s) == nullptr);
    }
    void onlyOfficersAreOfferedIt()
    {
        QTRY_VERIFY(find<QWidget>(u"enrolByText"_s)->isVisible());
        m_desk->team[1].groups.clear();
        reread();
        QTRY_VERIFY(!find<QWidget>(u"enrolByText"_s)->isVisible());
    }
    void theKeyboardIsEnough()
    {
        const auto *edit = openDialog();
        QTRY_VERIFY(edit->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), enrolmentText(ruis()));
        press(Qt::Key_Tab);
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"enrolTextCancel"_s);
        press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"enrolTextNext"_s);
        press(Qt::Key_Space);
        QTRY_COMPARE(m_desk->judged.size(), 1);
    }
};

QTEST_MAIN(TestEnrolText)
#include "tst_enroltext.moc"
