// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/caseplayer.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

tl::expected<QByteArray, QString> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(u"There is no file %1."_s.arg(path));
    return file.readAll();
}

DocumentReader beside(const QString &folder)
{
    return [folder](const QString &name) { return read(QDir(folder).filePath(name)); };
}

// The first YAML document that a page of the help shows.
QByteArray exampleIn(const QString &page)
{
    const auto text = read(QDir(QStringLiteral(SALLYPORT_HELP)).filePath(page));
    const QByteArray begin = "```yaml\n";
    if (!text || !text->contains(begin))
        return {};
    const QByteArray after = text->mid(text->indexOf(begin) + begin.size());
    return after.left(after.indexOf("```"));
}

// A document of one case with these steps, on the demonstration's policy.
QByteArray documentOf(const QByteArray &steps)
{
    return "sallyport-cases: 1\n"
           "policy: policy.yaml\n"
           "people:\n"
           "  ana: { groups: [backend] }\n"
           "  rui: { groups: [backend-leads] }\n"
           "asks:\n"
           "  debug: { scenario: live-debugging, target: orders-db, profile: readonly,\n"
           "           duration: 1h, reason: Three payment jobs are stuck since noon,\n"
           "           fields: { ticket: INC-1 } }\n"
           "cases:\n"
           "  - name: one\n"
           "    steps:\n"
        + steps;
}

tl::expected<CaseFile, QList<PolicyMistake>> parsed(const QByteArray &steps)
{
    return parseCases(documentOf(steps), beside(QStringLiteral(SALLYPORT_DEMO)));
}

} // namespace

class TestPolicyCases : public QObject
{
    Q_OBJECT

private slots:
    // Every document of this folder is played, each case as a row of its own.
    void itComesAsTheCaseSays_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("index");
        const QDir folder(QStringLiteral(SALLYPORT_CASES));
        const QStringList names = folder.entryList({ u"*.yaml"_s }, QDir::Files);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names) {
            const auto text = read(folder.filePath(name));
            QVERIFY(text);
            const auto file = parseCases(*text, beside(folder.path()));
            if (!file)
                qWarning().noquote()
                    << name << file.error().first().line << file.error().first().message;
            QVERIFY(file);
            QVERIFY(!file->cases.isEmpty());
            for (int i = 0; i < file->cases.size(); ++i)
                QTest::addRow("%s: %s", qPrintable(name), qPrintable(file->cases.at(i).name))
                    << folder.filePath(name) << i;
        }
    }

    void itComesAsTheCaseSays()
    {
        QFETCH(const QString, path);
        QFETCH(const int, index);
        const auto text = read(path);
        QVERIFY(text);
        const auto file = parseCases(*text, beside(QStringLiteral(SALLYPORT_CASES)));
        QVERIFY(file);
        const CaseResult result = playCase(*file, file->cases.at(index));
        for (const CaseFailure &failure : result.failures)
            qWarning().noquote() << failure.line << failure.message;
        QVERIFY(result.failures.isEmpty());
    }

    void aCaseThatDoesNotHoldSaysWhere_data()
    {
        QTest::addColumn<QByteArray>("steps");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const char *steps, const char *said) {
            QTest::newRow(name) << QByteArray(steps) << QString::fromLatin1(said);
        };
        row("another state", "      - { who: ana, file: debug, expect: { state: open } }\n",
            "state should be open; it is waiting.");
        row("accepted instead of refused", "      - { who: ana, file: debug, refused: no-rule }\n",
            "file by ana should be no-rule; it was accepted.");
        row("refused instead of accepted",
            "      - { who: rui, file: { like: debug, duration: 9h } }\n",
            "file by rui should be accepted; it was duration-too-long, by the rule debug-orders.");
        row("refused for another reason",
            "      - { who: ana, approve: so, refused: self-decision }\n",
            "approve by ana should be self-decision; it was unknown-request.");
        row("too few", "      - { who: ana, file: debug, expect: { approvers: [rui, ana] } }\n",
            "approvers should be rui, ana; it is rui.");
        row("a request nobody filed", "      - { after: 1h, expect: { state: waiting } }\n",
            "state should be waiting; it is none.");
    }

    void aCaseThatDoesNotHoldSaysWhere()
    {
        QFETCH(const QByteArray, steps);
        QFETCH(const QString, said);
        const auto file = parsed(steps);
        QVERIFY(file);
        const CaseResult result = playCase(*file, file->cases.first());
        QCOMPARE(result.failures.size(), 1);
        QCOMPARE(result.failures.first().message, said);
        QCOMPARE(result.failures.first().line, 13);
    }

    void nothingIsPlayedAfterAStepThatFailed()
    {
        const auto file = parsed("      - { who: ana, file: debug, refused: no-rule }\n"
                                 "      - { who: ana, withdraw: never mind, refused: no-rule }\n");
        QVERIFY(file);
        QCOMPARE(playCase(*file, file->cases.first()).failures.size(), 1);
    }

    void whatIsStuckStopsTheNextOne()
    {
        const auto file = parsed(
            "      - { who: ana, file: debug }\n"
            "      - { who: rui, approve: fine, expect: { state: open } }\n"
            "      - { target: down }\n"
            "      - { after: 1h, expect: { state: ending } }\n"
            "      - { after: 30s, expect: { state: stuck, log: [stuck] } }\n"
            "      - { who: ana, request: next, file: debug, refused: access-stuck }\n"
            "      - { target: up, expect: { state: ended } }\n"
            "      - { who: ana, request: next, file: debug, expect: { state: waiting } }\n");
        QVERIFY(file);
        const CaseResult result = playCase(*file, file->cases.first());
        for (const CaseFailure &failure : result.failures)
            qWarning().noquote() << failure.line << failure.message;
        QVERIFY(result.failures.isEmpty());
    }

    void mistakesHaveTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("steps");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("hint");
        const auto row
            = [](const char *name, const char *steps, const char *said, const char *hint) {
                  QTest::newRow(name) << QByteArray(steps) << QString::fromLatin1(said)
                                      << QString::fromLatin1(hint);
              };
        row("a person nobody knows", "      - { who: anna, file: debug }\n",
            "There is no \"anna\" under \"people\".", "Did you mean \"ana\"?");
        row("an ask nobody wrote", "      - { who: ana, file: debugg }\n",
            "There is no ask \"debugg\" under \"asks\".", "Did you mean \"debug\"?");
        row("a refusal that does not exist", "      - { who: ana, file: debug, refused: never }\n",
            "There is no refusal \"never\".", "The codes are in the help on policy cases.");
        row("nobody acts", "      - { file: debug }\n", "Nobody is named who does this.",
            "Add \"who\" with one of \"people\".");
        row("two acts", "      - { who: ana, file: debug, withdraw: no }\n",
            "A step is one act of one person.", "Write two steps.");
        row("a refusal of nothing", "      - { after: 1h, refused: no-rule }\n",
            "Only what somebody does can be refused.",
            "The codes are in the help on policy cases.");
        row("a fact that does not exist",
            "      - { who: ana, file: debug, expect: { stat: open } }\n",
            "\"stat\" is not known here to this version.", "Did you mean \"state\"?");
        row("a target that is neither down nor up", "      - { target: dwn }\n",
            "A target is down or up, or its access is used.", "Write down, up or used.");
        row("a policy that is not there", "      - { policy: nowhere.yaml }\n",
            "There is no file " SALLYPORT_DEMO "/nowhere.yaml.", "");
    }

    void mistakesHaveTheirPlace()
    {
        QFETCH(const QByteArray, steps);
        QFETCH(const QString, said);
        QFETCH(const QString, hint);
        const auto file = parsed(steps);
        QVERIFY(!file);
        QCOMPARE(file.error().first().message, said);
        QCOMPARE(file.error().first().hint, hint);
        QCOMPARE(file.error().first().line, 13);
    }

    // What the help shows is right: its policy, and its cases against that policy.
    void theHelpsExamplesHold()
    {
        const QByteArray policy = exampleIn(u"policy.md"_s);
        const auto parsedPolicy = parsePolicy(policy);
        if (!parsedPolicy)
            qWarning().noquote() << parsedPolicy.error().first().message;
        QVERIFY(parsedPolicy);
        const auto file
            = parseCases(exampleIn(u"policy-cases.md"_s), [&](const QString &) { return policy; });
        if (!file)
            qWarning().noquote() << file.error().first().message;
        QVERIFY(file);
        for (const PolicyCase &one : file->cases) {
            const CaseResult result = playCase(*file, one);
            for (const CaseFailure &failure : result.failures)
                qWarning().noquote() << failure.line << failure.message;
            QVERIFY(result.failures.isEmpty());
        }
    }

    void allMistakesAreFoundNotTheFirst()
    {
        const auto file = parsed("      - { who: anna, file: debug }\n"
                                 "      - { who: ana, file: debugg }\n");
        QVERIFY(!file);
        QCOMPARE(file.error().size(), 2);
    }
};

QTEST_APPLESS_MAIN(TestPolicyCases)
#include "tst_policycases.moc"
