// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/gradewords.h"

#include <QCoreApplication>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GradeWords)
};

} // namespace

QString gradeSentence(const std::optional<Grade> &grade)
{
    if (!grade)
        return {};
    switch (*grade) {
    case Grade::A:
        return Words::tr("Grade A: ends even when Sallyport is down");
    case Grade::B:
        return Words::tr("Grade B: no new login even when Sallyport is down");
    case Grade::C:
        break;
    }
    return Words::tr("Grade C: Sallyport has to be there to end it");
}

QString withGrade(const QString &text, const std::optional<Grade> &grade)
{
    return grade ? u"%1 · %2"_s.arg(text, gradeSentence(grade)) : text;
}

} // namespace sallyport
