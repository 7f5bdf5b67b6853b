// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/kit/button.h"
#include "views/kit/text.h"
#include "views/startwindow.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace sallyport;

using Purpose = PassphrasePanel::Purpose;

// The question for a passphrase as a person types into it.
class TestPassphrasePanel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<StartWindow> m_window;

    template <typename W>
    W *find(const char *name) const
    {
        return m_window->findChild<W *>(QString::fromLatin1(name));
    }
    QLineEdit *passphrase() const { return find<QLineEdit>("passphrase"); }
    QLineEdit *again() const { return find<QLineEdit>("passphraseAgain"); }
    Button *confirm() const { return find<Button>("passphraseConfirm"); }
    QString note() const { return find<Text>("passphraseNote")->text(); }

    static void type(QLineEdit *edit, const QString &text)
    {
        edit->clear();
        for (const QChar letter : text) // keyClicks() knows ASCII only
            QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, QString(letter),
                                Qt::NoModifier);
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setApplicationName(u"sallyport-tests"_s);
        m_theme = std::make_unique<Theme>();
    }

    void init() { m_window = std::make_unique<StartWindow>(); }

    void whatIsTypedIsHiddenAndNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("the passphrase") << u"passphrase"_s;
        QTest::newRow("the second field") << u"passphraseAgain"_s;
    }
    void whatIsTypedIsHiddenAndNamed()
    {
        QFETCH(const QString, name);
        m_window->askPassphrase(Purpose::Create, u"Why."_s);
        const auto *edit = m_window->findChild<QLineEdit *>(name);
        QVERIFY(edit->isVisible());
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        QVERIFY(edit->inputMethodHints().testFlag(Qt::ImhSensitiveData));
        QVERIFY(!edit->accessibleName().isEmpty());
        QVERIFY(!edit->displayText().contains(u"secret"_s));
    }

    void whoeverIsAskedCanTypeAtOnce()
    {
        m_window->showProgress(0, u"Wait."_s);
        m_window->askPassphrase(Purpose::Create, u"some words "_s.repeated(90));
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(passphrase()->hasFocus());
        // All of it is in the window, however long the sentence.
        QVERIFY(confirm()->width() >= confirm()->sizeHint().width());
        QVERIFY(m_window->rect().contains(
            QRect(confirm()->mapTo(m_window.get(), QPoint()), confirm()->size())));
    }

    void aFileIsOpenedWithOneField()
    {
        m_window->askPassphrase(Purpose::Open, u"Why."_s);
        QSignalSpy entered(m_window.get(), &StartWindow::passphraseEntered);
        QVERIFY(passphrase()->isVisible());
        QVERIFY(!again()->isVisible());
        QVERIFY(!confirm()->isEnabled());
        type(passphrase(), u"short"_s); // an old file may have a short one
        QTest::keyClick(passphrase(), Qt::Key_Return);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered.first().first().toByteArray(), QByteArray("short"));
        QVERIFY(!passphrase()->isEnabled());
        QVERIFY(!confirm()->isEnabled());
        QVERIFY(find<Button>("passphraseCancel")->isEnabled());
    }

    void aWrongOneSaysSoAndCanBeTypedAgain()
    {
        m_window->askPassphrase(Purpose::Open, u"Why."_s);
        QSignalSpy entered(m_window.get(), &StartWindow::passphraseEntered);
        type(passphrase(), u"wrong"_s);
        confirm()->click();
        m_window->refusePassphrase(u"That was wrong."_s);
        QCOMPARE(note(), u"That was wrong."_s);
        QCOMPARE(passphrase()->accessibleDescription(), u"That was wrong."_s);
        QVERIFY(passphrase()->isEnabled());
        QVERIFY(passphrase()->text().isEmpty());
        type(passphrase(), u"r"_s);
        QVERIFY(note().isEmpty()); // typing takes it back
        confirm()->click();
        QCOMPARE(entered.last().first().toByteArray(), QByteArray("r"));
    }

    void aNewOneHasToBeGood_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("note");
        QTest::newRow("two that differ")
            << u"correct horse"_s << u"correct house"_s << u"not the same"_s;
        QTest::newRow("one that is too short")
            << u"elevenchars"_s << u"elevenchars"_s << u"too short"_s;
        QTest::newRow("one whose bytes are many and whose characters are few")
            << u"ääääää"_s << u"ääääää"_s << u"too short"_s;
        QTest::newRow("one that is too long")
            << QString(600, u'ä') << QString(600, u'ä') << u"too long"_s;
    }
    void aNewOneHasToBeGood()
    {
        QFETCH(const QString, first);
        QFETCH(const QString, second);
        QFETCH(const QString, note);
        m_window->askPassphrase(Purpose::Create, u"Why."_s);
        const QSignalSpy entered(m_window.get(), &StartWindow::passphraseEntered);
        type(passphrase(), first);
        QVERIFY(!confirm()->isEnabled());
        type(again(), second);
        confirm()->click();
        QCOMPARE(entered.size(), 0);
        QVERIFY2(this->note().contains(note), qPrintable(this->note()));
        QVERIFY(passphrase()->isEnabled());
    }

    void aGoodNewOneIsTaken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("of the least length") << u"twelve chars"_s;
        QTest::newRow("blanks at both ends belong to it") << u" a few words of mine "_s;
        QTest::newRow("of other letters") << u"ключ от всех дверей"_s;
    }
    void aGoodNewOneIsTaken()
    {
        QFETCH(const QString, text);
        m_window->askPassphrase(Purpose::Create, u"Why."_s);
        QSignalSpy entered(m_window.get(), &StartWindow::passphraseEntered);
        passphrase()->setText(text);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        passphrase()->setFocus();
        QTest::keyClick(passphrase(), Qt::Key_Return);
        QVERIFY(again()->hasFocus());
        type(again(), text);
        QTest::keyClick(again(), Qt::Key_Return);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered.first().first().toByteArray(), text.toUtf8());
    }

    void cancelling_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::addColumn<bool>("whileWorking");
        QTest::newRow("with the button") << false << false;
        QTest::newRow("with Escape") << true << false;
        QTest::newRow("with the button while the key is derived") << false << true;
    }
    void cancelling()
    {
        QFETCH(const bool, byKey);
        QFETCH(const bool, whileWorking);
        m_window->askPassphrase(Purpose::Open, u"Why."_s);
        const QSignalSpy cancelled(m_window.get(), &StartWindow::passphraseCancelled);
        type(passphrase(), u"something"_s);
        if (whileWorking)
            confirm()->click();
        if (byKey)
            QTest::keyClick(passphrase(), Qt::Key_Escape);
        else
            find<Button>("passphraseCancel")->click();
        QCOMPARE(cancelled.size(), 1);
    }

    void nothingTypedIsLeftBehind_data()
    {
        QTest::addColumn<bool>("finished");
        QTest::newRow("when the console is there") << true;
        QTest::newRow("when it could not start") << false;
    }
    void nothingTypedIsLeftBehind()
    {
        QFETCH(const bool, finished);
        m_window->askPassphrase(Purpose::Open, u"Why."_s);
        type(passphrase(), u"something"_s);
        if (finished)
            m_window->finish();
        else
            m_window->showTrouble(u"No."_s);
        QVERIFY(passphrase()->text().isEmpty());
        QCOMPARE(m_window->isVisible(), !finished);
    }
};

QTEST_MAIN(TestPassphrasePanel)
#include "tst_passphrasepanel.moc"
