// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/directory.h"
#include "models/domain/intent.h"
#include "models/domain/refusal.h"
#include "models/domain/result.h"
#include "models/services/ledgercache.h"

#include <QList>
#include <QSqlDatabase>
#include <QStringList>

#include <optional>

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

// With whom somebody shares a place, and when.
struct PlaceItem
{
    QString personId;
    QString name;
    Instant since;
    Instant until; // does not belong to it
    bool operator==(const PlaceItem &) const = default;
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
    QString managerName; // empty: nobody
    std::optional<PlaceItem> away; // who decides in their place
    QList<PlaceItem> places; // in whose they decide
    bool operator==(const PersonItem &) const = default;
};

// The groups that anybody is in, each once, ordered by name.
QStringList groupsOf(const QList<PersonItem> &people);

// Without the delegations that are over at this moment.
QList<PersonItem> withoutOver(QList<PersonItem> people, Instant now);

// An enrolment text that an officer was given, before it is signed.
struct PastedEnrolment
{
    EnrolDeviceBody offer;
    QString name; // of the person in the registry; empty for a stranger
    std::optional<Refusal> refusal; // what the enforcer would say if it were signed now
};
// Longer ones are no enrolment text, whatever they hold.
constexpr qsizetype MaxEnrolmentText = 1024;
// White space in the text does not count: mail breaks long lines. Invalid when it is no whole
// enrolment text. The same engine as the enforcer's judges it for the viewer, a person id.
Result<PastedEnrolment> judgeEnrolment(const QSqlDatabase &database, const QString &text,
                                       const QString &viewer, Instant now);

// Everybody in the registry, by name. Offers are an officer's to see; others get their own.
// cache: of this connection, or null.
Result<QList<PersonItem>> readPeople(const QSqlDatabase &database, LedgerCache *cache = nullptr);

} // namespace sallyport
