// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/peoplewords.h"

#include "models/domain/text.h"
#include "views/format/trouble.h"

#include <QCoreApplication>

namespace sallyport::peoplewords {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("People", text);
}

} // namespace

paint::ChipLook state(PersonState state, bool isShared)
{
    switch (state) {
    case PersonState::Waiting:
        return { tr("Waits to be enrolled"), Tone::Pending, Icon::Clock };
    case PersonState::Keyless:
        return { isShared ? tr("Invited") : tr("No key yet"), Tone::Planned, Icon::Ring };
    case PersonState::Enrolled:
        return { tr("Enrolled"), Tone::Live, Icon::Check };
    case PersonState::Inactive:
        break;
    }
    return { tr("Disabled"), Tone::Ended, Icon::Cross };
}

QString line(const PersonItem &item, bool isShared)
{
    return tr("%1, %2, %3, %4")
        .arg(visibleText(item.person.name), item.person.id, state(item.state, isShared).text,
             groups(item));
}

QString groups(const PersonItem &item)
{
    return item.groups.isEmpty() ? tr("in no group") : visibleText(item.groups.join(u", "_s));
}

QString inviteTrouble(const Error &error)
{
    if (error.code == ErrorCode::Full)
        return tr(
            "The server has no connections left for one more person. A DBA raises "
            "max_connections: 6 for each person and 20 for the enforcers. Then invite again.");
    return errorText(error);
}

QString shortKey(const QString &deviceId)
{
    return deviceId.left(8);
}

} // namespace sallyport::peoplewords
