// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/peoplefixture.h"

#include "views/format/eventwords.h"
#include "views/format/requestwords.h"
#include "views/kit/personblock.h"

#include <QComboBox>
#include <QDateTimeEdit>

using namespace sallyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// Managers, and who decides in whose place, on a fake desk; bettina looks.
class TestOwnPlace : public PeopleFixture
{
    Q_OBJECT

private:
    void choose(const QString &box, const QString &id)
    {
        auto *choice = waitFor<QComboBox>(box);
        QVERIFY(choice->findData(id) >= 0);
        choice->setCurrentIndex(choice->findData(id));
    }
    QString shown(const QString &card)
    {
        QStringList lines;
        for (const QLabel *label : find<QWidget>(u"personPane"_s)->findChildren<QLabel *>())
            lines.append(label->text());
        const auto at = lines.indexOf(card);
        return at < 0 ? u"no "_s + card : lines.value(at + 1);
    }

    static QString said(const EventWords &words, const Event &event)
    {
        return words.line({ 1, event }).sentence;
    }

private slots:
    void initTestCase() { dress(); }
    void init() { QVERIFY(openPeople()); }
    void cleanup() { close(); }

    // Whoever opened the desk knew no more than the id.
    void whoSitsHereIsNamedAsTheLedgerNamesThem()
    {
        m_desk->person.name = m_desk->person.id;
        m_window->setDesk(m_desk.get());
        const auto *block = m_window->findChild<PersonBlock *>();
        QTRY_COMPARE(block->accessibleName(), u"Acting as Bettina Okafor"_s);
        m_desk->person = { u"nobody"_s, u"nobody"_s };
        m_window->setDesk(m_desk.get());
        QCOMPARE(block->accessibleName(), u"Acting as nobody"_s);
    }

    void anOfficerSetsTheManager()
    {
        select(1);
        QTRY_COMPARE(text(u"personName"_s), u"Ana Marić"_s);
        QCOMPARE(shown(u"Manager"_s), u"nobody"_s);
        click(u"changeManager"_s);
        QVERIFY(!waitFor<QPushButton>(u"managerConfirm"_s)->isEnabled()); // it is so already
        QCOMPARE(find<QComboBox>(u"managerChoice"_s)->findData(u"ana"_s), -1);
        choose(u"managerChoice"_s, u"bettina"_s);
        QCOMPARE(text(u"toBeSigned"_s),
                 u"Bettina Okafor (bettina) is the manager of Ana Marić (ana)."_s);
        click(u"managerConfirm"_s);
        QTRY_COMPARE(m_desk->stated.size(), 1);
        QVERIFY(std::get<SetManagerBody>(m_desk->stated.first())
                == (SetManagerBody{ u"ana"_s, u"bettina"_s }));
    }
    void aManagerIsShownAndTakenAway()
    {
        m_desk->team[0].person.manager = u"bettina"_s;
        m_desk->team[0].managerName = u"Bettina Okafor"_s;
        reread();
        select(1);
        QTRY_COMPARE(shown(u"Manager"_s), u"Bettina Okafor"_s);
        click(u"changeManager"_s);
        choose(u"managerChoice"_s, QString());
        click(u"managerConfirm"_s);
        QTRY_COMPARE(m_desk->stated.size(), 1);
        QVERIFY(std::get<SetManagerBody>(m_desk->stated.first()).manager.isEmpty());
    }
    void onesOwnPlaceIsGivenAway()
    {
        select(2);
        QTRY_COMPARE(text(u"personName"_s), u"Bettina Okafor"_s);
        QCOMPARE(shown(u"Your place"_s), u"You decide in person."_s);
        click(u"outOfOffice"_s);
        QVERIFY(!waitFor<QPushButton>(u"awayConfirm"_s)->isEnabled()); // to nobody yet
        QVERIFY(!find<QWidget>(u"awayEnd"_s));
        QCOMPARE(find<QComboBox>(u"awayTo"_s)->findData(u"bettina"_s), -1);
        choose(u"awayTo"_s, u"ana"_s);
        auto *from = find<QDateTimeEdit>(u"awayFrom"_s);
        auto *until = find<QDateTimeEdit>(u"awayUntil"_s);
        until->setDateTime(from->dateTime());
        QVERIFY(!find<QPushButton>(u"awayConfirm"_s)->isEnabled());
        until->setDateTime(from->dateTime().addDays(91));
        QVERIFY(!find<QPushButton>(u"awayConfirm"_s)->isEnabled());
        until->setDateTime(from->dateTime().addDays(3));
        QVERIFY(text(u"toBeSigned"_s).startsWith(u"Ana Marić (ana) decides in my place from "));
        click(u"awayConfirm"_s);
        QTRY_COMPARE(m_desk->stated.size(), 1);
        const auto body = std::get<DelegateBody>(m_desk->stated.first());
        QCOMPARE(body.to, u"ana"_s);
        QCOMPARE(toMs(body.until) - toMs(body.from), Millis(72h).count());
        QTRY_COMPARE(find<QWidget>(u"toast"_s)->findChild<QLabel *>()->text(),
                     u"Your place is given away for that time"_s);
    }
    void itIsTakenBackFromTheMenuToo()
    {
        const Instant now = m_clock->now();
        m_desk->team[1].away = PlaceItem{ u"ana"_s, u"Ana Marić"_s, now - 1h, now + 48h };
        m_desk->answer = Receipt{ .accepted = false, .code = u"delegation-invalid"_s };
        m_window->findChild<QAbstractButton *>(u"person"_s)->click();
        auto *action = waitFor<QAction>(u"outOfOffice"_s);
        action->trigger();
        QCOMPARE(waitFor<QComboBox>(u"awayTo"_s)->currentData().toString(), u"ana"_s);
        click(u"awayEnd"_s);
        QTRY_COMPARE(m_desk->stated.size(), 1);
        QVERIFY(std::get<DelegateBody>(m_desk->stated.first()).to.isEmpty());
        QTRY_VERIFY(find<QWidget>(u"windowBanner"_s)->isVisible());
    }
    void whoDecidesForWhomIsShown()
    {
        const Instant now = m_clock->now();
        m_desk->team[0].away = PlaceItem{ u"nora"_s, u"Nora Ek"_s, now - 1h, now + 48h };
        m_desk->team[2].places = { { u"ana"_s, u"Ana Marić"_s, now - 1h, now + 48h },
                                   { u"bettina"_s, u"Bettina Okafor"_s, now - 2h, now } };
        reread();
        select(0);
        QTRY_VERIFY(shown(u"Decides"_s).startsWith(u"in the place of Ana Marić until "));
        QVERIFY(!shown(u"Decides"_s).contains(u"Bettina")); // over by now
        select(1);
        QTRY_VERIFY(shown(u"Out of office"_s).startsWith(u"Nora Ek decides until "));
        QVERIFY(!find<QWidget>(u"outOfOffice"_s)); // ana's own to change
    }
    void theChainAndTheLogNameThePlace()
    {
        const PersonRef omar{ .id = u"omar"_s, .name = u"Omar"_s, .actingFor = u"Ana"_s };
        QCOMPARE(deciderName(omar), u"Omar, for Ana"_s);
        QCOMPARE(anyOf({ { u"ana"_s, u"Ana"_s }, omar }, u"omar"_s), u"you, for Ana or Ana"_s);
        EventWords words;
        words.setPeople({ { u"omar"_s, u"Omar"_s }, { u"ana"_s, u"Ana"_s } });
        Event event{ .kind = EventKind::Denied, .actor = u"omar"_s };
        QCOMPARE(said(words, event), u"Omar denied"_s);
        event.data = { { u"for"_s, u"ana"_s } };
        QCOMPARE(said(words, event), u"Omar, in the place of Ana, denied"_s);
        event.kind = EventKind::Questioned;
        QCOMPARE(said(words, event), u"Omar, in the place of Ana, asked back"_s);
        event.kind = EventKind::Approved;
        QVERIFY(said(words, event).startsWith(u"Omar, in the place of Ana, approved as "));
    }
};

QTEST_MAIN(TestOwnPlace)
#include "tst_ownplace.moc"
