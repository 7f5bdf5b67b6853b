// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/policyparser.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;

class TestPolicyParser : public QObject
{
    Q_OBJECT

private:
    static QByteArray demo(const QString &name)
    {
        QFile file(QStringLiteral(SALLYPORT_DEMO "/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void demonstrationsAreRight_data()
    {
        QTest::addColumn<QString>("file");
        const auto files = QDir(QStringLiteral(SALLYPORT_DEMO)).entryList({ u"*.yaml"_s });
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file;
    }
    void demonstrationsAreRight()
    {
        QFETCH(const QString, file);
        const auto policy = parsePolicy(demo(file));
        QVERIFY2(policy, policy ? "" : qPrintable(policy.error().first().message));
    }

    void readsWhatIsWritten()
    {
        const QByteArray text = demo(u"policy.yaml"_s);
        const auto policy = parsePolicy(text);
        QVERIFY(policy);
        QCOMPARE(policy->digest, QCryptographicHash::hash(text, QCryptographicHash::Sha256));
        QCOMPARE(policy->governance, (Governance{ { u"group:officers"_s }, 1 }));
        QCOMPARE(policy->targets.value(u"orders-db"_s).profiles,
                 (QStringList{ u"readonly"_s, u"writer"_s }));
        const Rule *rule = policy->ruleNamed(u"hotfix-orders"_s);
        QVERIFY(rule);
        QCOMPARE(rule->scenario, u"hotfix-deployment"_s);
        QCOMPARE(rule->profile, u"writer"_s);
        QCOMPARE(rule->maximumDuration, Millis(2h));
        QCOMPARE(rule->defaultDuration, Millis(30min));
        QCOMPARE(rule->decisionWindow, Millis(4h));
        QCOMPARE(rule->stages.size(), 2);
        QCOMPARE(rule->stages.at(1),
                 (Stage{ .name = u"Data owner"_s, .from = { u"group:data-owners"_s }, .step = 1 }));
        QCOMPARE(rule->warnings, (QList<Millis>{ 15min, 5min, 1min, 5s }));
        QCOMPARE(policy->ruleNamed(u"recover-orders"_s)->stages.first().need, 2);
        const Scenario scenario = policy->scenarios.value(u"disaster-recovery"_s);
        QCOMPARE(scenario.reasonMinimum, 40);
        QCOMPARE(scenario.fields.at(0).type, FieldType::Choice);
        QCOMPARE(scenario.fields.at(0).choices.size(), 3);
        QVERIFY(scenario.fields.at(0).required);
        QCOMPARE(scenario.fields.at(1).maximum, std::optional<qint64>(10'000'000));
    }

    void aTargetMayHaveATimeZone()
    {
        QByteArray text = demo(u"policy.yaml"_s);
        QVERIFY(parsePolicy(text)->targets.value(u"orders-db"_s).zone.isEmpty());
        text.replace("\n    connector: postgresql",
                     "\n    zone: America/New_York\n    connector: postgresql");
        const auto policy = parsePolicy(text);
        QVERIFY2(policy, policy ? "" : qPrintable(policy.error().first().message));
        QCOMPARE(policy->targets.value(u"orders-db"_s).zone, QByteArray("America/New_York"));
    }

    void endsAreReadAsTheyAreWritten()
    {
        const auto endOf = [](const QByteArray &written) {
            QByteArray text = demo(u"policy.yaml"_s);
            text.replace("end: { mode: kill }", "end: " + written);
            const auto policy = parsePolicy(text);
            return policy ? policy->ruleNamed(u"hotfix-orders"_s)->end : EndTerms{ .drain = 99h };
        };
        QCOMPARE(endOf("{ mode: kill }"), EndTerms());
        QCOMPARE(endOf("{ idle: 15m, unused: 20m }"), (EndTerms{ .unused = 20min, .idle = 15min }));
        QCOMPARE(endOf("{ mode: drain, within: 1h }"), EndTerms{ .drain = 1h });
        QCOMPARE(endOf("{ mode: drain, within: 1s, idle: 30m }"),
                 (EndTerms{ .drain = 1s, .idle = 30min }));
        // What can be extended may be idle for longer than the rule's longest.
        const EndTerms longer = endOf("{ idle: 9h }\n    extension: { max: 10h }");
        QCOMPARE(longer, EndTerms{ .idle = 9h });
    }

    void warningsAreSorted()
    {
        QByteArray text = demo(u"policy.yaml"_s);
        text.replace("warn: [15m, 5m, 1m, 5s]", "warn: [5s, 15m]");
        QCOMPARE(parsePolicy(text)->rules.first().warnings, (QList<Millis>{ 15min, 5s }));
    }

    void anythingElseIsNoPolicy_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a comment") << QByteArray("# nothing\n");
        QTest::newRow("a word") << QByteArray("policy");
        QTest::newRow("a list") << QByteArray("[1, 2]");
        QTest::newRow("null") << QByteArray("~");
        QTest::newRow("a map of null") << QByteArray("{sallyport: , rules: }");
        QTest::newRow("a map as a key") << QByteArray("{{a: b}: c}");
        QTest::newRow("a zero byte") << QByteArray("sallyport: 1\0", 13);
        QTest::newRow("deeply nested") << QByteArray(100'000, '[');
        QTest::newRow("more than 5 MB") << QByteArray(MaxPolicyBytes + 1, '#');
    }
    void anythingElseIsNoPolicy()
    {
        QFETCH(const QByteArray, text);
        const auto policy = parsePolicy(text);
        QVERIFY(!policy);
        QVERIFY(!policy.error().isEmpty());
        QVERIFY(!policy.error().first().message.isEmpty());
    }

    // Nine lines that would be a billion entries when aliases were followed.
    void whatWouldExplodeIsRefused()
    {
        QByteArray bomb("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char name = 'b'; name < 'k'; ++name) {
            const QByteArray before = "*" + QByteArray(1, static_cast<char>(name - 1));
            bomb += QByteArray(1, name) + ": &" + QByteArray(1, name) + " ["
                + QList<QByteArray>(9, before).join(", ") + "]\n";
        }
        QVERIFY(!parsePolicy(bomb));
    }

    void mistakesAreBounded()
    {
        QByteArray text("sallyport: 1\n");
        for (int i = 0; i < 5000; ++i)
            text += "key" + QByteArray::number(i) + ": x\n";
        const auto policy = parsePolicy(text);
        QVERIFY(!policy);
        QVERIFY(policy.error().size() <= 100);
    }

    // Damaged documents are refused or read, never more; the seed makes a failure repeatable.
    void damageIsNeverMoreThanAMistake()
    {
        const QByteArray whole = demo(u"policy.yaml"_s);
        QRandomGenerator random(20'261'124);
        for (int round = 0; round < 400; ++round) {
            QByteArray text = whole;
            for (int cuts = random.bounded(1, 4); cuts > 0; --cuts) {
                const auto at = random.bounded(static_cast<int>(text.size()));
                const QByteArray junk = QByteArray("{}[]:,-?&*!|>'\"%@`#\n \tx0~")
                                            .mid(random.bounded(26), random.bounded(1, 3));
                text.replace(at, random.bounded(0, 12), junk);
            }
            const auto policy = parsePolicy(text);
            if (!policy)
                QVERIFY(!policy.error().isEmpty());
            else
                QVERIFY(!policy->rules.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestPolicyParser)
#include "tst_policyparser.moc"
