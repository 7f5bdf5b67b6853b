// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/news/noticeboard.h"

#include "views/format/newswords.h"
#include "views/news/noticerules.h"

#include <algorithm>
#include <utility>

namespace sallyport {

NoticeBoard::NoticeBoard(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) { }

bool NoticeBoard::isQuiet() const
{
    const Instant now = m_clock.now();
    return m_isInhibited || now < m_hushedUntil || m_settings.isQuietAt(now);
}

void NoticeBoard::setInhibited(bool isInhibited)
{
    m_isInhibited = isInhibited;
    sumUp();
}

void NoticeBoard::hush(Instant until)
{
    m_hushedUntil = until;
    sumUp();
}

void NoticeBoard::take(const QList<News> &all)
{
    for (const News &news : all) {
        forget(news);
        if (isQuiet() && !noticerules::isPressing(news.kind))
            m_held.append(news);
        else
            put(news);
    }
    post();
}

// What is told of a request now makes what was told, or was to be told, of it before old.
void NoticeBoard::forget(const News &news)
{
    const auto isOld = [&news](const News &before) { return noticerules::replaces(news, before); };
    m_held.removeIf(isOld);
    m_reminders.removeIf([&](const Reminder &reminder) { return isOld(reminder.news); });
    for (Shown &shown : m_shown) {
        // A notification of it alone is replaced in place, by put().
        if (shown.news.size() > 1 && shown.news.removeIf(isOld) > 0)
            m_changed.insert(shown.slot);
    }
    dropEmpty();
}

void NoticeBoard::dropEmpty()
{
    for (const Shown &shown : std::as_const(m_shown)) {
        if (shown.news.isEmpty())
            m_gone.append(shown.slot);
    }
    m_shown.removeIf([](const Shown &shown) { return shown.news.isEmpty(); });
}

void NoticeBoard::put(const News &news)
{
    const auto alone = std::ranges::find_if(m_shown, [&news](const Shown &shown) {
        return shown.news.size() == 1 && noticerules::replaces(news, shown.news.first());
    });
    if (alone == m_shown.end())
        return putTogether(news);
    alone->news = { news };
    m_changed.insert(alone->slot);
}

void NoticeBoard::putTogether(const News &news)
{
    QList<Shown *> alike;
    qsizetype told = 0;
    for (Shown &shown : m_shown) {
        if (shown.news.first().kind != news.kind || noticerules::isOfSeveralKinds(shown.news))
            continue;
        alike.append(&shown);
        told += shown.news.size();
    }
    if (told < noticerules::mostApart(news.kind)) {
        m_shown.append({ .slot = ++m_lastSlot, .news = { news } });
        m_changed.insert(m_lastSlot);
        return;
    }
    Shown *together = alike.first();
    for (Shown *other : alike) {
        if (other != together)
            together->news += std::exchange(other->news, {});
    }
    together->news.append(news);
    m_changed.insert(together->slot);
    dropEmpty();
}

template <typename Unwanted>
void NoticeBoard::takeDown(Unwanted unwanted)
{
    m_held.removeIf(unwanted);
    m_reminders.removeIf([&](const Reminder &reminder) { return unwanted(reminder.news); });
    for (Shown &shown : m_shown) {
        if (shown.news.removeIf(unwanted) > 0)
            m_changed.insert(shown.slot);
    }
    dropEmpty();
    post();
}

void NoticeBoard::keepOnly(const QList<NewsKind> &kinds, const QSet<QString> &requestIds)
{
    takeDown([&](const News &news) {
        const QString &id = news.item.request.id;
        return kinds.contains(news.kind) && !requestIds.contains(id.isEmpty() ? news.key : id);
    });
}

void NoticeBoard::setWaiting(const QSet<QString> &requestIds)
{
    m_waiting = requestIds.size();
    keepOnly({ NewsKind::Decide }, requestIds);
}

void NoticeBoard::clear()
{
    takeDown([](const News &) { return true; });
}

void NoticeBoard::lookAtTime()
{
    const Instant now = m_clock.now();
    QList<News> due;
    for (const Reminder &reminder : std::as_const(m_reminders)) {
        if (now >= reminder.at)
            due.append(reminder.news);
    }
    take(due);
    // Access that is over by now is no longer about to end.
    takeDown([now](const News &news) {
        return news.kind == NewsKind::EndsSoon && news.item.grant
            && now >= news.item.grant->deadline;
    });
    sumUp();
}

void NoticeBoard::sumUp()
{
    if (m_held.isEmpty() || isQuiet())
        return;
    QList<News> held = std::exchange(m_held, {});
    if (held.size() > 1 && noticerules::isOfSeveralKinds(held)) {
        m_shown.append({ .slot = ++m_lastSlot, .news = held });
        m_changed.insert(m_lastSlot);
    } else {
        for (const News &news : std::as_const(held))
            put(news);
    }
    post();
}

// Whoever shows them may answer at once that nothing can be shown.
void NoticeBoard::post()
{
    QList<Notice> notices;
    for (const Shown &shown : std::as_const(m_shown)) {
        if (m_changed.contains(shown.slot))
            notices.append(noticeOf(shown));
    }
    m_changed.clear();
    for (const int slot : std::exchange(m_gone, {}))
        emit close(slot);
    for (const Notice &notice : std::as_const(notices))
        emit show(notice);
}

Notice NoticeBoard::noticeOf(const Shown &shown) const
{
    const Instant now = m_clock.now();
    const News &last = shown.news.last();
    newswords::NewsWords words;
    if (noticerules::isOfSeveralKinds(shown.news))
        words = newswords::summary(shown.news);
    else if (shown.news.size() > 1)
        words = newswords::several(shown.news, static_cast<int>(m_waiting), m_settings.names);
    else
        words = newswords::one(last, m_settings.names, now);
    Notice notice{ .slot = shown.slot,
                   .title = words.title,
                   .body = words.body,
                   .urgency = noticerules::urgencyOf(last.kind) };
    if (shown.news.size() == 1 && last.kind == NewsKind::EndsSoon
        && last.item.mayExtend > Millis(0))
        notice.acts.append(NoticeAct::Extend);
    if (std::ranges::any_of(shown.news, [&](const News &news) {
            return noticerules::reminderFor(news, now) > now;
        }))
        notice.acts.append(NoticeAct::Later);
    return notice;
}

void NoticeBoard::act(int slot, NoticeAct act)
{
    const auto found = std::ranges::find(m_shown, slot, &Shown::slot);
    if (found == m_shown.end())
        return;
    const Shown shown = *found;
    m_shown.erase(found);
    emit close(slot);
    const News &last = shown.news.last();
    if (act == NoticeAct::Later)
        return remind(shown);
    const bool isAlone = shown.news.size() == 1;
    const QString id = isAlone ? last.item.request.id : QString();
    if (act == NoticeAct::Extend && isAlone)
        emit extendWanted(id);
    else
        emit openWanted(id, last.kind);
}

void NoticeBoard::remind(const Shown &shown)
{
    for (const News &news : shown.news) {
        const Instant at = noticerules::reminderFor(news, m_clock.now());
        if (at > m_clock.now())
            m_reminders.append({ .news = news, .at = at });
    }
}

QSet<QString> NoticeBoard::untold() const
{
    QSet<QString> keys;
    for (const News &news : m_held)
        keys.insert(news.key);
    for (const Reminder &reminder : m_reminders)
        keys.insert(reminder.news.key);
    return keys;
}

void NoticeBoard::dismissed(int slot)
{
    m_shown.removeIf([slot](const Shown &shown) { return shown.slot == slot; });
}

} // namespace sallyport
