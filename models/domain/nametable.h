// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <cstddef>
#include <optional>

namespace sallyport {

// The written names of an enum whose values count up from 0, in that order. A name is part of the
// log's format: it is never changed or reused.
template <typename Enum, std::size_t N>
struct NameTable
{
    std::array<QLatin1StringView, N> names;

    QString name(Enum value) const { return names.at(static_cast<std::size_t>(value)); }

    std::optional<Enum> value(const QString &name) const
    {
        for (std::size_t i = 0; i < N; ++i) {
            if (names.at(i) == name)
                return static_cast<Enum>(i);
        }
        return std::nullopt;
    }
};

} // namespace sallyport
