// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/grantcodec.h"

#include "models/domain/ids.h"
#include "models/domain/phase.h"

using namespace Qt::StringLiterals;

namespace sallyport {

QCborMap encodeGrant(const Grant &grant)
{
    const bool ending = grant.state == GrantState::Ending;
    return {
        { u"id"_s, grant.id },
        { u"requestId"_s, grant.requestId },
        { u"person"_s, grant.person },
        { u"target"_s, grant.target },
        { u"profile"_s, grant.profile },
        { u"rule"_s, grant.rule },
        { u"state"_s, static_cast<int>(grant.state) },
        { u"durationMs"_s, qint64(grant.duration.count()) },
        { u"plannedAt"_s, toMs(grant.plannedAt) },
        { u"openedAt"_s, toMs(grant.openedAt) },
        { u"deadline"_s, toMs(grant.deadline) },
        { u"bootDeadlineMs"_s, qint64(grant.bootDeadline.count()) },
        { u"bootId"_s, grant.bootId },
        { u"endReason"_s, ending ? static_cast<int>(grant.endReason) : 0 },
        { u"endDueAt"_s, ending ? toMs(grant.endDueAt) : 0 },
        { u"drainMs"_s, qint64(grant.end.drain.count()) },
        { u"draining"_s, isDraining(grant) },
    };
}

Result<Grant> decodeGrant(const QCborMap &map)
{
    const auto number = [&](const QString &key) { return map.value(key).toInteger(-1); };
    const auto text = [&](const QString &key) { return map.value(key).toString(); };
    const qint64 state = number(u"state"_s);
    const qint64 reason = number(u"endReason"_s);
    if (!isObjectId(text(u"id"_s)) || state < 0 || state > static_cast<int>(GrantState::Ending)
        || reason < 0 || reason > static_cast<int>(EndReason::Idle) || number(u"deadline"_s) < 0)
        return fail(ErrorCode::Corrupt, u"journal: unreadable grant"_s);
    Grant grant;
    grant.id = text(u"id"_s);
    grant.requestId = text(u"requestId"_s);
    grant.person = text(u"person"_s);
    grant.target = text(u"target"_s);
    grant.profile = text(u"profile"_s);
    grant.rule = text(u"rule"_s);
    grant.state = static_cast<GrantState>(state);
    grant.duration = Millis(number(u"durationMs"_s));
    grant.plannedAt = fromMs(number(u"plannedAt"_s));
    grant.openedAt = fromMs(number(u"openedAt"_s));
    grant.deadline = fromMs(number(u"deadline"_s));
    grant.bootDeadline = Millis(number(u"bootDeadlineMs"_s));
    grant.bootId = text(u"bootId"_s);
    grant.endReason = static_cast<EndReason>(reason);
    grant.endDueAt = fromMs(number(u"endDueAt"_s));
    // What may go on is not ended by a restart: its login is closed once more.
    const bool draining = map.value(u"draining"_s).toBool();
    if (grant.state == GrantState::Ending)
        grant.endStep = draining ? EndStep::Drain : EndStep::Disable;
    grant.end.drain = Millis(map.value(u"drainMs"_s).toInteger(0));
    return grant;
}

} // namespace sallyport
