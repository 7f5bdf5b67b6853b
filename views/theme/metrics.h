// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Distances in device-independent pixels. White space comes in steps of four.
namespace sallyport::metrics {

constexpr int Xs = 4;
constexpr int S = 8;
constexpr int M = 12;
constexpr int L = 16;
constexpr int Xl = 24;

constexpr int ControlRadius = 6;
constexpr int CardRadius = 8;

constexpr int ControlHeight = 32;
constexpr int PillHeight = 28;
constexpr int NavigationRow = 34;
constexpr int NavigationWidth = 208;
constexpr int HeaderHeight = 56;
constexpr int TallRow = 85;
constexpr int SingleRow = 31;
constexpr int LaneRow = 44;
constexpr int FocusRing = 2;

} // namespace sallyport::metrics
