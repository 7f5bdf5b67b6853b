// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/engine.h"

namespace sallyport::test {

// A small organisation with a policy, for tests of everything that rests on the engine. Members are
// public: a test changes what it is about.
//
//   ana, ben: backend   rui, lia: backend-leads   eva, lia: data-owners   kofi: security
//   bettina: officers   ana2: a second account of ana, in backend-leads and data-owners
//   joe: was in backend-leads, not active any more
struct World
{
    World();

    Policy policy;
    Directory directory;
    Instant now;
    State state;
    Rules rules() const { return { &policy, &policy, &directory }; }

    // "debug": readonly, one of the leads, at most 4 h.
    static Ask debugging();
    // "hotfix": writer, one of the leads, then one of the owners, at most 2 h.
    static Ask hotfix();
    // "recovery": writer, two of leads and owners in one stage, at most 8 h.
    static Ask recovery();
    // A well-formed SCRAM verifier of no password.
    static QByteArray verifier();

    // An intent about the state's request that shows what is current. Each has another digest.
    Intent intent(IntentKind kind, const QString &person, const IntentBody &body = TextBody{});
    Intent filing(const QString &person, const Ask &ask);

    // Decides at now and, when accepted, takes over the new state.
    Judgement judge(const Intent &intent);
    Judgement file(const Ask &ask, const QString &person = QStringLiteral("ana"));
    Judgement approve(const QString &person);
    // From least from now on until most from now on.
    void delegate(const QString &from, const QString &to, Millis least = Millis(0),
                  Millis most = std::chrono::hours(24));
    // How many stages ana would have to pass.
    int stagesOf(const Ask &ask) const;
    Judgement say(IntentKind kind, const QString &person,
                  const QString &text = QStringLiteral("Because the figures look wrong"));

    // Takes over what the target's answer does. Open answers with a deadline on both clocks.
    Outcome answer(OperationKind kind, int sessions = 0);
    OperationResult answerTo(OperationKind kind) const;
    // Takes over what time does at now.
    Outcome pass(Millis by);
    // Files a debugging request, approves and opens it.
    void openGrant(Millis duration = std::chrono::hours(1));

    // The boot clock moves with pass().
    Millis boot = std::chrono::hours(5);
    QString bootId = QStringLiteral("boot-1");

private:
    int m_serial = 0;
};

// The kinds of an outcome's events in order, as their names joined by blanks.
QString kindsOf(const QList<Event> &events);
QString kindsOf(const QList<Operation> &operations);
// The code's name, or "accepted".
QString codeOf(const Judgement &judgement);

} // namespace sallyport::test
