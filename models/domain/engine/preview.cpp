// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/parts.h"

namespace sallyport {

Preview preview(const Rules &rules, const QString &person, const Ask &ask, bool firstTime,
                Instant now, const std::optional<Grant> &extended)
{
    Preview shown;
    Intent intent;
    intent.kind = IntentKind::File;
    intent.person = person;
    intent.requestId = QString(32, u'0'); // any id that no request has
    intent.policyDigest = rules.current ? rules.current->digest : QByteArray();
    intent.body = ask;
    State unfiled;
    unfiled.firstTime = firstTime;
    unfiled.extended = extended;
    const Judgement judgement = decide(unfiled, rules, intent, now);
    if (!judgement)
        shown.refusal = judgement.error();
    if (!rules.current)
        return shown;

    const QString requester = ask.onBehalfOf.isEmpty() ? person : ask.onBehalfOf;
    const auto rule = matchRule(*rules.current, *rules.directory, requester, ask);
    if (!rule)
        return shown;
    shown.rule = *rule;
    Request request;
    request.requester = requester;
    request.editors = { person };
    const engine::Circumstances here{ *rules.current,
                                      *rules.directory,
                                      requester,
                                      ask,
                                      now,
                                      firstTime,
                                      engine::grantedBefore(unfiled, ask) };
    shown.automatic = engine::asksNobody(**rule, here);
    shown.stages = engine::chainUnder(**rule, engine::askedStages(**rule, here), here);
    for (const Stage &stage : std::as_const(shown.stages))
        shown.approvers.append(eligibleApprovers(stage, request, *rules.directory));
    const QStringList people = engine::sufficientApprovers(shown.stages, request, *rules.directory);
    shown.unfilled = engine::unfilledByAll(shown.stages, people, *rules.directory);
    return shown;
}

} // namespace sallyport
