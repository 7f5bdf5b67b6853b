// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/engine.h"
#include "models/domain/registry.h"
#include "models/policy/casefile.h"

#include <QMap>

namespace sallyport {

// An organisation in which a case happens: the engine's states, a clock, and targets that do what
// they are told. Not for use outside models/policy.
class CaseWorld
{
public:
    explicit CaseWorld(const CaseFile &file);

    // Time goes by; what falls due in between happens at its moment.
    void pass(Millis time);
    void change(const CaseChange &change);
    void enact(const CaseDocument &document);
    void setTargetAnswers(bool answers);
    // Somebody works with the access of this request now.
    void use(const QString &request);
    // The engine's answer to what a step's person does; nothing when it was accepted.
    std::optional<Refusal> act(const CaseStep &step);
    // Forgets what was written in the log, so that the next step sees only its own.
    void startStep() { m_log.clear(); }

    // What caseFacts() names, of a request; a list where there can be several.
    QStringList fact(const QString &name, const QString &request) const;

private:
    Rules rulesFor(const State &state) const;
    void date(DelegateBody &body) const;
    std::optional<Refusal> govern(const Intent &intent, const CaseDocument &document);
    void takeOver(const RegistryOutcome &outcome);
    void enactDueProposals();
    Intent intentOf(const CaseStep &step, const State &state);
    void take(const QString &request, const Outcome &outcome);
    std::optional<Refusal> applyStatement(Intent statement);
    void answerTargets();
    void elapseAt(Instant now);
    void lookAtUse(const QString &request, Instant usedAt);
    bool isStuckElsewhere(const QString &request, const QString &person,
                          const QString &target) const;
    bool isFirstTime(const QString &request, const QString &person, const QString &target) const;
    std::optional<Grant> grantOf(const QString &id) const; // of the request
    bool isReviewOverdue(const QString &request, const QString &person) const;
    // "2h 30m" from now, "past", or "none".
    QString untilText(Instant moment) const;
    // Sets what other requests of the person say about this one.
    void lookAround(State &state, const CaseStep &step) const;
    QList<Stage> waitingStages(const State &state) const;
    QStringList waitingFor(const State &state) const;
    QStringList approversOf(const State &state) const;

    QList<Policy> m_policies; // the last is in force
    QMap<QByteArray, CaseDocument> m_documents; // by digest
    Directory m_directory;
    Instant m_now;
    bool m_targetAnswers = true;
    QMap<QString, State> m_states; // by the case's name of the request
    QList<EventKind> m_log; // of this step
    int m_serial = 0;
};

} // namespace sallyport
