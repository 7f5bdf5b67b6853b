// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/builder.h"

#include "app/demonstration/cast.h"
#include "app/demonstration/conversation.h"
#include "app/demonstration/enforcerprocess.h"
#include "app/demonstration/history.h"
#include "models/domain/systemclock.h"
#include "models/store/database.h"
#include "models/store/grantrepository.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

constexpr int GrantOpenMs = 15'000;

} // namespace

Result<void> openLiveGrant(const DemoFolder &folder)
{
    const ScopedConnection connection(u"demo-live"_s);
    const auto database = openLedger(folder.ledger(), connection.name());
    if (!database)
        return propagate(database);
    const SystemClock clock;
    auto conversation = Conversation::open(folder, *database, clock);
    if (!conversation)
        return propagate(conversation);
    const auto wanted = loadLiveAsk();
    if (!wanted)
        return propagate(wanted);
    const auto request = conversation->file(wanted->requester, wanted->ask);
    if (!request)
        return propagate(request);
    for (const QString &approver : wanted->approvers) {
        const auto receipt = conversation->say(approver, IntentKind::Approve, *request);
        if (!receipt)
            return propagate(receipt);
        if (!receipt->accepted)
            return fail(ErrorCode::Conflict, u"demo: approval refused: "_s + receipt->code);
    }
    const auto isOpen = [&] {
        const auto grant = GrantRepository(*database).ofRequest(*request);
        return grant && *grant && (*grant)->state == GrantState::Active;
    };
    if (!waitUntil(isOpen, GrantOpenMs))
        return fail(ErrorCode::Unavailable, u"demo: the access did not open"_s);
    return {};
}

} // namespace sallyport
