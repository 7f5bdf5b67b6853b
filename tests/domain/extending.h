// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/worldbuilder.h"

namespace sallyport::test {

// ana's access, open for an hour, of a rule that lets it be extended once by at most two hours. The
// world's state is the extension's; access is the one that it is about.
struct Extending : World
{
    Extending()
    {
        allow({ .maximum = std::chrono::hours(2) });
        openGrant();
        access = std::exchange(state, {});
    }

    // The rule's own chain, or these stages.
    void allow(const Extension &extension, const QList<Stage> &stages = {})
    {
        Rule &rule = policy.rules[0];
        rule.extension = extension;
        policy.extensions = { asExtension(rule) };
        if (!stages.isEmpty())
            policy.extensions[0].stages = stages;
    }

    Ask more(Millis longer = std::chrono::minutes(30)) const
    {
        Ask ask = access.request->ask;
        ask.extends = access.request->id;
        ask.duration = longer;
        ask.credential.clear();
        return ask;
    }

    // What the enforcer does: the other request's grant is there, and is saved with this one.
    Judgement take(Intent intent)
    {
        if (intent.kind == IntentKind::File)
            intent.requestId = QString(32, u'b');
        state.extended = access.grant;
        const Judgement judgement = judge(intent);
        if (state.extended)
            access.grant = state.extended;
        return judgement;
    }
    Judgement ask(const Ask &ask, const QString &person = QStringLiteral("ana"))
    {
        return take(filing(person, ask));
    }
    Judgement decideAs(const QString &person, IntentKind kind = IntentKind::Approve,
                       const TextBody &body = {})
    {
        return take(intent(kind, person, body));
    }

    // The target is told of the new end, or says that it cannot be.
    Outcome tell(bool ok = true)
    {
        OperationResult result{ .grantId = access.grant->id,
                                .kind = OperationKind::Extend,
                                .ok = ok,
                                .error = ok ? QString() : QStringLiteral("unavailable") };
        result.deadline = access.grant->extendTo;
        result.bootDeadline = boot + (access.grant->extendTo - now);
        result.bootId = bootId;
        return settled(result);
    }
    Outcome settled(const OperationResult &result)
    {
        const Outcome outcome = settle(access, result, now);
        access = outcome.next;
        return outcome;
    }
    // Time goes by for both; what the access does.
    Outcome wait(Millis by)
    {
        state.extended = access.grant;
        pass(by);
        if (state.extended)
            access.grant = state.extended;
        const Outcome outcome = elapse(access, rules(), now, boot, bootId);
        access = outcome.next;
        return outcome;
    }

    State access;
};

} // namespace sallyport::test
