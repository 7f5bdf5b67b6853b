// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/news/newsroom.h"

#include "views/format/newswords.h"

#include <QSettings>

#include <algorithm>
#include <utility>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto ToldOfTray = "notifications/toldOfTray";
constexpr int TraySlot = -1; // of the notification that the board knows nothing of
constexpr Millis Hush = 1h;

QSet<QString> idsOf(const QList<RequestItem> &items)
{
    QSet<QString> ids;
    for (const RequestItem &item : items)
        ids.insert(item.request.id);
    return ids;
}

} // namespace

Newsroom::Newsroom(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_settings(NewsSettings::stored())
    , m_watch(clock)
    , m_board(clock)
    , m_tray(clock)
{
    m_board.setSettings(m_settings);
    connect(&m_watch, &NewsWatch::news, &m_board, &NoticeBoard::take);
    connect(&m_board, &NoticeBoard::show, &m_notifier, &Notifier::show);
    connect(&m_board, &NoticeBoard::close, &m_notifier, &Notifier::close);
    connect(&m_board, &NoticeBoard::openWanted, this, &Newsroom::open);
    connect(&m_board, &NoticeBoard::extendWanted, this, &Newsroom::extensionWanted);
    connect(&m_notifier, &Notifier::acted, this, &Newsroom::act);
    connect(&m_notifier, &Notifier::dismissed, &m_board, &NoticeBoard::dismissed);
    connect(&m_notifier, &Notifier::inhibitedChanged, &m_board, &NoticeBoard::setInhibited);
    connect(&m_notifier, &Notifier::undelivered, this, [this](const Notice &notice) {
        if (!m_tray.say(notice))
            m_board.dismissed(notice.slot);
    });
    connectTray();
}

void Newsroom::connectTray()
{
    connect(&m_tray, &Tray::clicked, this, &Newsroom::windowWanted);
    connect(&m_tray, &Tray::messageClicked, this, [this](int slot) { act(slot, NoticeAct::Open); });
    const TrayMenu *menu = &m_tray.menu();
    connect(menu, &TrayMenu::windowWanted, this, &Newsroom::windowWanted);
    connect(menu, &TrayMenu::waitingWanted, this, &Newsroom::waitingWanted);
    connect(menu, &TrayMenu::accessWanted, this, &Newsroom::requestWanted);
    connect(menu, &TrayMenu::settingsWanted, this, &Newsroom::settingsWanted);
    connect(menu, &TrayMenu::quitWanted, this, &Newsroom::quitWanted);
    connect(menu, &TrayMenu::quietWanted, this, [this](bool isWanted) {
        m_board.hush(isWanted ? m_clock.now() + Hush : Instant());
        m_tray.setHushed(m_board.hushedUntil());
    });
}

void Newsroom::begin(const QString &personId)
{
    // The console that ends leaves what it told where it is.
    if (!personId.isEmpty())
        m_board.clear();
    m_personId = personId;
    m_watch.begin(m_seat.isEmpty() ? NewsMemory() : NewsMemory(m_seat + u'\n' + personId));
    m_toDecide = m_toReview = 0;
    m_state = {};
    showCount();
}

void Newsroom::remember(const QString &seat)
{
    m_seat = seat;
    begin(m_personId);
}

void Newsroom::takeQueue(const QList<RequestItem> &mineToDecide)
{
    m_toDecide = static_cast<int>(mineToDecide.size());
    m_board.setWaiting(idsOf(mineToDecide));
    m_watch.takeQueue(mineToDecide);
    showCount();
}

void Newsroom::takeReviews(const QList<RequestItem> &reviews)
{
    m_toReview = static_cast<int>(std::ranges::count(reviews, true, &RequestItem::mineToReview));
    m_board.keepOnly({ NewsKind::BreakGlass, NewsKind::Review }, idsOf(reviews));
    m_watch.takeReviews(reviews);
    showCount();
}

void Newsroom::takeAccess(const QList<RequestItem> &access)
{
    QList<RequestItem> asked = access;
    asked.removeIf([](const RequestItem &item) { return item.questionByName.isEmpty(); });
    m_board.keepOnly({ NewsKind::Asked }, idsOf(asked));
    m_watch.takeAccess(access);
    m_state.live = liveOf(access);
    showCount();
}

void Newsroom::takeProposals(const QList<WaitingPolicy> &waiting)
{
    QSet<QString> mine;
    for (const WaitingPolicy &policy : waiting) {
        if (policy.maySign)
            mine.insert(NewsWatch::policyKey(policy));
    }
    m_board.keepOnly({ NewsKind::Policy }, mine);
    m_watch.takeProposals(waiting);
    m_watch.keep(m_board.untold());
}

// After each reading.
void Newsroom::showCount()
{
    m_watch.keep(m_board.untold());
    m_state.waiting = m_toDecide + m_toReview;
    m_tray.setState(m_state);
}

void Newsroom::lookAtTime()
{
    m_watch.lookAtTime();
    m_board.lookAtTime();
    m_watch.keep(m_board.untold());
    m_tray.lookAtTime();
}

void Newsroom::setSettings(const NewsSettings &settings)
{
    m_settings = settings;
    m_settings.store();
    m_board.setSettings(settings);
}

bool Newsroom::goesOnInTray() const
{
    return m_settings.inTray && Tray::isThere();
}

void Newsroom::tellOfTray()
{
    if (QSettings().value(ToldOfTray).toBool())
        return;
    QSettings().setValue(ToldOfTray, true);
    const newswords::NewsWords words = newswords::inTray();
    m_notifier.show({ .slot = TraySlot, .title = words.title, .body = words.body });
}

void Newsroom::act(int slot, NoticeAct act)
{
    if (slot == TraySlot)
        emit windowWanted();
    else
        m_board.act(slot, act);
}

void Newsroom::open(const QString &requestId, NewsKind kind)
{
    if (!requestId.isEmpty())
        emit requestWanted(requestId);
    else if (kind == NewsKind::Policy)
        emit policiesWanted();
    else if (kind == NewsKind::Decide || kind == NewsKind::BreakGlass || kind == NewsKind::Review)
        emit waitingWanted();
    else
        emit accessWanted();
}

} // namespace sallyport
