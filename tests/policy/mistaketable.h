// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policyparser.h"

#include <QTest>

namespace sallyport::test {

// A policy that is right. Each row of a table replaces one piece of it by a mistake.
inline constexpr auto Good = R"(sallyport: 1
governance:
  policy: { from: [group:officers], need: 1 }
targets:
  orders-db:
    title: Orders
    connector: postgresql
    profiles: [readonly, writer]
scenarios:
  debug:
    title: Debugging
    reason: { min_length: 20 }
    fields:
      - { name: ticket, title: Ticket, type: text, pattern: '(INC|BUG)-[0-9]+', required: true }
      - { name: size, type: choice, choices: [small, large] }
      - { name: orders, type: number, min: 0, max: 10 }
rules:
  - name: debug-orders
    scenario: debug
    target: orders-db
    profile: readonly
    requesters: [group:backend]
    duration: { default: 1h, max: 4h }
    approval:
      window: 8h
      stages:
        - { name: Lead, from: [group:leads, person:rui], need: 1 }
    start: { mode: at-approval }
    end: { mode: kill }
    warn: [15m, 5m]
)";

// Columns of such a table.
inline void addMistakeColumns()
{
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("wrong");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("hint");
}

inline void mistakeRow(const char *name, const char *right, const char *wrong, const char *path,
                       const char *said, const char *hint = "")
{
    QTest::newRow(name) << QByteArray(right) << QByteArray(wrong) << QString::fromLatin1(path)
                        << QString::fromUtf8(said) << QString::fromUtf8(hint);
}

// The row's mistake is found at its path, in these words.
inline void findMistake()
{
    QFETCH(const QByteArray, right);
    QFETCH(const QByteArray, wrong);
    QFETCH(const QString, path);
    QFETCH(const QString, said);
    QFETCH(const QString, hint);
    QByteArray document(Good);
    const auto place = document.indexOf(right);
    QVERIFY2(place >= 0, "the row's right text is not in the policy");
    document.replace(place, right.size(), wrong);
    const auto policy = parsePolicy(document);
    QVERIFY(!policy);
    const auto found
        = std::find_if(policy.error().begin(), policy.error().end(),
                       [&](const PolicyMistake &mistake) { return mistake.path == path; });
    QVERIFY2(found != policy.error().end(), qPrintable(policy.error().first().path));
    QVERIFY2(found->message.contains(said), qPrintable(found->message));
    QVERIFY2(found->hint.contains(hint), qPrintable(found->hint));
    QVERIFY(found->line >= 1 && found->line <= document.count('\n') + 1);
    QVERIFY(found->column >= 1);
}

} // namespace sallyport::test
