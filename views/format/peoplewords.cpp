// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/peoplewords.h"

#include "models/domain/text.h"
#include "models/services/logins.h"
#include "views/format/lists.h"
#include "views/format/trouble.h"
#include "views/format/when.h"

#include <QCoreApplication>

namespace sallyport::peoplewords {

using namespace Qt::StringLiterals;
using paint::ChipLook;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(People)
};

} // namespace

ChipLook state(PersonState state, bool isShared)
{
    switch (state) {
    case PersonState::Waiting:
        return { Words::tr("Waits to be enrolled"), Tone::Pending, Icon::Clock };
    case PersonState::Keyless:
        return { isShared ? Words::tr("Invited") : Words::tr("No key yet"), Tone::Planned,
                 Icon::Ring };
    case PersonState::Enrolled:
        return { Words::tr("Enrolled"), Tone::Live, Icon::Check };
    case PersonState::Inactive:
        break;
    }
    return { Words::tr("Disabled"), Tone::Ended, Icon::Cross };
}

QString line(const PersonItem &item, bool isShared)
{
    return Words::tr("%1, %2, %3, %4")
        .arg(visibleText(item.person.name), item.person.id, state(item.state, isShared).text,
             groups(item));
}

QString groups(const PersonItem &item)
{
    return item.groups.isEmpty() ? Words::tr("in no group") : visibleText(enumerated(item.groups));
}

QString enrolmentTrouble(const Error &error)
{
    if (error.code == ErrorCode::Invalid)
        return Words::tr(
            "This is not a whole enrolment text. Copy the whole line that their machine "
            "shows: their id and two long numbers, with colons between.");
    return errorText(error);
}

QString inviteTrouble(const Error &error)
{
    if (error.code == ErrorCode::Full)
        return Words::tr(
                   "The server has no connections left for one more person. A DBA raises "
                   "max_connections: %1 for each person and %2 for the enforcers. Then invite "
                   "again.")
            .arg(ConsoleConnections)
            .arg(EnforcerConnections);
    return errorText(error);
}

QString away(const PlaceItem &place, Instant now)
{
    const QString name = visibleText(place.name);
    return place.since <= now
        ? Words::tr("%1 decides until %2").arg(name, formatWhen(place.until, now))
        : Words::tr("%1 decides from %2 to %3")
              .arg(name, formatWhen(place.since, now), formatWhen(place.until, now));
}

QString places(const PersonItem &item, Instant now)
{
    QStringList lines;
    for (const PlaceItem &place : item.places) {
        const QString name = visibleText(place.name);
        lines << (place.since <= now
                      ? Words::tr("in the place of %1 until %2")
                            .arg(name, formatWhen(place.until, now))
                      : Words::tr("in the place of %1 from %2 to %3")
                            .arg(name, formatWhen(place.since, now), formatWhen(place.until, now)));
    }
    return lines.join(u'\n');
}

QString shortKey(const QString &deviceId)
{
    return deviceId.left(8);
}

} // namespace sallyport::peoplewords
