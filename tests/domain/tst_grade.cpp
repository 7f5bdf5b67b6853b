// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/grade.h"
#include "tests/support/worldbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;
using namespace sallyport::test;

Q_DECLARE_METATYPE(std::optional<sallyport::Grade>)

// What a rule demands of its target.
class TestGrade : public QObject
{
    Q_OBJECT

private slots:
    void aIsTheBest()
    {
        QVERIFY(isAtLeast(Grade::A, Grade::B));
        QVERIFY(isAtLeast(Grade::B, Grade::B));
        QVERIFY(!isAtLeast(Grade::C, Grade::B));
        QCOMPARE(gradeName(Grade::C), u"C"_s);
        QVERIFY(gradeFromName(u"B"_s) == std::optional(Grade::B));
        QVERIFY(!gradeFromName(u"b"_s));
        QVERIFY(bestGrade(u"postgresql"_s) == std::optional(Grade::A));
        QVERIFY(!bestGrade(u"telnet"_s));
    }

    void whatCannotBeGivenIsRefused()
    {
        World world;
        world.policy.rules.first().grade = Grade::A;
        QCOMPARE(codeOf(world.file(World::debugging())), u"accepted"_s);
        world.state = {};
        world.policy.targets[u"orders-db"_s].connector = u"telnet"_s;
        const Judgement judgement = world.file(World::debugging());
        QCOMPARE(codeOf(judgement), u"grade-too-low"_s);
        QCOMPARE(judgement.error().subject, u"A"_s);
    }

    void theStricterOfBothPoliciesCounts_data()
    {
        QTest::addColumn<std::optional<Grade>>("pinned");
        QTest::addColumn<std::optional<Grade>>("current");
        QTest::addColumn<std::optional<Grade>>("demanded");
        const std::optional<Grade> none;
        const std::optional<Grade> a = Grade::A;
        const std::optional<Grade> b = Grade::B;
        QTest::newRow("neither demands any") << none << none << none;
        QTest::newRow("the one that it was filed under does") << b << none << b;
        QTest::newRow("the one in force does") << none << b << b;
        QTest::newRow("the one in force demands more") << b << a << a;
        QTest::newRow("the one in force demands less") << a << b << a;
    }
    void theStricterOfBothPoliciesCounts()
    {
        QFETCH(const std::optional<Grade>, pinned);
        QFETCH(const std::optional<Grade>, current);
        QFETCH(const std::optional<Grade>, demanded);
        World world;
        QVERIFY(world.file(World::debugging()));
        Policy then = world.policy;
        then.rules.first().grade = pinned;
        world.policy.rules.first().grade = current;
        const Rules rules{ &world.policy, &then, &world.directory };
        QVERIFY(demandedGrade(*world.state.request, rules) == demanded);
    }

    void whatIsNotKnownDemandsTheMost()
    {
        World world;
        QVERIFY(world.file(World::debugging()));
        const Request &request = *world.state.request;
        const std::optional<Grade> most = Grade::A;
        QVERIFY(demandedGrade(request, { &world.policy, nullptr, &world.directory }) == most);
        QVERIFY(demandedGrade(request, { nullptr, &world.policy, &world.directory }) == most);
    }
};

QTEST_APPLESS_MAIN(TestGrade)
#include "tst_grade.moc"
