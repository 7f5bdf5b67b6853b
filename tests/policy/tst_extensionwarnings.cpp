// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policy/warnedpolicy.h"

#include <QTest>

using namespace sallyport;
using namespace sallyport::test;

namespace {

// Good, with an extension that has stages of its own, and a rota, hours and a tag that only they
// ask for.
QByteArray extended(const QByteArray &stage)
{
    QByteArray document(Good);
    document.replace("[readonly]", "[readonly]\n    tags: [money]");
    document.replace(
        "    approval:\n",
        "    extension:\n      max: 1h\n      approval:\n        window: 1h\n"
        "        stages:\n          - { name: First, from: [group:officers] }\n          - { "
            + stage + " }\n    approval:\n");
    return document
        + "rotas:\n  r: { zone: UTC, first: 2026-01-05, handover: '09:00', every: 7d, people: "
          "[eva] "
          "}\nhours:\n  day: { zone: UTC, days: [mon], from: '08:00', to: '18:00' }\n";
}

} // namespace

// What a policy asks of an extension is looked at like the rest of it.
class TestExtensionWarnings : public QObject
{
    Q_OBJECT

private slots:
    void anExtensionsOwnStagesAreWarnedOf_data()
    {
        QTest::addColumn<QByteArray>("stage");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("said");
        QTest::newRow("one who decides alone, and asks")
            << QByteArray("name: More, from: [person:rui]") << QString() << u"filled for rui"_s;
        QTest::newRow("one who decides on what is long in all, and asks")
            << QByteArray("name: More, from: [person:rui], when: { duration_over: 4h30m }")
            << QString() << u"filled for rui"_s;
        QTest::newRow("too few people") << QByteArray("name: More, from: [group:leads], need: 3")
                                        << QString() << u"too few people"_s;
        QTest::newRow("denials that never come together")
            << QByteArray("name: More, from: [group:leads], deny: 3") << u".deny"_s
            << u"takes 3 denials"_s;
        QTest::newRow("a group that nobody is in")
            << QByteArray("name: More, from: [group:leads, group:ledas]") << u".from[1]"_s
            << u"group \"ledas\""_s;
    }
    void anExtensionsOwnStagesAreWarnedOf()
    {
        QFETCH(const QByteArray, stage);
        QFETCH(const QString, path);
        QFETCH(const QString, said);
        const Directory directory = people();
        const auto found = warningsAt(warningsOf(extended(stage), &directory),
                                      u"rules[0].extension.approval.stages[1]"_s + path, said);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().line > 0);
    }

    void whatOnlyAnExtensionAsksForIsUsed()
    {
        const Directory directory = people();
        const QByteArray document = extended("name: More, from: [group:leads, 'rota:r'], when: { "
                                             "within: day, target_tags: [money] }");
        const auto warnings = warningsOf(document, &directory);
        QVERIFY2(warnings.isEmpty(), qPrintable(warnings.value(0).message));
        QVERIFY(warningsOf(document, nullptr).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestExtensionWarnings)
#include "tst_extensionwarnings.moc"
