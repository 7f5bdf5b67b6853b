// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/enforcement/office.h"

#include "models/services/administration.h"

using namespace Qt::StringLiterals;

namespace sallyport::test {

Grant Office::grant(const QString &grantId)
{
    return GrantRepository(m_database).byId(grantId).value_or(std::nullopt).value_or(Grant());
}

Request Office::request(const QString &requestId)
{
    return RequestRepository(m_database).byId(requestId).value_or(std::nullopt).value_or(Request());
}

QList<Event> Office::log()
{
    QList<Event> events;
    const auto logged = EventRepository(m_database).since(0, 100'000);
    for (const LoggedEvent &entry : logged.value_or(QList<LoggedEvent>()))
        events.append(entry.event);
    return events;
}

QList<Event> Office::log(EventKind kind)
{
    QList<Event> events = log();
    events.removeIf([kind](const Event &event) { return event.kind != kind; });
    return events;
}

QStringList Office::logNames(const QString &grantId)
{
    QStringList names;
    for (const Event &event : log()) {
        if (event.grantId == grantId)
            names.append(eventKindName(event.kind));
    }
    return names;
}

QString Office::auditFindings()
{
    const auto report = verifyLedger(m_database, [](qint64, qint64) { return true; });
    if (!report)
        return report.error().detail;
    QStringList findings;
    for (const AuditFinding &finding : report->findings)
        findings.append(
            u"%1 %2: %3"_s.arg(int(finding.kind)).arg(finding.index).arg(finding.detail));
    return findings.join(u"; "_s);
}

} // namespace sallyport::test
