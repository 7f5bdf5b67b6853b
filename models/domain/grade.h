// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace sallyport {

// How surely access ends when Sallyport itself is dead. A: logins and sessions end. B: logins end.
// C: nothing ends without the enforcer.
enum class Grade { A, B, C };

QString gradeName(Grade grade); // "A", "B", "C"
std::optional<Grade> gradeFromName(const QString &name);
// True when what a target gives is what was demanded, or better.
constexpr bool isAtLeast(Grade given, Grade demanded)
{
    return given <= demanded;
}
// The best that targets of this connector can give; nothing for a connector that nobody knows. What
// one gives at a moment, its connector says (models/connectors/connector.h).
std::optional<Grade> bestGrade(const QString &connector);

} // namespace sallyport
