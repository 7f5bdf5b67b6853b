// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/conversation.h"

#include "models/store/registryrepository.h"
#include "models/store/requestrepository.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

constexpr auto AnswerLimit = std::chrono::seconds(10);

} // namespace

Result<Conversation> Conversation::open(const DemoFolder &folder, const QSqlDatabase &database,
                                        const Clock &clock)
{
    const auto genesis = RegistryRepository(database).genesis();
    if (!genesis)
        return propagate(genesis);
    return Conversation(Cast(folder, database, sha256(genesis->bytes), clock));
}

Result<QByteArray> Conversation::policyDigest() const
{
    const auto policy = RegistryRepository(m_cast.database()).currentPolicy();
    if (!policy)
        return propagate(policy);
    return *policy ? (*policy)->digest : QByteArray();
}

Result<QString> Conversation::file(const QString &person, const Ask &ask)
{
    const auto actor = m_cast.actor(person);
    if (!actor)
        return propagate(actor);
    const auto policy = policyDigest();
    if (!policy)
        return propagate(policy);
    const auto filed = (*actor)->actions().file(ask, *policy);
    if (!filed)
        return propagate(filed);
    const auto receipt = (*actor)->submitter().await(filed->digest, AnswerLimit);
    if (!receipt)
        return propagate(receipt);
    if (!receipt->accepted)
        return fail(ErrorCode::Conflict, receipt->code);
    return filed->requestId;
}

Result<Receipt> Conversation::say(const QString &person, IntentKind kind, const QString &requestId,
                                  const QString &text)
{
    const auto actor = m_cast.actor(person);
    if (!actor)
        return propagate(actor);
    const auto request = RequestRepository(m_cast.database()).byId(requestId);
    if (!request)
        return propagate(request);
    if (!*request)
        return fail(ErrorCode::NotFound, u"demo: no such request"_s);
    const auto policy = policyDigest();
    if (!policy)
        return propagate(policy);
    const auto digest = (*actor)->actions().say(
        kind,
        { .requestId = requestId, .requestDigest = (*request)->digest, .policyDigest = *policy },
        { .text = text });
    if (!digest)
        return propagate(digest);
    return (*actor)->submitter().await(*digest, AnswerLimit);
}

Result<QByteArray> Conversation::password(const QString &person, const QString &requestId)
{
    const auto actor = m_cast.actor(person);
    if (!actor)
        return propagate(actor);
    return (*actor)->actions().password(requestId);
}

} // namespace sallyport
