// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/directory.h"
#include "models/domain/intent.h"
#include "models/domain/result.h"

#include <QList>
#include <QSqlDatabase>
#include <QStringList>

namespace sallyport {

// In the order of what an officer should look at first.
enum class PersonState { Waiting, Keyless, Enrolled, Inactive };

struct KeyItem
{
    QString id;
    QStringList words;
    bool revoked = false;
    bool operator==(const KeyItem &) const = default;
};

// A person as officers see them.
struct PersonItem
{
    Person person;
    PersonState state = PersonState::Keyless;
    QStringList groups; // ordered by name
    QList<KeyItem> keys; // those in force first
    QList<EnrolDeviceBody>
        offers; // keys that wait, newest first; each proves that its machine has it
    bool operator==(const PersonItem &) const = default;
};

// Everybody in the registry, by name. Offers are an officer's to see; others get their own.
Result<QList<PersonItem>> readPeople(const QSqlDatabase &database);

} // namespace sallyport
