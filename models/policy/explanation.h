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

    // Who is asked, and what is known of it.
    struct Chain
    {
        QList<Stage> stages;
        QStringList paths; // the names of the ways, where there are several
        QList<QStringList> approvers; // beside stages: the people who may fill each
        std::optional<int> unfilled; // the first stage that the people there are cannot fill
        bool automatic = false; // nobody is asked: the rule approves
        bool operator==(const Chain &) const = default;
    };

    QString scenario;
    QString target;
    QString profile;
    QList<Step> rules; // that are about this thing, in the order of the policy
    QString rule; // that decides; empty: none lets this person ask
    Millis duration{ 0 }; // for which stages and approvers hold
    Millis longest{ 0 };
    Millis recurring{ 0 }; // it may recur for so long; 0: it may not
    Millis window{ 0 }; // for deciding
    Millis extension{ 0 }; // the longest by which it can be extended; 0: it cannot
    int extensions = 0; // how often
    Chain chain;
    std::optional<Chain> extending; // of an extension by the longest, of access for the duration
    bool isTooLong = false; // the duration, for the rule that decides
    bool bulk = false; // several of its requests may be approved together
    QString ban; // that refuses it whatever the rules say, if one does
    std::optional<Grade> grade; // that the rule demands of the target
    EndTerms end;

    bool operator==(const Explanation &) const = default;
};

// Which things are meant: empty texts leave it open. duration 0: the rule's usual one. at: the
// moment of asking (UTC), for hours and turns; firstTime: as for somebody who never had it
// approved.
struct ExplainedThing
{
    QString scenario;
    QString target;
    QString profile;
    Millis duration{ 0 };
    Instant at;
    bool firstTime = true;
};

// Explains each thing that the policy knows and that is meant, in the order of its rules. The
// answers are the engine's own. Pure.
QList<Explanation> explain(const Policy &policy, const Directory &directory, const QString &person,
                           const ExplainedThing &thing);

} // namespace sallyport
