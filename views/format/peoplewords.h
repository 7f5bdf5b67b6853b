// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/people.h"
#include "views/kit/paint.h"

#include <QString>

// What is said about people and their keys, on the officers' page.
namespace sallyport::peoplewords {

paint::ChipLook state(PersonState state, bool isShared);
QString line(const PersonItem &item, bool isShared); // read aloud
QString groups(const PersonItem &item); // or that there are none
QString inviteTrouble(const Error &error);
QString shortKey(const QString &deviceId);

} // namespace sallyport::peoplewords
