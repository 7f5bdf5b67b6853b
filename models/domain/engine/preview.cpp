// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/parts.h"

namespace sallyport {

Preview preview(const Rules &rules, const QString &person, const Ask &ask, Instant now)
{
    Preview shown;
    Intent intent;
    intent.kind = IntentKind::File;
    intent.person = person;
    intent.requestId = QString(32, u'0'); // any id that no request has
    intent.policyDigest = rules.current ? rules.current->digest : QByteArray();
    intent.body = ask;
    const Judgement judgement = decide(State{}, rules, intent, now);
    if (!judgement)
        shown.refusal = judgement.error();
    if (!rules.current)
        return shown;

    const auto rule = matchRule(*rules.current, *rules.directory, person, ask);
    if (!rule)
        return shown;
    shown.rule = *rule;
    Request request;
    request.requester = person;
    request.editors = { person };
    shown.stages = stagesFor(**rule, ask);
    for (const Stage &stage : std::as_const(shown.stages))
        shown.approvers.append(eligibleApprovers(stage, request, *rules.directory));
    const QStringList people = engine::possibleApprovers(shown.stages, request, *rules.directory);
    shown.unfilled = engine::unfilledStage(shown.stages, people, *rules.directory);
    return shown;
}

} // namespace sallyport
