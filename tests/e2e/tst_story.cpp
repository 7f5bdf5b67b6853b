// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ctlprocess.h"

#include <QTest>

using namespace sallyport::test;
using namespace Qt::StringLiterals;

// The whole path once, for real: sallyportctl, sallyportd, PostgreSQL and psql as they are shipped.
class TestStory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto run
            = m_ctl.run({ u"demo"_s, u"--json"_s, u"--data"_s, m_ctl.path(u"story"_s) }, 120'000);
        m_exit = run.exit;
        m_output = run.out + run.err;
        // Every step is a line; the last value says how it went and has lines of its own.
        for (const QByteArray &line : run.out.split('\n')) {
            const QJsonObject step = QJsonDocument::fromJson(line).object();
            if (step.contains(u"step"_s))
                m_steps.append(step);
        }
    }

    void itEndsWell() { QVERIFY2(m_exit == 0, m_output); }

    void everyStepWasSeen_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *const name :
             { "ready", "filed", "self-approval-refused", "first-approval", "opened", "used",
               "session-left-open", "statements-listed", "warned", "ended", "session-refused",
               "login-refused", "nothing-left", "log-verified", "no-secret", "cleaned-up" })
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyStepWasSeen()
    {
        QFETCH(const QString, name);
        const auto step = std::find_if(m_steps.cbegin(), m_steps.cend(), [&](const QJsonObject &s) {
            return s.value(u"name"_s) == name;
        });
        QVERIFY2(step != m_steps.cend(), m_output);
        QVERIFY2(step->value(u"ok"_s).toBool(), m_output);
        QVERIFY(!step->value(u"observed"_s).toString().isEmpty());
    }

    void theStepsAreNumberedAndTimed()
    {
        for (qsizetype i = 0; i < m_steps.size(); ++i) {
            QCOMPARE(m_steps.at(i).value(u"step"_s).toInt(), int(i) + 1);
            QVERIFY(!m_steps.at(i).value(u"at"_s).toString().isEmpty());
            QVERIFY(i == 0
                    || m_steps.at(i).value(u"elapsedMs"_s).toInt()
                        >= m_steps.at(i - 1).value(u"elapsedMs"_s).toInt());
        }
    }

    void nothingIsLeftBehind() { QVERIFY(!QFile::exists(m_ctl.path(u"story"_s))); }

private:
    CtlProcess m_ctl;
    int m_exit = -1;
    QByteArray m_output;
    QList<QJsonObject> m_steps;
};

QTEST_GUILESS_MAIN(TestStory)
#include "tst_story.moc"
