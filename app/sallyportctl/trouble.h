// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sallyportctl/exitcode.h"

#include <tl/expected.hpp>

#include <QString>

namespace sallyport {

// Why a command ends without its result: a stable code for scripts, one sentence, what to do next.
struct Trouble
{
    ExitCode exit = ExitCode::Usage;
    QString code;
    QString sentence;
    QString next;

    bool operator==(const Trouble &) const = default;
};

template <typename T>
using Answer = tl::expected<T, Trouble>;

// return give(Trouble{...}); hands trouble to the caller.
[[nodiscard]] inline tl::unexpected<Trouble> give(Trouble trouble)
{
    return tl::unexpected<Trouble>(std::move(trouble));
}

} // namespace sallyport
