// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/readmodels.h"

#include <QByteArray>
#include <QList>

#include <array>
#include <optional>

namespace sallyport {

// How often something took how long: counts between rising limits.
struct Distribution
{
    QList<Millis> limits; // counts[i] is of what took less than limits[i], and not less than before
    QList<int> counts; // one more than limits: the last of what took longer than all
    std::optional<Millis> median;
    std::optional<Millis> p99; // by nearest rank
    bool operator==(const Distribution &) const = default;
    int total() const;
};

// What many requests say together.
struct HistoryFigures
{
    static constexpr int Days = 7;
    static constexpr int Hours = 24;

    std::array<std::array<int, Hours>, Days> filed{}; // by day, Monday first, and hour of the place
    Distribution decided; // from filing to the last decision
    Distribution late; // from the end to access being really over
    int requests = 0;
    bool operator==(const HistoryFigures &) const = default;
    int most() const; // of filed
};

// zone: IANA name; empty is this machine's. Pure.
HistoryFigures figuresOf(const QList<RequestItem> &items, const QByteArray &zone = {});

} // namespace sallyport
