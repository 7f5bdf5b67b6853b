// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/planwords.h"

#include "views/format/eventfields.h"
#include "views/format/when.h"

#include <QCoreApplication>

namespace sallyport {

using namespace Qt::StringLiterals;
using fields::number;
using fields::text;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EventWords)
};

} // namespace

QString planSentence(const Event &event)
{
    if (event.data.contains("until"_L1))
        return Words::tr("The extension is approved: access shall end %1")
            .arg(formatWhen(fromMs(number(event, "until"_L1)), event.at));
    return event.data.contains("automatic"_L1)
        ? Words::tr("The rule %1 approved by itself: access is planned").arg(text(event, "rule"_L1))
        : Words::tr("The last stage is filled: access is planned");
}

} // namespace sallyport
