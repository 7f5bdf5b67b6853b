// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demonstration/storystage.h"
#include "models/domain/event.h"
#include "models/domain/grant.h"

#include <functional>
#include <memory>

namespace sallyport {

// What was seen in one scene.
struct Observation
{
    bool ok = false;
    QString text;
};

// The scenes of the story, in their order. Each does one thing as a person would, looks at the
// target and the ledger, and says what it saw.
class StoryScenes
{
public:
    StoryScenes(StoryStage &stage, std::function<bool()> keepOn)
        : m_stage(stage)
        , m_keepOn(std::move(keepOn))
    {
    }

    Observation filed();
    Observation selfApprovalRefused();
    Observation firstApproval();
    Observation opened();
    Observation usedWithPsql();
    Observation sessionLeftOpen();
    Observation statementsListed();
    Observation warned();
    Observation ended();
    Observation sessionRefused();
    Observation loginRefused();
    Observation nothingLeft();
    Observation logVerified();
    Observation noSecret();

private:
    std::optional<Grant> grant() const;
    std::optional<Event> find(EventKind kind) const;
    bool listed(const QString &part) const;
    bool nothingOnTarget() const;
    bool wait(const std::function<bool()> &condition, int timeoutMs) const;

    StoryStage &m_stage;
    std::function<bool()> m_keepOn;
    QString m_request;
    QString m_role;
    QByteArray m_password;
    std::unique_ptr<PostgresSession> m_session;
};

} // namespace sallyport
