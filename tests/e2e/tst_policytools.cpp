// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ctlprocess.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace sallyport::test;
using namespace Qt::StringLiterals;

namespace {

// One case of somebody who may ask for nothing, on the demonstration's policy.
QByteArray casesThatExpect(const QByteArray &answer)
{
    return "sallyport-cases: 1\npolicy: " DEMO_POLICY "\n"
           "people: { mia: {} }\ncases:\n  - name: nothing for strangers\n    steps:\n"
           "      - { who: mia, file: { scenario: live-debugging }, "
        + answer + " }\n";
}

// The names of the test cases that a JUnit report calls failed; nothing when it is no XML.
QStringList failedIn(const QString &path)
{
    QFile report(path);
    if (!report.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&report);
    QStringList failed;
    QString inside;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "testcase"_L1)
            inside = xml.attributes().value("name"_L1).toString();
        if (xml.isStartElement() && xml.name() == "failure"_L1)
            failed.append(inside);
    }
    return xml.hasError() ? QStringList() : failed;
}

} // namespace

// The tools around a policy, as a script in somebody's version control runs them: no ledger.
class TestPolicyTools : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_ctl.write(u"cases.yaml"_s, casesThatExpect("refused: no-rule"));
        m_ctl.write(u"failing.yaml"_s, casesThatExpect("expect: { state: open }"));
        m_ctl.write(u"bad.yaml"_s, "sallyport-cases: 1\n");
    }

    void theyEndWithTheDocumentedCode_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        const auto test = [this](const QString &file) {
            return QStringList{ u"policy"_s, u"test"_s, m_ctl.path(file) };
        };
        QTest::newRow("cases that hold") << test(u"cases.yaml"_s) << 0;
        QTest::newRow("a case that does not hold") << test(u"failing.yaml"_s) << 11;
        QTest::newRow("one of two documents that does not hold")
            << test(u"cases.yaml"_s) + QStringList{ m_ctl.path(u"failing.yaml"_s) } << 11;
        QTest::newRow("cases with mistakes") << test(u"bad.yaml"_s) << 5;
        QTest::newRow("a document that is not there") << test(u"nowhere.yaml"_s) << 3;
        QTest::newRow("a report that cannot be written")
            << test(u"cases.yaml"_s) + QStringList{ u"--junit"_s, u"/nowhere/report.xml"_s } << 4;
    }

    void theyEndWithTheDocumentedCode()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, exit);
        const auto run = m_ctl.run(arguments);
        QVERIFY2(run.exit == exit, run.out + run.err);
    }

    void aFailedCaseIsShownWithItsPlaceAndInTheReport()
    {
        const QString file = m_ctl.path(u"failing.yaml"_s);
        const QString report = m_ctl.path(u"report.xml"_s);
        const auto run = m_ctl.run({ u"policy"_s, u"test"_s, file, u"--junit"_s, report });
        const QString said = file + u":7: file by mia should be accepted; it was no-rule."_s;
        QVERIFY2(run.out.contains(said.toUtf8()), run.out);
        QVERIFY2(run.out.endsWith("1 case, 1 failed.\n"), run.out);
        QCOMPARE(failedIn(report), QStringList{ u"nothing for strangers"_s });
    }

    // Escapes in a document are no control characters in its bytes, but would be on a terminal.
    void nothingOfADocumentMovesTheCursor()
    {
        m_ctl.write(u"hostile.yaml"_s, casesThatExpect("expect: { state: \"\\e[2Jopen\" }"));
        m_ctl.write(u"wrong.yaml"_s, casesThatExpect("refused: \"\\e[2J\""));
        for (const QString &file : { u"hostile.yaml"_s, u"wrong.yaml"_s }) {
            const auto run = m_ctl.run({ u"policy"_s, u"test"_s, m_ctl.path(file) });
            QVERIFY(run.exit != 0);
            QVERIFY2(!run.out.contains('\x1b') && !run.err.contains('\x1b'), run.out + run.err);
            QVERIFY2((run.out + run.err).contains("[2J"), run.out + run.err);
        }
    }

    void theReportIsAValueForScripts()
    {
        const auto run
            = m_ctl.run({ u"policy"_s, u"test"_s, m_ctl.path(u"failing.yaml"_s), u"--json"_s });
        const auto report = run.json();
        QCOMPARE(report[u"cases"_s].toInt(), 1);
        QCOMPARE(report[u"failed"_s].toInt(), 1);
        QCOMPARE(report[u"files"_s][0][u"cases"_s][0][u"failures"_s][0][u"line"_s].toInt(), 7);
    }

private:
    CtlProcess m_ctl;
};

QTEST_GUILESS_MAIN(TestPolicyTools)
#include "tst_policytools.moc"
