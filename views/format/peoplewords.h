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
QString enrolmentTrouble(const Error &error); // with a text that was pasted
QString inviteTrouble(const Error &error);
// "Rui Costa decides from 12 Nov 17:40 to 14 Nov 17:40", in the place of whom it is about.
QString away(const PlaceItem &place, Instant now);
// "in the place of Ana Marić until 14 Nov 17:40", a line each; empty without any.
QString places(const PersonItem &item, Instant now);
QString shortKey(const QString &deviceId);

} // namespace sallyport::peoplewords
