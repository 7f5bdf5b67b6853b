// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/worldbuilder.h"

#include <array>

namespace sallyport::test {

// One request, three approvers, two enforcers that may crash between any two steps of a call, and a
// target that keeps its word: what is closed stays closed, and nothing opens past its deadline.
// Everything that can happen next is in steps(); an explorer takes each of them.
class SmallWorld
{
public:
    enum class Target { Untouched, Open, Closed };

    // Says what a step is: "rui approves", "enforcer 2 calls", "20 minutes pass".
    struct Step
    {
        QString name;
        int enforcer = -1;
        enum class Kind { Act, Pass, Call, Reach, Answer, Fail, Crash, See } kind = Kind::Act;
        IntentKind act = IntentKind::File;
        QString person;
        Millis length{ 0 };
        bool onExtension = false;
    };

    SmallWorld();
    // ana's access is open, and can be extended once: by an hour, as one of the leads says.
    static SmallWorld opened();
    // ana's access is open, lapses unused, and its sessions may go on for a while after its end.
    static SmallWorld openedToDrain();

    QList<Step> steps() const;
    // What is wrong after the step; empty when nothing is.
    QString take(const Step &step);
    // Two worlds of one key go on alike.
    QByteArray key() const;
    // Lets the first enforcer do what is left to do while time passes; true when all is over then.
    bool comesToRest();

private:
    struct Call
    {
        std::optional<OperationKind> kind; // none: nothing under way
        QString grant;
        Instant deadline;
        bool reached = false;
    };

    void act(const Step &step);
    void actOnExtension(const Step &step);
    void addExtensionSteps(QList<Step> &steps) const;
    bool isExtensionApproved() const;
    void call(Call &call);
    void reach(Call &call);
    void answer(const Call &call, bool ok);
    QString wrong(const State &before) const;
    QString wrongEnd(const Grant &before, const Grant &now) const;
    QString wrongDrain(const Grant &grant, bool hadSession) const;
    void addUse(QList<Step> &steps) const;
    void see(const Step &step);
    void openIt();

    World m_world;
    Instant m_start;
    std::array<Call, 2> m_calls;
    Target m_target = Target::Untouched;
    Instant m_targetDeadline;
    State m_extension; // the request to extend it; its grant is the world's
    bool m_session = false; // somebody is logged in there
    QString m_refused; // a step that the engine must refuse and did not
};

} // namespace sallyport::test
