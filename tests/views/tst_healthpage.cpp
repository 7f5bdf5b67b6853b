// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/pagefixture.h"
#include "views/format/healthwords.h"
#include "views/kit/chip.h"

#include <QListView>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The page of the health on a fake desk.
class TestHealthPage : public PageFixture
{
    Q_OBJECT

    template <typename W>
    W *find(const QString &name) const
    {
        return m_window->findChild<W *>(name);
    }
    QString chip(const QString &name) const { return find<Chip>(name)->text(); }
    QAbstractItemModel *rows() const { return find<QListView>(u"targets"_s)->model(); }
    void reread() { m_window->ledgerChanged(); }

private slots:
    void initTestCase() { dress(); }
    void init()
    {
        QVERIFY(open());
        goTo(MainWindow::Place::Health);
        QTRY_COMPARE(rows()->rowCount(), 3);
    }
    void cleanup() { close(); }

    void everybodyGetsThereByTheKeyboard()
    {
        QVERIFY(find<QWidget>(u"goHealth"_s)->isVisible());
        goTo(MainWindow::Place::Audit);
        QVERIFY(!find<QWidget>(u"healthPage"_s)->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_5, Qt::AltModifier);
        QTRY_VERIFY(find<QWidget>(u"healthPage"_s)->isVisible());
    }
    void theCardsTellHowItStands()
    {
        QCOMPARE(chip(u"healthEnforcerState"_s), u"Works"_s);
        QCOMPARE(text(u"healthEnforcer2"_s), u"12"_s);
        QCOMPARE(text(u"healthEnforcer3"_s), u"5 h ago"_s);
        QCOMPARE(text(u"healthEnforcer4"_s), u"2 s ago"_s);
        QCOMPARE(text(u"healthEnforcer5"_s), u"as the server's"_s);
        QCOMPARE(chip(u"healthIntakeState"_s), u"Nothing waits"_s);
        QCOMPARE(text(u"healthIntake2"_s), u"–"_s);
        QCOMPARE(text(u"healthIntake3"_s), u"3 min ago"_s);
        QCOMPARE(chip(u"healthLogState"_s), u"Signed"_s);
        QCOMPARE(text(u"healthLog3"_s), u"40 s ago"_s);
        QVERIFY(!find<QWidget>(u"healthEnforcer4"_s)->toolTip().isEmpty());
    }
    void aTargetThatIsNotReachedComesFirstAndSaysWhy()
    {
        const QModelIndex first = rows()->index(0, 0);
        QCOMPARE(first.data().toString(), u"billing-db"_s);
        const QString aloud = first.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(aloud.contains(u"Not reached"_s), qPrintable(aloud));
        QVERIFY2(aloud.contains(u"It does not answer"_s), qPrintable(aloud));
        QVERIFY2(aloud.contains(u"reconciled 10 min ago"_s), qPrintable(aloud));
        QVERIFY(rows()
                    ->index(2, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"Not looked at yet"_s));
        QVERIFY(find<QWidget>(u"healthAdvice"_s)->isVisible());
        for (TargetVitals &target : m_desk->condition.targets)
            target.reached = true;
        reread();
        QTRY_COMPARE(chip(u"healthState"_s), u"All is well"_s);
        QVERIFY(!find<QWidget>(u"healthAdvice"_s)->isVisible());
    }
    void withoutAnEnforcerThatIsSaidFirst()
    {
        m_desk->enforcerAlive = false;
        m_desk->condition.intake = { .backlog = 2, .ofEverybody = false };
        reread();
        QTRY_COMPARE(chip(u"healthState"_s), u"Nobody enforces"_s);
        QCOMPARE(chip(u"healthEnforcerState"_s), u"Silent"_s);
        QVERIFY(text(u"healthIntake1"_s).endsWith(u"of yours"_s));
        const QString aloud = rows()->index(1, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(aloud.contains(u"Was reached"_s), qPrintable(aloud)); // nobody looks any more
    }
    void aContradictedLogIsNamed()
    {
        m_desk->alarm = LogAlarmFact{ .size = 3 };
        reread();
        QTRY_COMPARE(chip(u"healthLogState"_s), u"Contradicted"_s);
        QCOMPARE(chip(u"healthState"_s), u"Nothing is opened"_s);
    }
    void momentsAgeByThemselves()
    {
        m_clock->advance(90s);
        QTRY_COMPARE_WITH_TIMEOUT(text(u"healthLog3"_s), u"2 min ago"_s, 5000);
    }
    void whatNobodyToldIsADash()
    {
        m_desk->condition = {};
        reread();
        QTRY_COMPARE(rows()->rowCount(), 0);
        QCOMPARE(text(u"healthEnforcer1"_s), u"–"_s);
        QCOMPARE(text(u"healthEnforcer4"_s), u"never"_s);
        QCOMPARE(chip(u"healthLogState"_s), u"Not signed yet"_s);
    }
    void hostileNamesStayPlain()
    {
        m_desk->condition.leader = u"<b>x</b>\u202e"_s;
        m_desk->condition.targets = { { .name = u"a\u202eb"_s } };
        reread();
        QTRY_VERIFY(text(u"healthEnforcer1"_s).contains(u"<b>x"_s));
        QVERIFY(!text(u"healthEnforcer1"_s).contains(QChar(0x202e)));
        QVERIFY(!rows()->index(0, 0).data(Qt::ToolTipRole).toString().contains(QChar(0x202e)));
    }
    void troubleKeepsWhatWasReadAndGoes()
    {
        m_desk->trouble = Error{ ErrorCode::Corrupt, {} };
        goTo(MainWindow::Place::Health);
        QTRY_VERIFY(find<QWidget>(u"healthBanner"_s)->isVisible()
                    || find<QWidget>(u"windowBanner"_s)->isVisible());
        QCOMPARE(rows()->rowCount(), 3);
        m_desk->trouble.reset();
        reread();
        QTRY_VERIFY(!find<QWidget>(u"healthBanner"_s)->isVisible());
    }
    void rowsAreWalkedWithTheKeyboard()
    {
        auto *list = find<QListView>(u"targets"_s);
        list->setFocus();
        list->setCurrentIndex(rows()->index(0, 0));
        press(Qt::Key_J);
        QTRY_COMPARE(list->currentIndex().row(), 1);
        press(Qt::Key_K);
        QTRY_COMPARE(list->currentIndex().row(), 0);
    }
    void anotherPersonSeesNothingOfTheFirst()
    {
        m_window->setDesk(nullptr);
        QCOMPARE(rows()->rowCount(), 0);
        QCOMPARE(chip(u"healthState"_s), u"Not read yet"_s);
        QCOMPARE(text(u"healthEnforcer1"_s), u"–"_s);
    }

    void agesAreRounded_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("the future is now") << qint64(-5) << u"0 s ago"_s;
        QTest::newRow("seconds") << qint64(59) << u"59 s ago"_s;
        QTest::newRow("minutes") << qint64(60) << u"1 min ago"_s;
        QTest::newRow("hours") << qint64(3600) << u"1 h ago"_s;
    }
    void agesAreRounded()
    {
        QFETCH(const qint64, seconds);
        QFETCH(const QString, words);
        const Instant now = fromMs(1'773'750'000'000);
        QCOMPARE(healthwords::ago(now - std::chrono::seconds(seconds), now), words);
        QCOMPARE(healthwords::ago(Instant(), now), QString());
    }
};

QTEST_MAIN(TestHealthPage)
#include "tst_healthpage.moc"
