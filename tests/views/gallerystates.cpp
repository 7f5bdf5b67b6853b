// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/gallerystates.h"

#include "models/services/enrolment.h"
#include "tests/views/gallerydialogs.h"
#include "tests/views/gallerystarts.h"
#include "translations/loader.h"

#include <QApplication>
#include <QCheckBox>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

// What people may write at most, with characters that turn or move what follows.
void makeHostile(QList<RequestItem> &items)
{
    for (RequestItem &item : items) {
        item.requesterName = u"Wolfeschlegelsteinhausenbergerdorff \u202egro.live\u202c the Elder, "
                             "of the Eastern Platform Team"_s;
        item.request.requester = u"wolfeschlegelsteinhausenbergerdorff"_s;
        item.request.ask.target = u"orders-db-of-the-northern-region-replica-2"_s;
        item.request.ask.profile = u"writer-with-a-very-long-profile-name"_s;
        item.scenarioTitle = u"Deployment of a hotfix outside of the usual window"_s;
        item.stageName = u"Lead of the team that owns the service and its data"_s;
        item.request.ask.fields.insert(u"ticket"_s, u"INC-"_s + QString(60, u'7'));
        item.request.ask.reason = u"<b>Not bold</b> &amp; \u2067not turned\u2069\u001b[31m\n"_s
            + u"orders with a reason that goes on and on, "_s.repeated(40);
    }
}

void bringDrafts(FakeDesk &desk, Instant now)
{
    Ask begun = desk.mine.first().request.ask;
    begun.scenario = u"debug"_s;
    Ask further = begun;
    further.profile = u"readonly"_s;
    desk.kept.drafts = { { .name = {}, .asks = { begun, further }, .keptAt = now },
                         { .name = u"Compare the totals"_s, .asks = { begun }, .keptAt = now } };
}

void bring(FakeDesk &desk, const QString &state, Instant now)
{
    if (state == "empty"_L1) {
        desk.mine = desk.others = desk.decided = desk.own = {};
        desk.condition = {};
        desk.law.history.versions.clear();
        desk.enforcerAlive = false;
    } else if (state == "error"_L1)
        desk.trouble = Error{ ErrorCode::Unavailable, {} };
    else if (state == "loading"_L1)
        desk.silent = true;
    else if (state == "distrusted"_L1) {
        desk.trusted.fault = TrustFault::RegistryDiffers;
        desk.forged = { desk.mine.first().request.id };
    } else if (state == "frozen"_L1)
        desk.guards = sampleSafeguards(desk.condition.leadsSince);
    else if (state == "starts"_L1)
        bringStarts(desk, now);
    else if (state == "ends"_L1)
        bringEnds(desk, now);
    else if (state == "lanes"_L1 || state == "table"_L1 || state == "figures"_L1)
        bringHistory(desk, now);
    else if (state == "counted"_L1) {
        desk.crowded = { { u"Ana Marić"_s, 214 }, { u"Rui Costa"_s, 120 }, { u"Eva Lind"_s, 61 } };
        desk.everyPart = true;
    } else if (state == "extend"_L1)
        desk.own[0].mayExtend = std::chrono::hours(2);
    else if (state == "ways"_L1) {
        bringWays(desk);
        bringDrafts(desk, now);
    } else if (state == "aside"_L1)
        bringDrafts(desk, now);
    else if (state == "long"_L1) {
        desk.condition.leader
            = u"gate-of-the-northern-region-replica-2.internal.example/104711/9f3c21aa"_s;
        desk.condition.intake = { .backlog = 123'456, .oldest = desk.condition.leadsSince };
        desk.condition.targets.first().name
            = u"orders-\u202edb-of-the-northern-region"_s.repeated(8);
        for (PersonItem &item : desk.team) {
            item.person.name
                = u"Wolfeschlegelsteinhausenbergerdorff \u202egro.live\u202c the Elder"_s;
            item.groups += { u"the-northern-region-on-call-of-saturdays"_s, QString(40, u'w') };
        }
        for (auto *items : { &desk.mine, &desk.others, &desk.decided, &desk.own })
            makeHostile(*items);
    }
}

// Officers and a machine that waits for one.
void fillTeam(FakeDesk &desk, Instant now)
{
    const auto person = [&desk](const QString &id, const QString &name, PersonState state,
                                const QStringList &groups) -> PersonItem & {
        PersonItem item;
        item.person = { .id = id, .name = name, .login = {}, .human = id };
        item.state = state;
        item.groups = groups;
        if (state == PersonState::Enrolled)
            item.keys = { { u"4f19c2a70be3d581"_s, keyWords(id.toUtf8()), false } };
        return desk.team.emplaceBack(item);
    };
    person(u"ana"_s, u"Ana Marić"_s, PersonState::Enrolled, { u"backend"_s, u"on-call"_s });
    person(u"bettina"_s, u"Bettina Okafor"_s, PersonState::Enrolled, { u"data"_s, OfficersGroup });
    const Instant end = now + std::chrono::hours(52);
    desk.team[0].managerName = u"Rui Costa"_s;
    desk.team[0].places = { { u"bettina"_s, u"Bettina Okafor"_s, now, end } };
    desk.team[1].away = PlaceItem{ u"ana"_s, u"Ana Marić"_s, now, end };
    PersonItem &nora = person(u"nora"_s, u"Nora Ek"_s, PersonState::Waiting, { u"backend"_s });
    nora.offers = { { u"nora"_s, QByteArray(32, 'k'), {} } };
    nora.keys = { { u"0be3d5814f19c2a7"_s, keyWords("old"), true } };
    person(u"rui"_s, u"Rui Costa"_s, PersonState::Keyless, {});
    person(u"lee"_s, u"Lee Wong"_s, PersonState::Inactive, { u"backend"_s });
}

} // namespace

void speak(const QString &language)
{
    const QLocale locale = consoleLocale(language);
    QLocale::setDefault(locale);
    QApplication::setLayoutDirection(locale.textDirection());
    installTranslations(locale);
}

Gallery::Gallery(const QString &state, const Clock &clock, Theme &theme)
    : m_state(state)
    , m_clock(clock)
    , m_desk(clock.now())
{
    fillTeam(m_desk, clock.now());
    m_desk.objected = { { u"eva"_s, u"Eva Lind"_s } };
    bringPast(m_desk, clock.now());
    bring(m_desk, state, clock.now());
    m_window = std::make_unique<MainWindow>(
        clock, theme,
        MainWindow::Setting{ .embedded = true,
                             .demonstration = true,
                             .seats = { { m_desk.person.id, m_desk.person.name, {} } },
                             .grace = std::chrono::seconds(5) });
    m_window->setDesk(&m_desk);
    m_window->show();
}

void Gallery::turnTo(int shot)
{
    m_window->goTo(static_cast<MainWindow::Place>(shot % PageNames.size()));
    if (shot == 1)
        beDecided(*m_window, m_desk, m_state, m_clock.now());
    if (m_state == "palette"_L1)
        bringPalette(*m_window, shot);
    if (auto *connectButton = m_window->findChild<QPushButton *>(u"connect"_s))
        connectButton->setChecked(shot == 3);
    // What the form asks besides, and for more time.
    if (auto *repeats = m_window->findChild<QCheckBox *>(u"repeats"_s))
        repeats->setChecked(m_state == "starts"_L1);
    if (auto *extend = m_window->findChild<QPushButton *>(u"extendAccess"_s);
        extend && m_state == "extend"_L1)
        extend->click();
    // What stood in the form is set aside by it.
    if (auto *draft = m_window->findChild<QPushButton *>(u"openDraft.Compare the totals"_s);
        draft && m_state == "aside"_L1 && shot == 0)
        draft->click();
    showHistory(*m_window, m_state);
}

} // namespace sallyport
