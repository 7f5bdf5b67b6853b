// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/performwork.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

// Compared with the middle of the call, so that a slow answer does not look like a wrong clock.
Result<Millis> measureSkew(Connector &connector, const Clock &clock)
{
    const Instant before = clock.now();
    const auto there = connector.time();
    if (!there)
        return propagate(there);
    return *there - (before + (clock.now() - before) / 2);
}

Result<void> openInTime(Connector &connector, const OpenOrder &order, const Clock &clock)
{
    const auto skew = measureSkew(connector, clock);
    if (!skew)
        return propagate(skew);
    if (std::chrono::abs(*skew) > MaxSkew)
        return fail(ErrorCode::Denied, u"clock-skew"_s);
    if (order.grade && !isAtLeast(connector.grade(), *order.grade))
        return fail(ErrorCode::Denied, u"grade-too-low"_s);
    return connector.open(order);
}

OperationResult failed(OperationResult result, const Error &error)
{
    result.ok = false;
    result.error = errorWord(error);
    return result;
}

OperationResult counted(OperationResult result, const Result<int> &sessions)
{
    if (!sessions)
        return failed(std::move(result), sessions.error());
    result.sessions = *sessions;
    return result;
}

OperationResult plainResult(const OperationWork &work)
{
    OperationResult result;
    result.grantId = work.operation.grantId;
    result.kind = work.operation.kind;
    result.ok = true;
    result.attempt = work.operation.attempts;
    result.deadline = work.order.deadline;
    result.bootDeadline = work.bootDeadline;
    result.bootId = work.bootId;
    return result;
}

OperationResult act(Connector &connector, const OperationWork &work, const Clock &clock)
{
    auto result = plainResult(work);
    const QString &grant = work.operation.grantId;
    switch (work.operation.kind) {
    case OperationKind::Open:
    case OperationKind::Extend: {
        const auto done = openInTime(connector, work.order, clock);
        return done ? result : failed(result, done.error());
    }
    case OperationKind::Disable: {
        const auto done = connector.disable(grant);
        return done ? result : failed(result, done.error());
    }
    case OperationKind::Drain: {
        const auto done = connector.drain(grant);
        return done ? result : failed(result, done.error());
    }
    case OperationKind::Terminate:
        return counted(result, connector.terminate(grant));
    case OperationKind::VerifyFirst:
    case OperationKind::VerifySecond:
        return counted(result, connector.sessions(grant));
    case OperationKind::CleanUp: {
        const auto report = connector.cleanUp(grant);
        if (!report)
            return failed(result, report.error());
        result.residue = report->residue;
        return result;
    }
    }
    return failed(result, { ErrorCode::Unsupported, u"operation"_s });
}

} // namespace

QString errorWord(const Error &error)
{
    if (error.detail == u"clock-skew"_s || error.detail == u"grade-too-low"_s)
        return error.detail;
    switch (error.code) {
    case ErrorCode::Invalid:
        return u"invalid"_s;
    case ErrorCode::Denied:
        return u"denied"_s;
    case ErrorCode::NotFound:
        return u"not-found"_s;
    case ErrorCode::Conflict:
        return u"conflict"_s;
    case ErrorCode::Unavailable:
        return u"unavailable"_s;
    case ErrorCode::Corrupt:
        return u"corrupt"_s;
    case ErrorCode::Full:
        return u"full"_s;
    case ErrorCode::Locked:
        return u"locked"_s;
    case ErrorCode::Unsupported:
        return u"unsupported"_s;
    }
    return u"unknown"_s;
}

TargetAnswer performWork(Connector &connector, const TargetWork &work, const Clock &clock)
{
    if (const auto *operation = std::get_if<OperationWork>(&work.what))
        return { work.target,
                 OperationAnswer{ operation->operation, act(connector, *operation, clock) } };
    if (const auto *activity = std::get_if<ActivityWork>(&work.what))
        return { work.target,
                 ActivityAnswer{ activity->cursor,
                                 connector.activity(activity->cursor, activity->maxBytes),
                                 activity->askedAt } };
    if (const auto *restrain = std::get_if<RestrainWork>(&work.what)) {
        const auto done
            = connector.restrain(restrain->seen, restrain->deadline, restrain->sessionsUntil);
        return { work.target, RestrainAnswer{ done ? std::nullopt : std::optional(done.error()) } };
    }
    const Instant askedAt = clock.now();
    auto objects = connector.list();
    if (!objects)
        return unreachable(work, objects.error());
    const auto skew = measureSkew(connector, clock);
    if (!skew)
        return unreachable(work, skew.error());
    return { work.target, InventoryAnswer{ std::move(objects), askedAt, *skew } };
}

TargetAnswer unreachable(const TargetWork &work, const Error &error)
{
    if (const auto *operation = std::get_if<OperationWork>(&work.what))
        return { work.target,
                 OperationAnswer{ operation->operation, failed(plainResult(*operation), error) } };
    if (const auto *activity = std::get_if<ActivityWork>(&work.what))
        return { work.target, ActivityAnswer{ activity->cursor, tl::unexpected(error), {} } };
    if (std::holds_alternative<RestrainWork>(work.what))
        return { work.target, RestrainAnswer{ error } };
    return { work.target, InventoryAnswer{ tl::unexpected(error), {}, Millis(0) } };
}

} // namespace sallyport
