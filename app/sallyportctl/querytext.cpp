// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/querytext.h"

#include "app/sallyportctl/wording.h"

using namespace Qt::StringLiterals;

namespace sallyport {

Trouble queryTrouble(const QueryMistake &mistake)
{
    using Kind = QueryMistake::Kind;
    const QString &text = mistake.text;
    switch (mistake.kind) {
    case Kind::UnknownKey:
        return usageTrouble(
            u"There is no \u201c%1:\u201d to look for."_s.arg(text),
            u"Use %1, or put the words in quotes."_s.arg(queryKeys().join(u":, "_s) + u':'));
    case Kind::NoValue:
        return usageTrouble(u"Nothing follows \u201c%1:\u201d."_s.arg(text),
                            u"Write what it shall be."_s);
    case Kind::OpenQuote:
        return usageTrouble(u"A quote is missing at the end."_s,
                            u"The shell takes quotes away: write 'reason:\"INC 42\"'."_s);
    case Kind::UnknownState:
        return usageTrouble(u"There is no state \u201c%1\u201d."_s.arg(text),
                            u"Use one of %1."_s.arg(queryStates().join(u", "_s)));
    case Kind::NoMoment:
        return usageTrouble(u"\u201c%1\u201d is no moment."_s.arg(text),
                            u"Write 30d, 12h, today or 2026-11-30."_s);
    case Kind::NotNegated:
        return usageTrouble(u"\u201c-%1:\u201d says nothing."_s.arg(text),
                            u"Turn it round with since: or until:."_s);
    case Kind::NobodyCalled:
        return usageTrouble(u"Nobody is called \u201c%1\u201d."_s.arg(text),
                            u"List everybody with: sallyportctl person list"_s);
    }
    return usageTrouble(u"That cannot be looked for."_s);
}

} // namespace sallyport
