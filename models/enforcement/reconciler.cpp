// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/reconciler.h"

#include "models/enforcement/logentries.h"

#include <QSet>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr Millis ReconcileEvery = std::chrono::seconds(60);
// Openings wait for the first comparison.
constexpr Millis FirstRetry = std::chrono::seconds(2);

// Work for an object that has no grant to be settled; id 0 says so.
TargetWork closeObject(const QString &target, const QString &object, OperationKind kind)
{
    OperationWork work;
    work.operation.grantId = object;
    work.operation.target = target;
    work.operation.kind = kind;
    return { target, work };
}

QList<TargetWork> closing(const QString &target, const QString &id, const TargetObject &object)
{
    if (object.loginEnabled)
        return { closeObject(target, id, OperationKind::Disable) };
    if (object.sessions > 0)
        return { closeObject(target, id, OperationKind::Terminate) };
    return {};
}

QString hourOf(Instant now)
{
    return QString::number(toMs(now) / 3'600'000);
}

QString wordFor(EndFinding finding)
{
    switch (finding) {
    case EndFinding::None:
        return {};
    case EndFinding::Later:
        return u"end-later"_s;
    case EndFinding::Earlier:
        return u"end-earlier"_s;
    case EndFinding::Shut:
        return u"login-shut"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Reconciler::Reconciler(const QStringList &targets, Instant now)
{
    for (const QString &target : targets)
        m_rounds.insert(target, { now, false });
}

QList<TargetWork> Reconciler::due(Instant now)
{
    QList<TargetWork> works;
    for (auto it = m_rounds.begin(); it != m_rounds.end(); ++it) {
        if (it->asked || now < it->nextAt)
            continue;
        it->asked = true;
        it->askedAt = now;
        works.append({ it.key(), InventoryWork() });
    }
    return works;
}

void Reconciler::askAt(const QString &target, Instant moment)
{
    const auto round = m_rounds.find(target);
    if (round != m_rounds.end() && round->askedAt < moment)
        round->nextAt = std::min(round->nextAt, moment);
}

void Reconciler::answered(const QString &target, Instant now)
{
    const auto round = m_rounds.find(target);
    if (round == m_rounds.end())
        return;
    round->nextAt = now + (hasCompared(target) ? ReconcileEvery : FirstRetry);
    round->asked = false;
}

void Reconciler::compared(const QString &target, Instant askedAt, Instant now)
{
    // An answer to an earlier lead's question does not show what others did meanwhile.
    if (askedAt >= m_freshSince)
        m_compared.insert(target);
    answered(target, now);
}

void Reconciler::startAfresh(Instant now)
{
    m_compared.clear();
    m_freshSince = now;
    for (Round &round : m_rounds)
        round.nextAt = now;
}

std::optional<Instant> Reconciler::nextDue() const
{
    std::optional<Instant> next;
    for (const Round &round : m_rounds) {
        if (!round.asked && (!next || round.nextAt < *next))
            next = round.nextAt;
    }
    return next;
}

std::optional<TargetWork> Reconciler::followUp(const QString &target, const OperationAnswer &answer)
{
    const auto &operation = answer.operation;
    if (operation.id != 0 || operation.kind != OperationKind::Disable || !answer.result.ok)
        return std::nullopt;
    return closeObject(target, operation.grantId, OperationKind::Terminate);
}

// Once for each thing and mark: a fact remembers that it was said.
Result<void> Reconciler::report(Batch &batch, const QString &target, const QString &what,
                                const QString &object, const QString &grantId, Instant now,
                                const QString &mark)
{
    QString name = u"drift.%1.%2.%3"_s.arg(target, what, object);
    if (!mark.isEmpty())
        name += u'.' + mark;
    const auto said = batch.events.fact(name);
    if (!said)
        return propagate(said);
    if (*said)
        return {};
    if (const auto noted = batch.events.setFact(name, QByteArray::number(toMs(now))); !noted)
        return noted;
    return batch.log(driftEntry(target, what, object, 0, grantId, now));
}

Result<QList<TargetWork>> Reconciler::compare(Batch &batch, const QString &target,
                                              const InventoryAnswer &answer, Instant now)
{
    QList<TargetWork> works;
    for (const TargetObject &object : *answer.objects) {
        const auto more = judgeObject(batch, target, object, answer.askedAt, now);
        if (!more)
            return more;
        works += *more;
    }
    if (std::chrono::abs(answer.skew) > MaxSkew) {
        // Said again when it is another hour, so that a clock left wrong is not forgotten.
        if (const auto said = report(batch, target, u"clock-skew"_s, hourOf(now), {}, now); !said)
            return propagate(said);
    }
    if (const auto missing = judgeMissing(batch, target, answer, now); !missing)
        return propagate(missing);
    return works;
}

Result<QList<TargetWork>> Reconciler::judgeObject(Batch &batch, const QString &target,
                                                  const TargetObject &object, Instant askedAt,
                                                  Instant now)
{
    if (!object.ledgerId.isEmpty() && object.ledgerId != m_ledgerId) {
        // Another ledger may serve the same target; its enforcer ends what is its own.
        const auto said = report(batch, target, u"foreign-object"_s, object.name, {}, now);
        if (!said)
            return propagate(said);
        return QList<TargetWork>();
    }
    const auto grant = batch.grants.byId(object.grantId);
    if (!grant)
        return propagate(grant);
    if (*grant && (*grant)->target == target)
        return (*grant)->state == GrantState::Active
            ? judgeOpen(batch, **grant, object, askedAt, now)
            : judgeOver(batch, **grant, object, askedAt, now);
    const auto said = report(batch, target, u"unknown-object"_s, object.name, {}, now);
    if (!said)
        return propagate(said);
    return closing(target, object.name, object);
}

// What gives more than was approved is taken back; what gives less is nobody's but the target's.
Result<QList<TargetWork>> Reconciler::judgeOpen(Batch &batch, const Grant &grant,
                                                const TargetObject &object, Instant askedAt,
                                                Instant now)
{
    const EndFinding finding = m_ends.judge(grant, object, askedAt);
    if (finding == EndFinding::None)
        return QList<TargetWork>();
    // Whoever moves it elsewhere is told of anew, and so is what cannot be put back, each hour.
    const bool isLater = finding == EndFinding::Later;
    const QString end = QString::number(
        toMs(isLater ? LoginEnds::latestOf(object) : LoginEnds::earliestOf(object)));
    const QString mark = isLater ? hourOf(now) + u'.' + end : end;
    const auto said
        = report(batch, grant.target, wordFor(finding), object.name, grant.id, now, mark);
    if (!said)
        return propagate(said);
    if (!isLater)
        return QList<TargetWork>();
    const Instant until = std::max(grant.deadline, grant.extendTo);
    return QList<TargetWork>{ { grant.target,
                                RestrainWork{ object, until, until + grant.end.drain } } };
}

Result<QList<TargetWork>> Reconciler::judgeOver(Batch &batch, const Grant &grant,
                                                const TargetObject &object, Instant askedAt,
                                                Instant now) const
{
    const bool over = grant.state == GrantState::Ended || grant.state == GrantState::Lapsed;
    // Looked at before the ending was through: the next round sees what is left.
    if (!over || askedAt <= grant.endedAt)
        return QList<TargetWork>();
    if (object.loginEnabled || object.sessions > 0) {
        const auto said = report(batch, grant.target, u"reopened"_s, object.name, grant.id, now);
        if (!said)
            return propagate(said);
        return closing(grant.target, grant.id, object);
    }
    if (wantedOperation(grant))
        return QList<TargetWork>(); // its clean-up is planned
    return QList<TargetWork>{ closeObject(grant.target, grant.id, OperationKind::CleanUp) };
}

Result<void> Reconciler::judgeMissing(Batch &batch, const QString &target,
                                      const InventoryAnswer &answer, Instant now) const
{
    QSet<QString> present;
    for (const TargetObject &object : *answer.objects)
        present.insert(object.grantId);
    const auto live = batch.grants.live();
    if (!live)
        return propagate(live);
    for (const Grant &grant : *live) {
        if (grant.target != target || grant.state != GrantState::Active
            || present.contains(grant.id) || answer.askedAt <= grant.openedAt)
            continue;
        const auto said = report(batch, target, u"missing"_s, grant.id, grant.id, now);
        if (!said)
            return said;
    }
    return {};
}

} // namespace sallyport
