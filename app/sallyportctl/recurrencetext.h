// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sallyportctl/texttable.h"
#include "app/sallyportctl/trouble.h"
#include "models/domain/intent.h"
#include "models/services/readmodels.h"

#include <QJsonObject>
#include <QString>

namespace sallyport {

// How the command line reads and says what recurs.

// What --every, --at, --zone and --until say; empty parts keep what was there before.
struct RecurrenceWords
{
    QString every; // "mon,thu"; "once" takes it back
    QString at; // "22:00"
    QString zone;
    QString until; // a day
};
Answer<std::optional<Recurrence>>
recurrenceOf(const RecurrenceWords &words, const std::optional<Recurrence> &before, Instant now);

// "mon, thu 22:00, Europe/Berlin, until 2026-12-31, 9 times"
QString recurrenceText(const Recurrence &recurrence, Millis duration);
// How it recurs, and what comes next.
void addRecurrence(TextFields &fields, const RequestItem &item, Instant now);
// The next ones of what is asked for, by clocks there and here; nothing where it does not recur.
void addOccurrences(TextFields &fields, const Ask &ask, Instant now);
QJsonValue occurrencesJson(const Ask &ask, Instant now); // null where it does not recur
// What becomes of the occurrences still to come, before somebody signs; empty where none is.
QString restText(IntentKind kind, const RequestItem &item);
// Null of what does not recur.
QJsonValue recurrenceJson(const RequestItem &item);

} // namespace sallyport
