// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/grantrepository.h"

#include "models/store/rowset.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

bool isLive(const Grant &grant)
{
    const bool open = grant.state == GrantState::Opening || grant.state == GrantState::Active
        || grant.state == GrantState::Ending;
    const bool cleaning = grant.endStep != EndStep::None && grant.endStep != EndStep::Done;
    return open || cleaning;
}

QString warningsText(const QList<Millis> &warnings)
{
    QStringList numbers;
    for (const Millis warning : warnings)
        numbers.append(QString::number(warning.count()));
    return numbers.join(u' ');
}

QList<Millis> readWarnings(const QString &text, bool &good)
{
    QList<Millis> warnings;
    for (const QString &number : text.split(u' ', Qt::SkipEmptyParts)) {
        bool numeric = false;
        warnings.append(Millis(number.toLongLong(&numeric)));
        good = good && numeric;
    }
    return warnings;
}

QString termsText(const Grant &grant)
{
    const QJsonObject terms{ { u"extend_to"_s, toMs(grant.extendTo) },
                             { u"extensions"_s, QJsonArray::fromStringList(grant.extensions) },
                             { u"drain"_s, qint64(grant.end.drain.count()) },
                             { u"unused"_s, qint64(grant.end.unused.count()) },
                             { u"idle"_s, qint64(grant.end.idle.count()) },
                             { u"used_at"_s, toMs(grant.usedAt) } };
    return QString::fromUtf8(QJsonDocument(terms).toJson(QJsonDocument::Compact));
}

void readTerms(const QString &text, Grant &grant, bool &good)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    good = good && document.isObject();
    grant.extendTo = fromMs(document["extend_to"_L1].toInteger());
    for (const auto &id : document["extensions"_L1].toArray())
        grant.extensions.append(id.toString());
    grant.end.drain = Millis(document["drain"_L1].toInteger());
    grant.end.unused = Millis(document["unused"_L1].toInteger());
    grant.end.idle = Millis(document["idle"_L1].toInteger());
    grant.usedAt = fromMs(document["used_at"_L1].toInteger());
}

Columns columnsOf(const Grant &grant)
{
    return { { u":id"_s, grant.id },
             { u":request_id"_s, grant.requestId },
             { u":revision"_s, grant.revision },
             { u":state"_s, int(grant.state) },
             { u":person"_s, grant.person },
             { u":target"_s, grant.target },
             { u":profile"_s, grant.profile },
             { u":rule"_s, grant.rule },
             { u":duration_ms"_s, qint64(grant.duration.count()) },
             { u":warnings"_s, warningsText(grant.warnings) },
             { u":warned"_s, grant.warned },
             { u":planned_at"_s, toMs(grant.plannedAt) },
             { u":opened_at"_s, toMs(grant.openedAt) },
             { u":deadline"_s, toMs(grant.deadline) },
             { u":boot_deadline"_s, qint64(grant.bootDeadline.count()) },
             { u":boot_id"_s, grant.bootId },
             { u":end_reason"_s, int(grant.endReason) },
             { u":ended_by"_s, grant.endedBy },
             { u":end_step"_s, int(grant.endStep) },
             { u":end_due_at"_s, toMs(grant.endDueAt) },
             { u":login_closed_at"_s, toMs(grant.loginClosedAt) },
             { u":ended_at"_s, toMs(grant.endedAt) },
             { u":sessions_ended"_s, grant.sessionsEnded },
             { u":stuck"_s, int(grant.stuck) },
             { u":residue"_s, int(grant.residue) },
             { u":terms"_s, termsText(grant) },
             { u":live"_s, int(isLive(grant)) } };
}

// Column order of resources/sql/common/access_grant_*.sql.
Result<Grant> readGrant(const Statement &row)
{
    bool good = true;
    Grant grant{ .id = row.column<QString>(0),
                 .requestId = row.column<QString>(1),
                 .revision = row.column<int>(2),
                 .state = readEnum(row, 3, GrantState::Lapsed, good),
                 .person = row.column<QString>(4),
                 .target = row.column<QString>(5),
                 .profile = row.column<QString>(6),
                 .rule = row.column<QString>(7),
                 .duration = Millis(row.column<qint64>(8)),
                 .warnings = readWarnings(row.column<QString>(9), good),
                 .warned = row.column<int>(10),
                 .plannedAt = row.instant(11),
                 .openedAt = row.instant(12),
                 .deadline = row.instant(13),
                 .bootDeadline = Millis(row.column<qint64>(14)),
                 .bootId = row.column<QString>(15),
                 .endReason = readEnum(row, 16, EndReason::Idle, good),
                 .endedBy = row.column<QString>(17),
                 .endStep = readEnum(row, 18, EndStep::Draining, good),
                 .endDueAt = row.instant(19),
                 .loginClosedAt = row.instant(20),
                 .endedAt = row.instant(21),
                 .sessionsEnded = row.column<int>(22),
                 .stuck = row.column<bool>(23),
                 .residue = row.column<bool>(24) };
    readTerms(row.column<QString>(25), grant, good);
    if (!good)
        return fail(ErrorCode::Corrupt, row.name() + u": a value out of range"_s);
    return grant;
}

// Column order of resources/sql/common/operation_open.sql.
Result<Operation> readOperation(const Statement &row)
{
    bool good = true;
    Operation operation{ .id = row.column<qint64>(0),
                         .grantId = row.column<QString>(1),
                         .target = row.column<QString>(2),
                         .kind = readEnum(row, 3, OperationKind::Drain, good),
                         .plannedAt = row.instant(4),
                         .attempts = row.column<int>(5),
                         .nextAt = row.instant(6) };
    if (!good)
        return fail(ErrorCode::Corrupt, row.name() + u": a value out of range"_s);
    return operation;
}

Result<StuckGrant> readStuck(const Statement &row)
{
    return StuckGrant{ .id = row.column<QString>(0),
                       .person = row.column<QString>(1),
                       .target = row.column<QString>(2) };
}

} // namespace

Result<std::optional<Grant>> GrantRepository::byId(const QString &id)
{
    Statement statement(m_database, u"access_grant_by_id"_s);
    statement.bind(u":id"_s, id);
    return readFirst(statement, readGrant);
}

Result<std::optional<Grant>> GrantRepository::ofRequest(const QString &requestId)
{
    Statement statement(m_database, u"access_grant_of_request"_s);
    statement.bind(u":request_id"_s, requestId);
    return readFirst(statement, readGrant);
}

Result<QList<Grant>> GrantRepository::ofRequests(const QStringList &requestIds)
{
    const auto all = allOfRequests(requestIds);
    if (!all)
        return all;
    QHash<QString, Grant> newest;
    for (const Grant &grant : *all)
        newest.insert(grant.requestId, grant);
    return newest.values();
}

Result<QList<Grant>> GrantRepository::allOfRequests(const QStringList &requestIds)
{
    Statement statement(m_database, u"access_grant_of_requests"_s);
    statement.bind(u":keys"_s, jsonArray(requestIds));
    return readAll(statement, readGrant);
}

Result<QList<Grant>> GrantRepository::live()
{
    Statement statement(m_database, u"access_grant_live"_s);
    return readAll(statement, readGrant);
}

Result<QList<Grant>> GrantRepository::ofPerson(const QString &person, int limit)
{
    Statement statement(m_database, u"access_grant_of_person"_s);
    statement.bind(u":person"_s, person).bind(u":row_limit"_s, limit);
    return readAll(statement, readGrant);
}

Result<QList<Grant>> GrantRepository::recent(int limit)
{
    Statement statement(m_database, u"access_grant_recent"_s);
    statement.bind(u":row_limit"_s, limit);
    return readAll(statement, readGrant);
}

Result<bool> GrantRepository::hasStuck(const QString &person, const QString &target)
{
    Statement statement(m_database, u"access_grant_stuck"_s);
    statement.bind(u":person"_s, person).bind(u":target"_s, target);
    const auto count = readNumber(statement);
    if (!count)
        return propagate(count);
    return *count > 0;
}

Result<QList<StuckGrant>> GrantRepository::allStuck()
{
    Statement statement(m_database, u"access_grant_all_stuck"_s);
    return readAll(statement, readStuck);
}

Result<void> GrantRepository::save(const QList<Change<Grant>> &changes)
{
    QList<Change<Columns>> rows;
    for (const Change<Grant> &change : changes) {
        rows.append({ .before = {}, .after = columnsOf(change.after) });
        if (change.before)
            rows.last().before = columnsOf(*change.before);
    }
    return saveRows(m_database, u"access_grant_insert"_s, u"access_grant_update"_s, rows);
}

Result<void> GrantRepository::renew()
{
    return renewRows<Grant>(m_database, u"access_grant_undigested"_s, u"access_grant_update"_s,
                            readGrant, columnsOf);
}

Result<qint64> GrantRepository::addOperation(const Operation &operation)
{
    Statement statement(m_database, u"operation_insert"_s);
    statement.bind(u":grant_id"_s, operation.grantId)
        .bind(u":target"_s, operation.target)
        .bind(u":kind"_s, int(operation.kind))
        .bind(u":planned_at"_s, operation.plannedAt)
        .bind(u":attempts"_s, operation.attempts)
        .bind(u":next_at"_s, operation.nextAt);
    return readNumber(statement);
}

Result<QList<Operation>> GrantRepository::openOperations()
{
    Statement statement(m_database, u"operation_open"_s);
    return readAll(statement, readOperation);
}

Result<void> GrantRepository::recordAttempt(qint64 operationId, int attempts, Instant nextAt)
{
    Statement statement(m_database, u"operation_attempt"_s);
    return statement.bind(u":id"_s, operationId)
        .bind(u":attempts"_s, attempts)
        .bind(u":next_at"_s, nextAt)
        .execOne();
}

Result<void> GrantRepository::finishOperation(qint64 operationId, Instant at)
{
    Statement statement(m_database, u"operation_finish"_s);
    return statement.bind(u":id"_s, operationId).bind(u":done_at"_s, at).execOne();
}

} // namespace sallyport
