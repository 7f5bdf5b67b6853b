// SPDX-License-Identifier: GPL-3.0-or-later
// The versions of the policy.
#include "models/ledger/crypto.h"
#include "models/store/registryrepository.h"
#include "models/store/rowset.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

// Column order of resources/sql/common/policy_read.sql and policy_current.sql.
Result<PolicyRow> readPolicy(const Statement &row)
{
    PolicyRow policy{ .digest = row.column<QByteArray>(0),
                      .text = row.column<QByteArray>(1),
                      .appliedAt = {},
                      .appliedBy = row.column<QString>(3) };
    if (!row.value(2).isNull())
        policy.appliedAt = row.instant(2);
    return policy;
}

// Column order of resources/sql/common/policy_applied.sql.
Result<AppliedPolicy> readApplied(const Statement &row)
{
    return AppliedPolicy{ .position = row.column<qint64>(0),
                          .digest = row.column<QByteArray>(1),
                          .at = row.instant(2),
                          .by = row.column<QString>(3) };
}

Result<QByteArray> readText(const Statement &row)
{
    return row.column<QByteArray>(0);
}

} // namespace

Result<QByteArray> RegistryRepository::addPolicyText(const QByteArray &text)
{
    QByteArray digest = sha256(text);
    Statement statement(m_database, u"policy_text_insert"_s);
    const auto done = statement.bind(u":digest"_s, digest).bind(u":body"_s, text).run();
    return done ? Result<QByteArray>(digest) : propagate(done);
}

Result<std::optional<PolicyRow>> RegistryRepository::policy(const QByteArray &digest)
{
    Statement statement(m_database, u"policy_read"_s);
    statement.bind(u":digest"_s, digest);
    return readFirst(statement, readPolicy);
}

Result<std::optional<PolicyRow>> RegistryRepository::currentPolicy()
{
    Statement statement(m_database, u"policy_current"_s);
    return readFirst(statement, readPolicy);
}

Result<QList<QByteArray>> RegistryRepository::policyTexts()
{
    Statement statement(m_database, u"policy_text_all"_s);
    return readAll(statement, readText);
}

Result<QList<AppliedPolicy>> RegistryRepository::appliedPolicies()
{
    Statement statement(m_database, u"policy_applied"_s);
    return readAll(statement, readApplied);
}

Result<void> RegistryRepository::applyPolicy(const QByteArray &digest, Instant at,
                                             const QString &by)
{
    Statement statement(m_database, u"policy_apply"_s);
    return statement.bind(u":digest"_s, digest)
        .bind(u":applied_at"_s, at)
        .bind(u":applied_by"_s, by)
        .run();
}

} // namespace sallyport
