// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/grade.h"

namespace sallyport {

// "Grade A: ends even when Sallyport is down"; empty where no grade is demanded.
QString gradeSentence(const std::optional<Grade> &grade);
// The text with that sentence behind it, where there is one.
QString withGrade(const QString &text, const std::optional<Grade> &grade);

} // namespace sallyport
