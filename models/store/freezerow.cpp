// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/freezerow.h"

#include "models/store/row.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

struct Row
{
    bool isFrozen = false;
    FreezeState freeze;
};

// Column order of resources/sql/common/access_freeze_read.sql.
Result<Row> readFreezeRow(const Statement &row)
{
    return Row{ .isFrozen = row.column<bool>(0),
                .freeze = { .by = row.column<QString>(1),
                            .at = row.instant(2),
                            .text = row.column<QString>(3),
                            .unfreezing = row.column<QString>(4) } };
}

} // namespace

Result<std::optional<FreezeState>> readFreeze(const QSqlDatabase &database)
{
    Statement statement(database, u"access_freeze_read"_s);
    const auto row = readFirst(statement, readFreezeRow);
    if (!row)
        return propagate(row);
    // Without the row nobody knows whether anything may open.
    if (!row->has_value())
        return fail(ErrorCode::Corrupt, u"access_freeze_read: no row"_s);
    return (*row)->isFrozen ? std::optional((*row)->freeze) : std::nullopt;
}

Result<void> saveFreeze(const QSqlDatabase &database, const std::optional<FreezeState> &freeze)
{
    const FreezeState state = freeze.value_or(FreezeState());
    Statement statement(database, u"access_freeze_save"_s);
    return statement.bind(u":frozen"_s, int(freeze.has_value()))
        .bind(u":frozen_by"_s, state.by)
        .bind(u":frozen_at"_s, state.at)
        .bind(u":reason"_s, state.text)
        .bind(u":unfreezing"_s, state.unfreezing)
        .run();
}

} // namespace sallyport
