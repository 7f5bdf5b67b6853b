// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ctloffice.h"

using namespace sallyport;
using namespace sallyport::test;
using namespace Qt::StringLiterals;

// Security freezes and ends by the command line, on a real enforcer: bettina and eva are of it.
class TestSafeguarding : public QObject
{
    Q_OBJECT

    CtlOffice m_ctl;

    CtlProcess::Run as(const QString &person, const QStringList &arguments) const
    {
        return m_ctl.as(person, arguments);
    }
    QJsonObject status() const { return m_ctl.run({ u"--json"_s, u"status"_s }).json().object(); }

private slots:
    void initTestCase()
    {
        QCOMPARE(m_ctl.init().exit, 0);
        m_ctl.enrol(u"eva"_s, u"security"_s);
        m_ctl.enrol(u"ana"_s, u"backend"_s);
        const auto member
            = as(u"bettina"_s, { u"person"_s, u"group"_s, u"bettina"_s, u"security"_s });
        QVERIFY2(member.exit == 0, member.out);
    }
    void cleanupTestCase() { m_ctl.stopEnforcer(); }

    void nothingIsFrozenAtFirst()
    {
        QVERIFY(status().contains(u"freeze"_s));
        QVERIFY(status()[u"freeze"_s].isNull());
        const auto early = as(u"eva"_s, { u"unfreeze"_s, u"-r"_s, u"All is well"_s });
        QCOMPARE(early.errorCode(), u"not-frozen"_s);
    }

    void onlySecurityFreezes()
    {
        const auto refused = as(u"ana"_s, { u"freeze"_s, u"-r"_s, u"I am afraid"_s });
        QCOMPARE(refused.exit, 1);
        QCOMPARE(refused.errorCode(), u"not-security"_s);
        const auto silent = as(u"eva"_s, { u"freeze"_s });
        QCOMPARE(silent.errorCode(), u"usage"_s);
    }

    void aFreezeIsToldUntilTwoHaveEndedIt()
    {
        const auto frozen = as(u"eva"_s, { u"freeze"_s, u"-r"_s, u"A laptop was stolen"_s });
        QVERIFY2(frozen.exit == 0, frozen.out);
        QJsonObject freeze = status()[u"freeze"_s].toObject();
        QCOMPARE(freeze[u"by"_s].toString(), u"eva"_s);
        QCOMPARE(freeze[u"text"_s].toString(), u"A laptop was stolen"_s);
        QVERIFY(freeze[u"at"_s].isString());
        QVERIFY(freeze[u"unfreezing"_s].isNull());
        QCOMPARE(status()[u"trouble"_s].toString(), u"frozen"_s);
        auto text = m_ctl.run({ u"status"_s });
        for (const char *const words : { "FROZEN", "by eva: A laptop was stolen",
                                         "NOTHING IS OPENED", "sallyportctl unfreeze" })
            QVERIFY2(text.out.contains(words), text.out);

        const auto first = m_ctl.run(
            { u"--as"_s, u"eva"_s, u"unfreeze"_s, u"-r"_s, u"It is wiped"_s, u"--yes"_s });
        QVERIFY2(first.out.contains("second person"), first.out + first.err);
        QCOMPARE(status()[u"freeze"_s][u"unfreezing"_s].toString(), u"eva"_s);
        QVERIFY(m_ctl.run({ u"status"_s }).out.contains("eva wants to end it"));
        const auto again = as(u"eva"_s, { u"unfreeze"_s, u"-r"_s, u"It is wiped"_s });
        QCOMPARE(again.errorCode(), u"already-decided"_s);
        const auto second = m_ctl.run(
            { u"--as"_s, u"bettina"_s, u"unfreeze"_s, u"-r"_s, u"It is"_s, u"--yes"_s });
        QVERIFY2(second.out.contains("The freeze is over."), second.out + second.err);
        QVERIFY(status()[u"freeze"_s].isNull());
    }

    void whatIsEndedIsNamedAndMeant()
    {
        const auto unnamed = as(u"eva"_s, { u"end-all"_s, u"-r"_s, u"Stolen"_s, u"--yes"_s });
        QCOMPARE(unnamed.errorCode(), u"usage"_s);
        const auto both = as(u"eva"_s,
                             { u"end-all"_s, u"--everything"_s, u"--person"_s, u"ana"_s, u"-r"_s,
                               u"Stolen"_s, u"--yes"_s });
        QCOMPARE(both.errorCode(), u"usage"_s);
        const auto unsaid = as(u"eva"_s, { u"end-all"_s, u"--everything"_s, u"-r"_s, u"Stolen"_s });
        QCOMPARE(unsaid.errorCode(), u"usage"_s);
        QVERIFY2(unsaid.out.contains("no live access"), unsaid.out);
        const auto nobody = as(
            u"eva"_s, { u"end-all"_s, u"--person"_s, u"zoe"_s, u"-r"_s, u"Stolen"_s, u"--yes"_s });
        QCOMPARE(nobody.errorCode(), u"person-unknown"_s);
        const auto ended = as(
            u"eva"_s, { u"end-all"_s, u"--person"_s, u"ana"_s, u"-r"_s, u"Stolen"_s, u"--yes"_s });
        QVERIFY2(ended.exit == 0, ended.out);
    }

    void I5_theLogHolds()
    {
        const auto verified = m_ctl.run({ u"audit"_s, u"verify"_s, u"--json"_s });
        QVERIFY2(verified.exit == 0, verified.out);
    }
};

QTEST_GUILESS_MAIN(TestSafeguarding)
#include "tst_safeguarding.moc"
