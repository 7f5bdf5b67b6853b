// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/engine.h"

namespace sallyport {

// What a policy says to one person about one thing, and why.
struct Explanation
{
    enum class Why {
        Decides, // the first rule that fits
        NotRequester, // it does not name the person
        Behind, // it would fit, but another one stands before it
    };
    struct Step
    {
        QString rule;
        Why why = Why::Decides;
        bool operator==(const Step &) const = default;
    };

    QString scenario;
    QString target;
    QString profile;
    QList<Step> rules; // that are about this thing, in the order of the policy
    QString rule; // that decides; empty: none lets this person ask
    Millis duration{ 0 }; // for which stages and approvers hold
    Millis longest{ 0 };
    Millis window{ 0 }; // for deciding
    QList<Stage> stages;
    QList<QStringList> approvers; // beside stages: the people who may fill each
    std::optional<int> unfilled; // the first stage that the people there are cannot fill
    bool isTooLong = false; // the duration, for the rule that decides

    bool operator==(const Explanation &) const = default;
};

// Which things are meant: empty texts leave it open. duration 0: the rule's usual one.
struct ExplainedThing
{
    QString scenario;
    QString target;
    QString profile;
    Millis duration{ 0 };
};

// Explains each thing that the policy knows and that is meant, in the order of its rules. The
// answers are the engine's own. Pure.
QList<Explanation> explain(const Policy &policy, const Directory &directory, const QString &person,
                           const ExplainedThing &thing);

} // namespace sallyport
