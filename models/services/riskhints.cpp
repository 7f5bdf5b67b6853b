// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/riskhints.h"

#include "models/store/habitrepository.h"
#include "models/store/requestrepository.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sallyport {

namespace {

constexpr int DayBegins = 7; // hours
constexpr int DayEnds = 19;
constexpr int OftenAWeek = 3;
constexpr qsizetype EnoughForAHabit = 3;
constexpr int ApprovedLimit = 2000;
constexpr int ReviewLimit = 500;

// What the people of a list did before.
struct Habits
{
    QHash<HabitRepository::PersonTarget, int> week;
    QHash<HabitRepository::PersonTarget, QList<Millis>> approved;
    QHash<QString, QStringList> glass; // by person: the requests that broke it
};

bool isToDecide(const RequestItem &item)
{
    return item.request.state == RequestState::Pending || item.vetoUntil > Instant();
}

void addOpenGlass(Habits &habits, const LedgerView &view)
{
    for (const Grant &grant : view.liveGrants()) {
        const Rule *const rule = view.policy() ? view.policy()->ruleNamed(grant.rule) : nullptr;
        if (rule != nullptr && rule->breakGlass)
            habits.glass[grant.person].append(grant.requestId);
    }
}

Result<Habits> habitsOf(const QSqlDatabase &database, const LedgerView &view,
                        const QStringList &people, Instant now)
{
    HabitRepository repository(database);
    const auto week = repository.countFiled(people, now - 7 * 24h);
    const auto approved = repository.approved(people, now - 90 * 24h, ApprovedLimit);
    const auto reviews = RequestRepository(database).toReview(ReviewLimit);
    if (!week || !approved)
        return week ? propagate(approved) : propagate(week);
    if (!reviews)
        return propagate(reviews);
    Habits habits{ .week = *week };
    for (const Request &request : *approved) {
        if (request.ask.extends.isEmpty())
            habits.approved[{ request.requester, request.ask.target }].append(
                allowedDuration(request));
    }
    for (const Request &request : *reviews)
        habits.glass[request.requester].append(request.id);
    addOpenGlass(habits, view);
    return habits;
}

QStringList risksOf(const RequestItem &item, const Habits &habits, const QTimeZone &zone)
{
    const Request &request = item.request;
    const HabitRepository::PersonTarget here(request.requester, request.ask.target);
    QStringList risks;
    QStringList glass = habits.glass.value(request.requester);
    glass.removeAll(request.id);
    if (!glass.isEmpty())
        risks << u"break-glass-open"_s;
    if (habits.week.value(here) >= OftenAWeek)
        risks << u"third-this-week"_s;
    if (request.ask.extends.isEmpty()
        && isLongerThanUsual(item.allowed, habits.approved.value(here)))
        risks << u"longer-than-usual"_s;
    if (isOddHour(request.filedAt, zone)
        || (item.allowedStart > Instant() && isOddHour(item.allowedStart, zone)))
        risks << u"odd-hour"_s;
    return risks;
}

} // namespace

QStringList hintsOf(const RequestItem &item)
{
    QStringList hints = item.risks;
    if (item.firstTime)
        hints.insert(hints.startsWith(u"break-glass-open"_s) ? 1 : 0, u"first-time"_s);
    return hints;
}

bool isOddHour(Instant at, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMs(at), zone);
    const int hour = local.time().hour();
    return hour < DayBegins || hour >= DayEnds || local.date().dayOfWeek() >= Qt::Saturday;
}

bool isLongerThanUsual(Millis asked, QList<Millis> before)
{
    const qsizetype count = before.size();
    if (count < EnoughForAHabit)
        return false;
    std::ranges::sort(before);
    // The sum of the two in the middle, or twice the one there, is twice the median.
    return asked > before.at((count - 1) / 2) + before.at(count / 2);
}

Result<void> addRisks(const QSqlDatabase &database, const LedgerView &view,
                      QList<RequestItem> &items, Instant now, const QTimeZone &zone)
{
    QStringList people;
    for (const RequestItem &item : std::as_const(items)) {
        if (isToDecide(item))
            people << item.request.requester;
    }
    people.removeDuplicates();
    if (people.isEmpty())
        return {};
    const auto habits = habitsOf(database, view, people, now);
    if (!habits)
        return propagate(habits);
    for (RequestItem &item : items) {
        if (isToDecide(item))
            item.risks = risksOf(item, *habits, zone);
    }
    return {};
}

} // namespace sallyport
