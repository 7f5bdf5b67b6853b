// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/request.h"
#include "models/domain/result.h"

namespace sallyport::test {

// A pending request of ada's, with something in every member.
inline Request request(const QString &id, qint64 filedAt = 1000)
{
    return { .id = id,
             .revision = 2,
             .state = RequestState::Pending,
             .requester = QStringLiteral("ada"),
             .editors = { QStringLiteral("ada"), QStringLiteral("bob") },
             .ask = { .scenario = QStringLiteral("live-debugging"),
                      .target = QStringLiteral("orders-db"),
                      .profile = QStringLiteral("readonly"),
                      .duration = std::chrono::hours(1),
                      .reason = QStringLiteral("Orders hang since noon"),
                      .fields = { { QStringLiteral("ticket"), QStringLiteral("INC-7") } },
                      .credential = "SCRAM-SHA-256$4096:x$y:z",
                      .startAt = fromMs(filedAt + 3),
                      .onBehalfOf = QStringLiteral("ada"),
                      .recurrence = Recurrence{ .days = { 1, 4 },
                                                .from = QTime(22, 30),
                                                .zone = "Europe/Berlin",
                                                .first = QDate(2026, 9, 21),
                                                .last = QDate(2026, 9, 30) },
                      .extends = QStringLiteral("0123456789abcdef0123456789abcdef"),
                      .bundle = QStringLiteral("0123456789abcdef0123456789abcdef") },
             .rule = QStringLiteral("debug-orders"),
             .policyDigest = QByteArray(32, 'p'),
             .digest = QByteArray(32, 'd'),
             .filedAt = fromMs(filedAt),
             .revisedAt = fromMs(filedAt + 1),
             .decideBy = fromMs(filedAt + 2),
             .asked = { 0, 2 },
             .stage = 1,
             .decisions = { { .person = QStringLiteral("eve"),
                              .stages = { 0, 2 },
                              .verdict = Verdict::Approve,
                              .at = fromMs(1'700'000'000'123),
                              .text = QStringLiteral("fine\n\"quoted\""),
                              .intentDigest = QByteArray(32, '\xfe'),
                              .atMost = std::chrono::minutes(20),
                              .actingFor = QStringLiteral("kit"),
                              .notBefore = fromMs(1'700'000'000'124) } },
             .marks = { { .stage = 1, .escalated = true, .reminded = 2 } },
             .dueAt = fromMs(filedAt + 1),
             .startFrom = fromMs(filedAt + 4),
             .startBy = fromMs(filedAt + 5),
             .reviewBy = fromMs(filedAt + 6),
             .reviewedBy = QStringLiteral("kit"),
             .claimed = "SCRAM-SHA-256$4096:u$v:w",
             .claimDigest = QByteArray(32, 'c'),
             .questionBy = QStringLiteral("eve"),
             .occurrence = 3,
             .endBy = fromMs(filedAt + 7),
             .already = std::chrono::minutes(90) };
}

// Those that were read, in order; none when reading failed.
inline QStringList idsOf(const Result<QList<Request>> &requests)
{
    QStringList ids;
    if (requests) {
        for (const Request &one : *requests)
            ids.append(one.id);
    }
    return ids;
}

} // namespace sallyport::test
