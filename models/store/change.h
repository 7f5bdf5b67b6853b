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

} // namespace sallyport
