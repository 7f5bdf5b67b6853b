// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/leaserepository.h"

#include "models/store/row.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

Result<Lease> readLease(const Statement &row)
{
    return Lease{ .owner = row.column<QString>(0),
                  .epoch = row.column<qint64>(1),
                  .until = row.instant(2),
                  .now = row.instant(3) };
}

Result<qint64> readEpoch(const Statement &row)
{
    return row.column<qint64>(0);
}

} // namespace

Result<Lease> LeaseRepository::read()
{
    Statement statement(m_database, u"lease_read"_s);
    const auto row = readFirst(statement, readLease);
    if (!row)
        return propagate(row);
    if (!row->has_value())
        return fail(ErrorCode::Corrupt, u"lease_read: no row"_s);
    return **row;
}

Result<std::optional<qint64>> LeaseRepository::claim(const QString &owner, Millis length,
                                                     bool force)
{
    Statement statement(m_database, u"lease_claim"_s);
    statement.bind(u":owner"_s, owner)
        .bind(u":length"_s, qint64(length.count()))
        .bind(u":force"_s, int(force));
    return readFirst(statement, readEpoch);
}

Result<bool> LeaseRepository::hold(const QString &owner, qint64 epoch)
{
    Statement statement(m_database, u"lease_hold"_s);
    statement.bind(u":owner"_s, owner).bind(u":epoch"_s, epoch);
    const auto row = readFirst(statement, readEpoch);
    if (!row)
        return propagate(row);
    return row->has_value();
}

Result<void> LeaseRepository::release(const QString &owner, qint64 epoch)
{
    Statement statement(m_database, u"lease_release"_s);
    return statement.bind(u":owner"_s, owner).bind(u":epoch"_s, epoch).run();
}

} // namespace sallyport
