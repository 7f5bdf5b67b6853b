// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/engine/parts.h"
#include "models/domain/places.h"

#include <QSet>

#include <algorithm>

namespace sallyport {

namespace {

bool counts(const Decision &decision, int stage)
{
    return decision.verdict == Verdict::Approve && decision.stages.contains(stage);
}

QList<int> pathsOf(const QList<Stage> &chain)
{
    QList<int> paths;
    for (const Stage &stage : chain) {
        if (!paths.contains(stage.path))
            paths.append(stage.path);
    }
    return paths;
}

// The unfilled stages of the first step of this path that has one; none when the path is filled.
QList<int> openStagesOf(int path, const Request &request, const QList<Stage> &chain)
{
    QList<int> open;
    for (int at = 0; at < chain.size(); ++at) {
        if (chain.at(at).path != path || isStageFilled(request, chain, at))
            continue;
        if (!open.isEmpty() && chain.at(at).step != chain.at(open.first()).step)
            break;
        open.append(at);
    }
    return open;
}

// One more approval among the stages of a path that wait side by side. Whoever fits two of them
// must not take the place of somebody who fits one only, so those who are there already move over
// where they can (augmenting paths, Kuhn).
class StepPlaces
{
public:
    StepPlaces(Request &request, const QList<Stage> &chain, const Directory &directory,
               const Stage &any)
        : m_request(request)
        , m_chain(chain)
        , m_directory(directory)
    {
        for (int at = 0; at < chain.size(); ++at) {
            if (chain.at(at).path == any.path && chain.at(at).step == any.step)
                m_stages.append(at);
        }
    }

    bool place(int decision)
    {
        return std::ranges::any_of(m_stages, [&](int stage) { return placeIn(stage, decision); });
    }

private:
    bool placeIn(int stage, int decision)
    {
        const QString who = authorityOf(m_request.decisions.at(decision));
        if (m_tried.contains(stage) || !m_directory.matches(m_chain.at(stage).from, who))
            return false;
        m_tried.insert(stage);
        if (isStageFilled(m_request, m_chain, stage) && !makeRoom(stage))
            return false;
        m_request.decisions[decision].stages.append(stage);
        return true;
    }

    bool makeRoom(int stage)
    {
        for (int other = 0; other < m_request.decisions.size(); ++other) {
            if (!counts(m_request.decisions.at(other), stage) || !place(other))
                continue;
            m_request.decisions[other].stages.removeOne(stage);
            return true;
        }
        return false;
    }

    Request &m_request;
    const QList<Stage> &m_chain;
    const Directory &m_directory;
    QList<int> m_stages;
    QSet<int> m_tried;
};

} // namespace

bool isStageFilled(const Request &request, const QList<Stage> &chain, int stage)
{
    const auto have = std::ranges::count_if(
        request.decisions, [stage](const Decision &decision) { return counts(decision, stage); });
    return have >= chain.at(stage).need;
}

QList<int> openStages(const Request &request, const QList<Stage> &chain)
{
    QList<int> open;
    for (const int path : pathsOf(chain)) {
        const QList<int> waiting = openStagesOf(path, request, chain);
        if (waiting.isEmpty())
            return {};
        open += waiting;
    }
    return open;
}

Millis allowedDuration(const Request &request)
{
    Millis allowed = request.ask.duration;
    for (const Decision &decision : request.decisions) {
        if (decision.atMost > Millis(0)) // an approval's
            allowed = std::min(allowed, decision.atMost);
    }
    return allowed;
}

QList<Stage> chainOf(const Request &request, const Policy &policy, const Directory &directory,
                     Instant at)
{
    const Rule *rule = policy.ruleOf(request);
    if (!rule)
        return {};
    const engine::Circumstances now{ .policy = policy,
                                     .directory = directory,
                                     .requester = request.requester,
                                     .ask = request.ask,
                                     .at = at,
                                     .already = request.already };
    QList<Stage> chain = engine::chainUnder(*rule, request.asked, now);
    engine::escalate(chain, engine::escalatedStages(request, chain));
    return chain;
}

namespace engine {

QList<int> askedStages(const Rule &rule, const Circumstances &now)
{
    QList<int> asked;
    for (int at = 0; at < rule.stages.size(); ++at) {
        if (holds(rule.stages.at(at).when, now))
            asked.append(at);
    }
    return asked;
}

QList<Stage> chainUnder(const Rule &rule, const QList<int> &asked, const Circumstances &now)
{
    QList<Stage> chain;
    for (const int index : asked) {
        // A row that names what the rule does not have is no chain at all: nothing opens by it.
        if (index < 0 || index >= rule.stages.size())
            return {};
        Stage stage = rule.stages.at(index);
        stage.from = pointedAt(stage.from, now);
        if (stage.escalation)
            stage.escalation->to = pointedAt(stage.escalation->to, now);
        chain.append(stage);
    }
    return chain;
}

QStringList escalatedStages(const Request &request, const QList<Stage> &chain)
{
    QStringList names;
    for (const StageMark &mark : request.marks) {
        if (mark.escalated && mark.stage < chain.size())
            names.append(chain.at(mark.stage).name);
    }
    return names;
}

void escalate(QList<Stage> &chain, const QStringList &names)
{
    for (Stage &stage : chain) {
        if (stage.escalation && names.contains(stage.name))
            stage.from += stage.escalation->to;
    }
}

bool addApproval(Request &request, const Decision &approval, const QList<Stage> &chain,
                 const Directory &directory)
{
    request.decisions.append(approval);
    const int last = static_cast<int>(request.decisions.size()) - 1;
    bool counted = false;
    for (const int path : pathsOf(chain)) {
        const QList<int> open = openStagesOf(path, request, chain);
        if (!open.isEmpty()
            && StepPlaces(request, chain, directory, chain.at(open.first())).place(last))
            counted = true;
    }
    if (!counted)
        request.decisions.removeLast();
    return counted;
}

std::optional<int> unfilledByAll(const QList<Stage> &chain, const QStringList &people,
                                 const Directory &directory)
{
    std::optional<int> missing;
    for (const int path : pathsOf(chain)) {
        QList<Stage> stages;
        QList<int> places;
        for (int at = 0; at < chain.size(); ++at) {
            if (chain.at(at).path != path)
                continue;
            stages.append(chain.at(at));
            places.append(at);
        }
        const auto unfilled = unfilledStage(stages, people, directory);
        if (!unfilled)
            return std::nullopt;
        missing = missing.value_or(places.at(*unfilled));
    }
    return missing;
}

} // namespace engine

} // namespace sallyport
