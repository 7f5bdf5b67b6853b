// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/newswatch.h"

#include "models/domain/phase.h"
#include "models/domain/text.h"
#include "views/format/proposalwords.h"
#include "views/format/requestwords.h"
#include "views/format/when.h"

#include <algorithm>
#include <utility>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

int escalations(const Request &request)
{
    return static_cast<int>(std::ranges::count(request.marks, true, &StageMark::escalated));
}

int reminders(const Request &request)
{
    int given = 0;
    for (const StageMark &mark : request.marks)
        given += mark.reminded;
    return given;
}

QString keyOf(QStringView what, const Request &request, qint64 which)
{
    return u"%1 %2 %3"_s.arg(what, request.id).arg(which);
}

} // namespace

NewsWatch::NewsWatch(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) { }

void NewsWatch::begin(const NewsMemory &memory)
{
    m_memory = memory;
    m_found.clear();
    m_queueKnown = false;
    m_accessKnown = false;
    m_reviewsKnown = false;
    m_proposalsKnown = false;
    m_own.clear();
    m_reviews.clear();
    m_questions.clear();
}

void NewsWatch::findIf(bool isSo, const QString &key, News news)
{
    if (!isSo || !m_memory.note(key))
        return;
    news.key = key;
    m_found.append(std::move(news));
}

void NewsWatch::keep(const QSet<QString> &untold)
{
    m_memory.keep(untold);
}

void NewsWatch::tell(bool isFirst)
{
    const QList<News> found = std::exchange(m_found, {});
    if (!found.isEmpty() && !(isFirst && m_memory.isNew()))
        emit news(found);
}

void NewsWatch::takeQueue(const QList<RequestItem> &mineToDecide)
{
    for (const RequestItem &item : mineToDecide)
        findWaiting(item);
    tell(!std::exchange(m_queueKnown, true));
}

// The latest of what happened to it; what came before is noted with it.
void NewsWatch::findWaiting(const RequestItem &item)
{
    const Request &request = item.request;
    const bool isVeto = request.state == RequestState::Approved;
    const QString until = formatWhen(isVeto ? item.vetoUntil : request.decideBy, m_clock.now());
    const qsizetype before = m_found.size();
    const auto find = [&](bool isSo, QStringView what, qint64 which, const QString &body) {
        findIf(isSo, keyOf(what, request, which),
               { .kind = NewsKind::Decide,
                 .item = item,
                 .title = askTitle(item),
                 .body = body,
                 .plainBody = body });
    };
    find(true, u"waits", request.revision,
         isVeto ? tr("It is approved; you may deny it until %1").arg(until)
                : tr("Waits for you until %1").arg(until));
    const int base = request.revision * 1000;
    find(escalations(request) > 0, u"escalated", base + escalations(request),
         tr("It waited long: others are asked as well, until %1").arg(until));
    find(reminders(request) > 0, u"reminded", base + reminders(request),
         tr("Still waits for you, until %1").arg(until));
    if (m_found.size() > before + 1)
        m_found.remove(before + 1, m_found.size() - before - 1);
}

void NewsWatch::takeAccess(const QList<RequestItem> &access)
{
    m_own.clear();
    for (const RequestItem &item : access) {
        m_own.insert(item.request.id, item);
        findOwn(item);
    }
    tell(!std::exchange(m_accessKnown, true));
}

void NewsWatch::lookAtTime()
{
    for (const RequestItem &item : std::as_const(m_own)) {
        findStart(item);
        findEndSoon(item);
    }
    for (const RequestItem &item : std::as_const(m_reviews))
        findReview(item);
    tell(false);
}

void NewsWatch::takeReviews(const QList<RequestItem> &reviews)
{
    m_reviews.clear();
    for (const RequestItem &item : reviews) {
        m_reviews.insert(item.request.id, item);
        findReview(item);
    }
    tell(!std::exchange(m_reviewsKnown, true));
}

QString NewsWatch::policyKey(const WaitingPolicy &policy)
{
    return u"policy "_s + QString::fromLatin1(policy.digest.toHex());
}

void NewsWatch::takeProposals(const QList<WaitingPolicy> &waiting)
{
    for (const WaitingPolicy &policy : waiting)
        findIf(policy.maySign, policyKey(policy),
               { .kind = NewsKind::Policy,
                 .item = {},
                 .title = tr("A policy waits for signatures"),
                 .body = proposalwords::title(policy),
                 .plainBody = {} });
    tell(!std::exchange(m_proposalsKnown, true));
}

void NewsWatch::findReview(const RequestItem &item)
{
    const Request &request = item.request;
    const QString what = tr("%1: %2").arg(visibleText(item.requesterName), accessTitle(item));
    const QString by = formatWhen(request.reviewBy, m_clock.now());
    const auto find = [&](bool isSo, QStringView key, const News &news) {
        findIf(isSo, keyOf(key, request, 0), news);
    };
    const qsizetype before = m_found.size();
    const bool isOpen = item.grant && isUnderWay(*item.grant);
    find(!item.mineToReview || (item.alarmsMe && isOpen), u"glass", glassNews(item));
    const bool isLate = item.mineToReview && m_clock.now() >= request.reviewBy;
    find(isLate, u"late",
         { .kind = NewsKind::Review,
           .item = item,
           .title = tr("A review is overdue"),
           .body = what,
           .plainBody = {} });
    // What broke the glass just now, and what is overdue, waits as well.
    const qsizetype found = m_found.size();
    find(item.mineToReview, u"review",
         { .kind = NewsKind::Review,
           .item = item,
           .title = tr("An emergency waits for your review"),
           .body
           = tr("%1: %2, until %3").arg(visibleText(item.requesterName), accessTitle(item), by),
           .plainBody = tr("Until %1").arg(by) });
    if (found > before && m_found.size() > found)
        m_found.removeLast();
}

News NewsWatch::glassNews(const RequestItem &item)
{
    const QString what = accessTitle(item);
    return { .kind = NewsKind::BreakGlass,
             .item = item,
             .title = tr("%1 broke the glass").arg(visibleText(item.requesterName)),
             .body = item.mineToReview
                 ? tr("%1, with nobody asked. It waits for your review").arg(what)
                 : tr("%1, with nobody asked").arg(what),
             .plainBody = item.mineToReview ? tr("Nobody was asked. It waits for your review")
                                            : tr("Nobody was asked") };
}

} // namespace sallyport
