// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/logentries.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

EventKind kindOf(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Connect:
        return EventKind::Connected;
    case ActivityKind::Statement:
        return EventKind::Statement;
    case ActivityKind::Disconnect:
        return EventKind::Disconnected;
    case ActivityKind::Refused:
        return EventKind::LoginRefused;
    }
    return EventKind::Statement;
}

Event entry(EventKind kind, Instant at)
{
    Event event;
    event.kind = kind;
    event.at = at;
    return event;
}

} // namespace

Event refusedEntry(const Intent &intent, const Refusal &refusal, Instant at)
{
    Event event = unprovenEntry(intent.digest, refusal, at);
    event.actor = intent.person;
    event.requestId = intent.requestId;
    event.data.insert(u"kind"_s, intentKindName(intent.kind));
    if (!refusal.rule.isEmpty())
        event.data.insert(u"rule"_s, refusal.rule);
    if (!refusal.subject.isEmpty())
        event.data.insert(u"subject"_s, refusal.subject);
    return event;
}

Event unprovenEntry(const QByteArray &digest, const Refusal &refusal, Instant at)
{
    Event event = entry(EventKind::Refused, at);
    event.intentDigest = digest;
    event.data.insert(u"code"_s, refusalCodeName(refusal.code));
    return event;
}

Event quarantinedEntry(const QByteArray &digest, const QString &code, Instant at)
{
    Event event = entry(EventKind::Quarantined, at);
    event.intentDigest = digest;
    event.data.insert(u"code"_s, code);
    return event;
}

Event startedEntry(Instant at)
{
    Event event = entry(EventKind::EnforcerStarted, at);
    event.data.insert(u"version"_s, QStringLiteral(SALLYPORT_VERSION));
    return event;
}

Event contradictedEntry(const LogAlarmFact &alarm, Instant at)
{
    Event event = entry(EventKind::LogContradicted, at);
    event.data.insert(u"what"_s, logAlarmName(alarm.what));
    event.data.insert(u"size"_s, alarm.size);
    if (!alarm.by.isEmpty())
        event.data.insert(u"by"_s, alarm.by);
    return event;
}

Event acceptedEntry(qint64 size, const QByteArray &root, const Checkpoint &lost, Instant at)
{
    Event event = entry(EventKind::LedgerAccepted, at);
    event.data.insert(u"size"_s, size);
    event.data.insert(u"root"_s, root);
    event.data.insert(u"lost_size"_s, lost.size);
    event.data.insert(u"lost_root"_s, lost.root);
    event.data.insert(u"lost_at"_s, toMs(lost.at));
    return event;
}

Event driftEntry(const QString &target, const QString &what, const QString &object, qint64 count,
                 const QString &grantId, Instant at)
{
    Event event = entry(EventKind::Drift, at);
    event.grantId = grantId;
    event.data.insert(u"target"_s, target);
    event.data.insert(u"what"_s, what);
    if (!object.isEmpty())
        event.data.insert(u"object"_s, object);
    if (count != 0)
        event.data.insert(u"count"_s, count);
    return event;
}

Event activityEntry(const ActivityLine &line, const QString &requestId)
{
    Event event = entry(kindOf(line.kind), line.at);
    event.requestId = requestId;
    event.grantId = line.grantId;
    event.data.insert(u"session"_s, line.session);
    event.data.insert(u"line"_s, line.line);
    event.data.insert(u"text"_s, line.text);
    if (line.cutBytes > 0)
        event.data.insert(u"cut"_s, line.cutBytes);
    return event;
}

Event activityCutEntry(const QString &requestId, const QString &grantId, qint64 lines, qint64 limit,
                       Instant at)
{
    Event event = entry(EventKind::ActivityCut, at);
    event.requestId = requestId;
    event.grantId = grantId;
    event.data.insert(u"lines"_s, lines);
    event.data.insert(u"limit"_s, limit);
    return event;
}

} // namespace sallyport
