// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <QString>

#include <utility>

namespace sallyport {

enum class ErrorCode {
    Invalid,
    Denied,
    NotFound,
    Conflict,
    Unavailable,
    Corrupt,
    Full,
    Locked,
    Unsupported
};

// The code decides what callers do and what views say; detail is for logs and never quotes data.
struct Error
{
    ErrorCode code = ErrorCode::Invalid;
    QString detail;

    bool operator==(const Error &) const = default;
};

// Becomes std::expected in C++23; nothing else in the project names tl::expected.
template <typename T>
using Result = tl::expected<T, Error>;

// return fail(ErrorCode::Conflict, u"grant_revoke: stale revision"_s);
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString detail)
{
    return tl::unexpected<Error>(Error{ code, std::move(detail) });
}

// Hands an error on: if (!result) return propagate(result);
template <typename T>
[[nodiscard]] tl::unexpected<Error> propagate(const Result<T> &result)
{
    return tl::unexpected<Error>(result.error());
}

} // namespace sallyport
