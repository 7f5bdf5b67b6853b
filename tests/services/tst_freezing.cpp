// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/administration.h"
#include "tests/services/workingoffice.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What security says about everybody's access, and what people read of it: sven and ines here.
class TestFreezing : public QObject
{
    Q_OBJECT

    std::unique_ptr<WorkingOffice> m_office;

    Receipt state(const QString &person, const RegistryStatement &statement)
    {
        Administration administration(m_office->connectionOf(person), m_office->submitter(person));
        const auto digest = need(administration.state(statement));
        m_office->work();
        return m_office->receiptOf(digest);
    }
    std::optional<FreezeItem> freezeFor(const QString &person)
    {
        return need(Reader(m_office->connectionOf(person)).status(m_office->clock.now())).freeze;
    }
    Safeguards safeguardsFor(const QString &person)
    {
        return need(Reader(m_office->connectionOf(person)).safeguards(person));
    }

private slots:
    void initTestCase_data() { addBackendRows(); }
    void init()
    {
        m_office = std::make_unique<WorkingOffice>(runningBackend());
        QVERIFY(
            state(Office::Officer, SetMembershipBody{ u"ines"_s, SecurityGroup, true }).accepted);
    }
    void cleanup() { m_office.reset(); }

    void everybodyReadsWhoFrozeItAndWhoWantsToEndIt()
    {
        QVERIFY(!freezeFor(u"mara"_s));
        QVERIFY(state(u"sven"_s, FreezeStatement{ u"A laptop was stolen"_s }).accepted);
        FreezeItem wanted{ .by = { u"sven"_s, u"Sven Aas"_s },
                           .at = m_office->clock.now(),
                           .text = u"A laptop was stolen"_s,
                           .unfreezing = {} };
        QCOMPARE(freezeFor(u"mara"_s), std::optional(wanted));
        const Health health
            = need(Reader(m_office->connectionOf(u"mara"_s)).health(m_office->clock.now()));
        QCOMPARE(troubleOf(health, m_office->clock.now()), HealthTrouble::Frozen);
        QVERIFY(state(u"ines"_s, UnfreezeStatement{ u"It is wiped"_s }).accepted);
        wanted.unfreezing = PersonRef{ u"ines"_s, u"Ines Roth"_s };
        QCOMPARE(freezeFor(u"mara"_s), std::optional(wanted));
        QVERIFY(state(u"sven"_s, UnfreezeStatement{ u"It is wiped"_s }).accepted);
        QVERIFY(!freezeFor(u"mara"_s));
    }

    void whoMaySignAndWhoHas()
    {
        QVERIFY(safeguardsFor(u"sven"_s).maySign);
        QVERIFY(!safeguardsFor(u"mara"_s).maySign);
        QVERIFY(!safeguardsFor(Office::Officer).maySign);
        QVERIFY(!safeguardsFor(u"sven"_s).freeze);
        QVERIFY(state(u"sven"_s, FreezeStatement{ u"A laptop was stolen"_s }).accepted);
        QVERIFY(!safeguardsFor(u"sven"_s).hasSigned);
        QVERIFY(state(u"sven"_s, UnfreezeStatement{ u"It is wiped"_s }).accepted);
        QVERIFY(safeguardsFor(u"sven"_s).hasSigned);
        QVERIFY(!safeguardsFor(u"ines"_s).hasSigned);
        QCOMPARE(safeguardsFor(u"ines"_s).freeze->unfreezing->id, u"sven"_s);
    }

    void whatAnOrderWouldEndIsCountedBeforeItIsSigned()
    {
        const QString mara = m_office->file(u"mara"_s, m_office->ask());
        const QString pia = m_office->file(u"pia"_s, m_office->ask());
        for (const QString &id : { mara, pia })
            QVERIFY(m_office->say(IntentKind::Approve, u"omar"_s, id).accepted);
        m_office->pass(5s);
        const QList<LiveAccess> live = safeguardsFor(u"sven"_s).live;
        QCOMPARE(endedBy({}, live).size(), 2);
        QCOMPARE(endedBy({ u"mara"_s, {}, {} }, live).size(), 1);
        QCOMPARE(endedBy({ u"mara"_s, {}, {} }, live).first().person.name, u"Mara Lind"_s);
        QCOMPARE(endedBy({ {}, u"orders-db"_s, {} }, live).size(), 2);
        QCOMPARE(endedBy({ {}, u"elsewhere"_s, {} }, live).size(), 0);
        QVERIFY(state(u"sven"_s, EndAllBody{ u"mara"_s, {}, u"Stolen"_s }).accepted);
        m_office->pass(5s);
        const QList<LiveAccess> left = safeguardsFor(u"sven"_s).live;
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().person.id, u"pia"_s);
    }
};

QTEST_GUILESS_MAIN(TestFreezing)
#include "tst_freezing.moc"
