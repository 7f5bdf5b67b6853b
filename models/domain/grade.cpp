// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/grade.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

// Every connector there is, as policies name it.
constexpr auto Connectors = std::to_array<std::pair<QLatin1StringView, Grade>>(
    { { QLatin1StringView("postgresql"), Grade::A } });

} // namespace

QString gradeName(Grade grade)
{
    return { QChar(u'A' + static_cast<int>(grade)) };
}

std::optional<Grade> gradeFromName(const QString &name)
{
    for (const Grade grade : { Grade::A, Grade::B, Grade::C }) {
        if (name == gradeName(grade))
            return grade;
    }
    return std::nullopt;
}

std::optional<Grade> bestGrade(const QString &connector)
{
    for (const auto &[name, grade] : Connectors) {
        if (connector == name)
            return grade;
    }
    return std::nullopt;
}

} // namespace sallyport
