// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/crypto.h"
#include "models/services/policyreading.h"
#include "models/store/registryrepository.h"
#include "tests/services/workingoffice.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

// What the page of policies reads, from real ledgers.
class TestPolicyReading : public QObject
{
    Q_OBJECT

    std::unique_ptr<WorkingOffice> m_office;

    QByteArray inForce()
    {
        return need(RegistryRepository(m_office->database()).currentPolicy())->text;
    }
    // The policy in force with another longest duration.
    QByteArray longer()
    {
        QByteArray text = inForce();
        text.replace("max: 4h", "max: 6h");
        return text;
    }
    Receipt propose(const QByteArray &text, const QByteArray &over,
                    const QString &person = Office::Officer)
    {
        Administration administration(m_office->database(), m_office->submitter(person));
        const QByteArray digest = need(administration.proposePolicy(text, over));
        m_office->work();
        return m_office->receiptOf(digest);
    }
    QString written(const QByteArray &text)
    {
        const QString path = m_office->path(u"proposed.yaml"_s);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? path
                                                                                  : QString();
    }

private slots:
    void initTestCase_data() { addBackendRows(); }
    void init() { m_office = std::make_unique<WorkingOffice>(runningBackend()); }
    void cleanup() { m_office.reset(); }

    void everyVersionIsListedWithWhoAndWhen()
    {
        const QByteArray first = inForce();
        QVERIFY(propose(longer(), sha256(first)).accepted);
        QVERIFY(propose(first, sha256(inForce())).accepted);
        const auto history = readPolicyHistory(m_office->database(), Office::Officer);
        SP_VERIFY(history);
        QCOMPARE(history->versions.size(), 3);
        QCOMPARE(history->versions.first().position, 3);
        QCOMPARE(history->versions.first().digest, sha256(first));
        QCOMPARE(history->versions.first().digest, history->versions.last().digest);
        QCOMPARE(history->versions.first().words.size(), 6);
        QCOMPARE(history->versions.first().appliedBy.id, Office::Officer);
        QVERIFY(!history->versions.first().appliedBy.name.isEmpty());
    }
    void onlyWhomThePolicyNamesMayPropose()
    {
        const auto database = m_office->database();
        QVERIFY(need(readPolicyHistory(database, Office::Officer)).mayPropose);
        QVERIFY(!need(readPolicyHistory(database, u"mara"_s)).mayPropose);
    }
    void aVersionIsComparedWithTheOneBefore()
    {
        const QByteArray first = inForce();
        QVERIFY(longer() != first);
        QVERIFY(propose(longer(), sha256(first)).accepted);
        const auto content
            = readPolicyContent(m_office->database(), sha256(inForce()), sha256(first));
        SP_VERIFY(content);
        QCOMPARE(content->text, inForce());
        QVERIFY(content->isCompared && !content->isSameDocument);
        QVERIFY(!content->changes.isEmpty());
        QVERIFY(content->changes.first().effect == PolicyChange::Effect::Loosening);
        const auto alone = readPolicyContent(m_office->database(), sha256(first), {});
        SP_VERIFY(alone);
        QVERIFY(!alone->isCompared && alone->changes.isEmpty());
        SP_FAILS(readPolicyContent(m_office->database(), QByteArray(32, 'x'), {}),
                 ErrorCode::NotFound);
    }
    void aFileIsWeighed()
    {
        const auto weighed = weighPolicy(m_office->database(), written(longer()));
        SP_VERIFY(weighed);
        QCOMPARE(weighed->name, u"proposed.yaml"_s);
        QCOMPARE(weighed->text, longer());
        QCOMPARE(weighed->inForce, sha256(inForce()));
        QVERIFY(weighed->policy && weighed->mistakes.isEmpty());
        QVERIFY(weighed->isCompared && !weighed->changes.isEmpty());
    }
    void allMistakesOfAFileAreTold()
    {
        const auto weighed
            = weighPolicy(m_office->database(), written("sallyport: 1\nrule: []\nscenario: {}\n"));
        SP_VERIFY(weighed);
        QVERIFY(!weighed->policy);
        QVERIFY(weighed->mistakes.size() > 1);
        SP_FAILS(weighPolicy(m_office->database(), m_office->path(u"none.yaml"_s)),
                 ErrorCode::NotFound);
    }
    void whatAnswersThePersonIsTheEngine()
    {
        const PolicyQuestion question{ .digest = sha256(inForce()), .person = u"mara"_s };
        const auto told = explainPolicy(m_office->database(), question, m_office->clock.now());
        SP_VERIFY(told);
        QVERIFY(!told->isEmpty());
        QVERIFY(!told->first().rule.isEmpty());
        PolicyQuestion other = question;
        other.digest = QByteArray(32, 'x');
        SP_FAILS(explainPolicy(m_office->database(), other, m_office->clock.now()),
                 ErrorCode::NotFound);
    }
    void aProposalOverAnotherPolicyThanTheOneInForceIsRefused()
    {
        const QByteArray first = inForce();
        QVERIFY(propose(longer(), sha256(first)).accepted);
        const Receipt late = propose(first, sha256(first));
        QVERIFY(!late.accepted);
        QCOMPARE(late.code, refusalCodeName(RefusalCode::StalePolicy));
    }
};

QTEST_GUILESS_MAIN(TestPolicyReading)
#include "tst_policyreading.moc"
