// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/moment.h"

#include "app/sallyportctl/wording.h"
#include "models/policy/durationtext.h"

#include <QDateTime>

namespace sallyport {

Answer<Instant> momentOf(const QString &written, Instant start)
{
    if (const auto duration = parseDuration(written))
        return start + *duration;
    QString text = written.trimmed();
    text.replace(u' ', u'T');
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid())
        return give(badMomentTrouble(written));
    return fromMs(moment.toMSecsSinceEpoch());
}

} // namespace sallyport
