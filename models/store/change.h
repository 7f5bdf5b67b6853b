// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace sallyport {

// A row as it was loaded and as it is to be; before is empty for a new one.
template <typename Row>
struct Change
{
    std::optional<Row> before;
    Row after;
};

// The row that after replaces; none when before was another one, which stays as it is.
template <typename Row>
std::optional<Row> replacedRow(const std::optional<Row> &before, const Row &after)
{
    return before && before->id == after.id ? before : std::nullopt;
}

} // namespace sallyport
