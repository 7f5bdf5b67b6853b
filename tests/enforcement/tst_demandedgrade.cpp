// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine.h"
#include "tests/enforcement/office.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A rule demands a grade of its target, which gives grade B.
class TestDemandedGrade : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    void nothingOpensOnATargetThatGivesLess_data()
    {
        QTest::addColumn<QByteArray>("grade");
        QTest::addColumn<bool>("opens");
        QTest::newRow("more than it gives") << QByteArray("A") << false;
        QTest::newRow("what it gives") << QByteArray("B") << true;
        QTest::newRow("less than it gives") << QByteArray("C") << true;
    }
    void nothingOpensOnATargetThatGivesLess()
    {
        QFETCH(const QByteArray, grade);
        QFETCH(const bool, opens);
        Office office(runningBackend());
        SP_VERIFY(office.open());
        RegistryRepository registry(office.database());
        QByteArray text = registry.currentPolicy().value_or(std::nullopt)->text;
        text.replace("    end: {", "    grade: " + grade + "\n    end: {");
        const auto digest = registry.addPolicyText(text);
        SP_VERIFY(digest);
        QVERIFY(office.act(u"bettina"_s, IntentKind::ProposePolicy, ProposePolicyBody{ *digest })
                    .accepted);

        const QString request = office.file(u"ana"_s);
        QVERIFY(office.act(u"rui"_s, IntentKind::Approve, TextBody{}, request).accepted);
        office.settle();
        QCOMPARE(office.log(EventKind::Opened).size(), opens ? 1 : 0);
        if (opens)
            return;
        QCOMPARE(office.log(EventKind::OpeningFailed).first().data.value("error"_L1).toString(),
                 u"grade-too-low"_s);
        // It may give more again; until then it is tried, and then it lapses.
        const QString grant = office.log(EventKind::OpeningFailed).first().grantId;
        office.pass(OpeningLimit + 1s);
        QCOMPARE(office.log(EventKind::Opened).size(), 0);
        QCOMPARE(office.grant(grant).state, GrantState::Lapsed);
        QCOMPARE(office.grant(grant).endReason, EndReason::NeverOpened);
    }
};

QTEST_GUILESS_MAIN(TestDemandedGrade)
#include "tst_demandedgrade.moc"
