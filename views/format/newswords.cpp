// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/newswords.h"

#include "models/domain/text.h"
#include "views/format/remaining.h"
#include "views/format/requestwords.h"

#include <QCoreApplication>

#include <array>

namespace sallyport::newswords {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(NewsWords)
};

// In whole minutes, rounded up; the last minute in seconds would be read too late.
Millis minutesLeft(const RequestItem &item, Instant now)
{
    const Millis left = item.grant ? item.grant->deadline - now : Millis(0);
    return std::chrono::ceil<std::chrono::minutes>(std::max(left, Millis(0)));
}

// Names neither person nor target.
QString plainTitle(const News &news, Instant now)
{
    switch (news.kind) {
    case NewsKind::Decide:
        return Tr::tr("A request waits for you");
    case NewsKind::Asked:
        return Tr::tr("Somebody asks back about your request");
    case NewsKind::Decided:
        return Tr::tr("One of your requests was decided");
    case NewsKind::Start:
        return Tr::tr("One of your accesses can start");
    case NewsKind::Opened:
        return Tr::tr("One of your accesses is open");
    case NewsKind::EndsSoon:
        return Tr::tr("One of your accesses ends in %1")
            .arg(formatDuration(minutesLeft(news.item, now)));
    case NewsKind::Draining:
        return Tr::tr("One of your accesses is at its end");
    case NewsKind::Ended:
        return Tr::tr("One of your accesses is over");
    case NewsKind::Stuck:
        return Tr::tr("One of your accesses could not be closed yet");
    case NewsKind::BreakGlass:
        return Tr::tr("Somebody broke the glass");
    case NewsKind::Review:
        return Tr::tr("An emergency waits for your review");
    case NewsKind::Policy:
        return Tr::tr("A policy waits for signatures");
    }
    Q_UNREACHABLE();
}

QString countOf(NewsKind kind, int count)
{
    switch (kind) {
    case NewsKind::Decide:
        return waitingWords(count);
    case NewsKind::Asked:
        return Tr::tr("%n of your requests wait for an answer", nullptr, count);
    case NewsKind::Decided:
        return Tr::tr("%n of your requests were decided", nullptr, count);
    case NewsKind::Start:
        return Tr::tr("%n of your accesses can start", nullptr, count);
    case NewsKind::Opened:
        return Tr::tr("%n of your accesses are open", nullptr, count);
    case NewsKind::EndsSoon:
        return Tr::tr("%n of your accesses end soon", nullptr, count);
    case NewsKind::Draining:
        return Tr::tr("%n of your accesses are at their end", nullptr, count);
    case NewsKind::Ended:
        return Tr::tr("%n of your accesses are over", nullptr, count);
    case NewsKind::Stuck:
        return Tr::tr("%n of your accesses could not be closed yet", nullptr, count);
    case NewsKind::BreakGlass:
        return Tr::tr("The glass was broken %n times", nullptr, count);
    case NewsKind::Review:
        return Tr::tr("%n emergencies wait for your review", nullptr, count);
    case NewsKind::Policy:
        return Tr::tr("%n policies wait for signatures", nullptr, count);
    }
    Q_UNREACHABLE();
}

} // namespace

NewsWords one(const News &news, bool withNames, Instant now)
{
    if (!withNames)
        return { plainTitle(news, now), news.plainBody };
    const bool counts = news.kind == NewsKind::EndsSoon;
    return { counts ? endsIn(news.item, now) : news.title, news.body };
}

NewsWords several(const QList<News> &news, int waiting, bool withNames)
{
    const NewsKind kind = news.last().kind;
    const auto told = static_cast<int>(news.size());
    const int count = kind == NewsKind::Decide ? std::max(waiting, told) : told;
    return { countOf(kind, count),
             withNames ? Tr::tr("The latest: %1").arg(news.last().title) : QString() };
}

NewsWords summary(const QList<News> &news)
{
    QStringList lines;
    for (int kind = 0; kind <= static_cast<int>(NewsKind::Policy); ++kind) {
        const auto count = std::ranges::count(news, static_cast<NewsKind>(kind), &News::kind);
        if (count > 0)
            lines.append(countOf(static_cast<NewsKind>(kind), static_cast<int>(count)));
    }
    return { Tr::tr("What came while it was quiet"), lines.join(u" · "_s) };
}

QString endsIn(const RequestItem &item, Instant now)
{
    return Tr::tr("%1 ends in %2").arg(accessTitle(item), formatDuration(minutesLeft(item, now)));
}

QString openWord()
{
    return Tr::tr("Open", "button: show it in the window");
}

QString extendWord()
{
    return Tr::tr("Extend…");
}

QString laterWord()
{
    return Tr::tr("Later", "button: remind me again");
}

NewsWords inTray()
{
    return { Tr::tr("Sallyport goes on in the tray"),
             Tr::tr(
                 "It tells you what waits and what ends. Its icon opens it again and quits it.") };
}

QString waitingWords(int count)
{
    return count == 0 ? Tr::tr("Nothing waits for you")
                      : Tr::tr("%n requests wait for you", nullptr, count);
}

QString leftWords(const RequestItem &item, Instant now)
{
    return Tr::tr("%1, %2 left", "access, how long")
        .arg(accessTitle(item), formatDuration(minutesLeft(item, now)));
}

} // namespace sallyport::newswords
