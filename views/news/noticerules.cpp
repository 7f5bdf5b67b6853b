// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/news/noticerules.h"

#include "views/newswatch.h"

#include <algorithm>

namespace sallyport::noticerules {

using namespace std::chrono_literals;

namespace {

constexpr Millis RemindAfter = 5min;
constexpr Millis LastMinute = 1min;

bool isSameThing(const News &one, const News &other)
{
    return one.kind == other.kind && one.item.request.id == other.item.request.id
        && (!one.item.request.id.isEmpty() || one.key == other.key);
}

} // namespace

qsizetype mostApart(NewsKind kind)
{
    return kind == NewsKind::Decide ? 1 : 2;
}

bool isPressing(NewsKind kind)
{
    return kind == NewsKind::BreakGlass || kind == NewsKind::EndsSoon;
}

NoticeUrgency urgencyOf(NewsKind kind)
{
    return kind == NewsKind::BreakGlass || kind == NewsKind::Stuck ? NoticeUrgency::Critical
                                                                   : NoticeUrgency::Normal;
}

bool replaces(const News &after, const News &before)
{
    const QString &id = after.item.request.id;
    return isSameThing(after, before) || (!id.isEmpty() && id == before.item.request.id);
}

bool isOfSeveralKinds(const QList<News> &news)
{
    return std::ranges::any_of(
        news, [kind = news.first().kind](const News &each) { return each.kind != kind; });
}

Instant reminderFor(const News &news, Instant now)
{
    const Instant later = now + RemindAfter;
    switch (news.kind) {
    case NewsKind::Decide:
    case NewsKind::Asked:
    case NewsKind::BreakGlass:
    case NewsKind::Review:
    case NewsKind::Policy:
        return later;
    case NewsKind::Start:
        return news.item.request.startBy > Instant() ? later : Instant();
    case NewsKind::EndsSoon:
        break;
    default:
        return {};
    }
    const Instant end = news.item.grant ? news.item.grant->deadline : Instant();
    Instant at = std::min(later, end - LastMinute);
    for (const Millis time : NewsWatch::tellingTimes(news.item.grant.value_or(Grant()))) {
        if (end - time > now)
            at = std::min(at, end - time);
    }
    return at > now ? at : Instant();
}

} // namespace sallyport::noticerules
