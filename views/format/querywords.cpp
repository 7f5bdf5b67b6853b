// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/querywords.h"

#include "models/domain/text.h"
#include "views/format/lists.h"

#include <QCoreApplication>

namespace sallyport::querywords {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(QueryWords)
};

} // namespace

QString mistake(const QueryMistake &mistake)
{
    const QString text = visibleText(mistake.text);
    switch (mistake.kind) {
    case QueryMistake::Kind::UnknownKey:
        return Words::tr("There is no “%1:”. Use %2, or put the words in quotes.")
            .arg(text, enumerated(queryKeys()));
    case QueryMistake::Kind::NoValue:
        return Words::tr("Write what “%1:” shall be.").arg(text);
    case QueryMistake::Kind::OpenQuote:
        return Words::tr("A quote is missing at the end.");
    case QueryMistake::Kind::UnknownState:
        return Words::tr("There is no state “%1”. Use one of %2.")
            .arg(text, enumerated(queryStates()));
    case QueryMistake::Kind::NoMoment:
        return Words::tr("“%1” is no moment. Write 30d, 12h, today or 2026-11-30.").arg(text);
    case QueryMistake::Kind::NotNegated:
        return text == "since"_L1 ? Words::tr("Write until: in place of -since:.")
                                  : Words::tr("Write since: in place of -until:.");
    case QueryMistake::Kind::NobodyCalled:
        return Words::tr("Nobody is called “%1”.").arg(text);
    }
    return {};
}

QString keyNote(const QString &key)
{
    if (key == "who"_L1)
        return Words::tr("who asked");
    if (key == "by"_L1)
        return Words::tr("who approved or denied");
    if (key == "target"_L1)
        return Words::tr("what it is about");
    if (key == "state"_L1)
        return Words::tr("where it stands");
    if (key == "reason"_L1)
        return Words::tr("part of the reason");
    if (key == "profile"_L1)
        return Words::tr("with which rights");
    if (key == "scenario"_L1)
        return Words::tr("for which purpose");
    if (key == "since"_L1)
        return Words::tr("filed at or after");
    if (key == "until"_L1)
        return Words::tr("filed before");
    return {};
}

} // namespace sallyport::querywords
