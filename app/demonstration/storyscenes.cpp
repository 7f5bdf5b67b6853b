// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/storyscenes.h"

#include "app/demonstration/enforcerprocess.h"
#include "models/ledger/scram.h"
#include "models/store/eventrepository.h"
#include "models/store/grantrepository.h"
#include "models/store/requestrepository.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

const QString Engineer = QStringLiteral("ana");
const QString TeamLead = QStringLiteral("rui");
const QString DataOwner = QStringLiteral("eva");

constexpr Millis AccessLength = std::chrono::seconds(14);
constexpr int SceneOpenMs = 10'000;
constexpr int ListedMs = 8'000;

Observation failed(const Error &error)
{
    return { .ok = false, .text = error.detail };
}

Ask hotfix()
{
    return { .scenario = u"hotfix-deployment"_s,
             .target = DemoTargetId,
             .profile = u"writer"_s,
             .duration = AccessLength,
             .reason = u"Three payment jobs are stuck after the gateway time-out; set them back "
                       "to queued."_s,
             .fields = { { u"ticket"_s, u"INC-2071"_s }, { u"tested"_s, u"true"_s } },
             .credential = {} };
}

} // namespace

std::optional<Grant> StoryScenes::grant() const
{
    return GrantRepository(m_stage.database()).ofRequest(m_request).value_or(std::nullopt);
}

std::optional<Event> StoryScenes::find(EventKind kind) const
{
    const auto events = EventRepository(m_stage.database()).ofRequest(m_request, 0, 500);
    if (!events)
        return std::nullopt;
    for (const LoggedEvent &logged : *events) {
        if (logged.event.kind == kind)
            return logged.event;
    }
    return std::nullopt;
}

bool StoryScenes::listed(const QString &part) const
{
    const auto events = EventRepository(m_stage.database()).ofRequest(m_request, 0, 500);
    return events && std::any_of(events->cbegin(), events->cend(), [&](const LoggedEvent &logged) {
               return logged.event.kind == EventKind::Statement
                   && logged.event.data.value(u"text"_s).toString().contains(part);
           });
}

bool StoryScenes::nothingOnTarget() const
{
    const auto logins = m_stage.watcher().logins();
    return logins && logins->isEmpty();
}

bool StoryScenes::wait(const std::function<bool()> &condition, int timeoutMs) const
{
    return waitUntil(condition, timeoutMs, m_keepOn);
}

Observation StoryScenes::filed()
{
    const auto request = m_stage.people().file(Engineer, hotfix());
    if (!request)
        return failed(request.error());
    m_request = *request;
    const auto row = RequestRepository(m_stage.database()).byId(m_request);
    const bool waits = row && *row && (*row)->state == RequestState::Pending;
    return { .ok = waits && nothingOnTarget(),
             .text
             = u"Ana asked for writer on the orders database for 14 s (request %1). It waits "
               "for two steps; the server has no login of Sallyport's."_s.arg(m_request.left(8)) };
}

Observation StoryScenes::selfApprovalRefused()
{
    const auto receipt = m_stage.people().say(Engineer, IntentKind::Approve, m_request);
    if (!receipt)
        return failed(receipt.error());
    return { .ok = !receipt->accepted && receipt->code == "self-decision"_L1 && nothingOnTarget(),
             .text = u"Ana approved her own request and was answered: %1. Nothing opened."_s.arg(
                 receipt->accepted ? u"accepted"_s : receipt->code) };
}

Observation StoryScenes::firstApproval()
{
    const auto receipt = m_stage.people().say(TeamLead, IntentKind::Approve, m_request);
    if (!receipt)
        return failed(receipt.error());
    const auto row = RequestRepository(m_stage.database()).byId(m_request);
    const bool waits = row && *row && (*row)->state == RequestState::Pending && (*row)->stage == 1;
    return { .ok = receipt->accepted && waits && nothingOnTarget(),
             .text = u"Rui (team lead) approved; the data owner's step still waits. Nothing "
                     "opened."_s };
}

Observation StoryScenes::opened()
{
    const auto receipt = m_stage.people().say(DataOwner, IntentKind::Approve, m_request);
    if (!receipt)
        return failed(receipt.error());
    const Instant approvedAt = receipt->receivedAt;
    const bool active = wait(
        [this] {
            const auto now = grant();
            return now && now->state == GrantState::Active;
        },
        SceneOpenMs);
    const auto access = grant();
    if (!active || !access)
        return { .ok = false, .text = u"Eva approved, but the access did not open."_s };
    m_role = postgresLoginName(access->id);
    const auto usable = m_stage.watcher().mayLogIn(m_role);
    return { .ok = receipt->accepted && usable && *usable,
             .text
             = u"Eva (data owner) approved; %1 ms later the login %2 was on the server, valid "
               "for 14 s."_s.arg((access->openedAt - approvedAt).count())
                   .arg(m_role.left(12) + u'\u2026') };
}

Observation StoryScenes::usedWithPsql()
{
    const auto password = m_stage.people().password(Engineer, m_request);
    if (!password)
        return failed(password.error());
    m_password = *password;
    const auto answer = m_stage.watcher().psql(
        m_role, m_password,
        u"update payment_jobs set state = 'queued' where state = 'stuck' returning id"_s);
    if (!answer)
        return failed(answer.error());
    const qsizetype rows = answer->split(u'\n', Qt::SkipEmptyParts).size();
    return { .ok = rows == 3,
             .text
             = u"psql logged in as that role and set %1 stuck payment jobs back."_s.arg(rows) };
}

Observation StoryScenes::sessionLeftOpen()
{
    auto session = m_stage.watcher().logIn(m_role, m_password);
    if (!session)
        return failed(session.error());
    m_session = std::move(*session);
    const auto counted
        = m_session->query(u"count"_s, "select count(*) from payment_jobs where state = 'queued'",
                           {}, QDeadlineTimer(SceneOpenMs));
    if (!counted)
        return failed(counted.error());
    const auto sessions = m_stage.watcher().sessions(m_role);
    return { .ok = sessions && *sessions == 1,
             .text
             = u"Ana left a session open; the server counts %1."_s.arg(sessions.value_or(-1)) };
}

Observation StoryScenes::statementsListed()
{
    const bool both
        = wait([this] { return listed(u"update payment_jobs"_s) && listed(u"select count(*)"_s); },
               ListedMs);
    return { .ok = both,
             .text = both ? u"Both statements are on the request's timeline, word for word."_s
                          : u"The statements did not reach the timeline."_s };
}

} // namespace sallyport
