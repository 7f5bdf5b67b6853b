// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ctlprocess.h"
#include "tests/support/crowd.h"
#include "tests/support/enforcerprogram.h"
#include "tests/support/ledgerserver.h"
#include "tests/support/verify.h"

#include <QDateTime>
#include <QTest>

#include <csignal>

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000;
constexpr int Each = 3; // intents of each member that wait

} // namespace

// What a person reads of a shared ledger while its enforcers come and go. Two enforcers; what waits
// is made by stopping both.
class TestStatus : public QObject
{
    Q_OBJECT

    Crowd m_crowd{ LedgerServer::shared(), 2 };
    CtlProcess m_ctl;
    std::unique_ptr<EnforcerProgram> m_first;
    std::unique_ptr<EnforcerProgram> m_second;
    QJsonObject m_before; // as the second led, with nothing waiting

    CtlProcess::Run status() const { return m_ctl.run({ u"--json"_s, u"status"_s }); }
    static QDateTime timeOf(const QJsonObject &said, const QString &name)
    {
        return QDateTime::fromString(said[name].toString(), Qt::ISODateWithMs);
    }
    // That it leads, says status, and that nothing waits.
    bool isServedBy(const EnforcerProgram &enforcer) const
    {
        const auto run = status();
        const QJsonObject said = run.json().object();
        return run.exit == 0 && said[u"enforcerAlive"_s].toBool()
            && said[u"leader"_s].toString().contains(u"/%1/"_s.arg(enforcer.pid()))
            && said[u"backlog"_s] == 0 && said[u"backlogOfEverybody"_s].toBool()
            && said[u"oldestWaiting"_s].isNull() && said[u"trouble"_s] == u"none"_s;
    }
    std::unique_ptr<EnforcerProgram> start(const QString &name) const
    {
        const auto config = m_crowd.configure(name);
        auto enforcer = std::make_unique<EnforcerProgram>(QStringLiteral(SALLYPORTD),
                                                          config.value_or(QString()));
        return config && enforcer->start() ? std::move(enforcer) : nullptr;
    }

private slots:
    void initTestCase()
    {
        SP_VERIFY(m_crowd.make());
        const auto login = m_crowd.login(0);
        SP_VERIFY(login);
        m_ctl.setVariable(u"SALLYPORT_LEDGER"_s, login->toString());
        m_ctl.setVariable(u"PGPASSWORD"_s, login->password);
    }
    void cleanupTestCase()
    {
        m_first.reset();
        m_second.reset();
    }

    void beforeTheFirstEnforcerNobodyLeads()
    {
        const auto run = status();
        QCOMPARE(run.exit, 4);
        const QJsonObject said = run.json().object();
        QVERIFY(!said[u"enforcerAlive"_s].toBool());
        QCOMPARE(said[u"leader"_s].toString(), QString());
        QCOMPARE(said[u"epoch"_s].toInt(), 0);
        QCOMPARE(said[u"trouble"_s].toString(), u"no-enforcer"_s);
        QVERIFY(m_ctl.run({ u"status"_s }).out.contains("NEVER SEEN"));
    }

    void whoLeadsIsNamedAndWhoTookOver()
    {
        m_first = start(u"first"_s);
        QVERIFY(m_first);
        QTRY_VERIFY_WITH_TIMEOUT(isServedBy(*m_first), Patience);
        QCOMPARE(status().json()[u"epoch"_s].toInt(), 1);
        m_second = start(u"second"_s);
        QVERIFY(m_second);
        QVERIFY(m_first->send(SIGSTOP));
        SP_VERIFY(m_crowd.post(m_crowd.size()));
        QTRY_VERIFY_WITH_TIMEOUT(
            isServedBy(*m_second) && !status().json()[u"lastDecision"_s].isNull(), Patience);
        m_before = status().json().object();
        QCOMPARE(m_before[u"epoch"_s].toInt(), 2);
    }

    void whatWaitsIsToldWhileNobodyServes()
    {
        QVERIFY(m_second->send(SIGSTOP));
        const QDateTime stopped = QDateTime::currentDateTimeUtc();
        SP_VERIFY(m_crowd.post(Each * m_crowd.size()));
        QTRY_COMPARE_WITH_TIMEOUT(status().exit, 4, Patience);
        const QJsonObject said = status().json().object();
        QVERIFY(!said[u"enforcerAlive"_s].toBool());
        QCOMPARE(said[u"trouble"_s].toString(), u"no-enforcer"_s);
        for (const QString &same : { u"leader"_s, u"epoch"_s, u"lastDecision"_s })
            QCOMPARE(said[same], m_before[same]);
        QCOMPARE(said[u"backlog"_s].toInt(), Each); // those of others are nobody's to count
        QVERIFY(!said[u"backlogOfEverybody"_s].toBool());
        QVERIFY(qAbs(stopped.msecsTo(timeOf(said, u"oldestWaiting"_s))) < Patience);
        const auto text = m_ctl.run({ u"status"_s });
        QCOMPARE(text.exit, 4);
        for (const char *const words : { "LAST SEEN", "Last leader", ", epoch 2",
                                         "3 messages, the oldest since ", "only your own" })
            QVERIFY2(text.out.contains(words), text.out);
    }

    void whatWaitedIsDecidedByWhoGoesOn()
    {
        QVERIFY(m_second->send(SIGCONT));
        QTRY_VERIFY_WITH_TIMEOUT(isServedBy(*m_second)
                                     && status().json()[u"lastDecision"_s]
                                         != m_before[u"lastDecision"_s],
                                 Patience);
        const QJsonObject said = status().json().object();
        QCOMPARE(said[u"epoch"_s], m_before[u"epoch"_s]); // nobody else had it meanwhile
        QVERIFY(timeOf(said, u"lastDecision"_s) > timeOf(m_before, u"lastDecision"_s));
        QVERIFY(m_ctl.run({ u"status"_s }).out.contains("0 messages"));
    }

    void whoComesBackStandsBy()
    {
        QVERIFY(m_first->send(SIGCONT));
        SP_VERIFY(m_crowd.post(m_crowd.size()));
        QTRY_VERIFY_WITH_TIMEOUT(isServedBy(*m_second), Patience);
        QCOMPARE(status().json()[u"epoch"_s].toInt(), 2);
    }
};

QTEST_GUILESS_MAIN(TestStatus)
#include "tst_status.moc"
