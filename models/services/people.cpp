// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/people.h"

#include "models/ledger/crypto.h"
#include "models/ledger/envelope.h"
#include "models/services/enrolment.h"
#include "models/store/registryrepository.h"

#include <QHash>

#include <algorithm>

namespace sallyport {

namespace {

PersonState stateOf(const PersonItem &item)
{
    if (!item.person.active)
        return PersonState::Inactive;
    if (!item.offers.isEmpty())
        return PersonState::Waiting;
    const bool isEnrolled = std::any_of(item.keys.begin(), item.keys.end(),
                                        [](const KeyItem &key) { return !key.revoked; });
    return isEnrolled ? PersonState::Enrolled : PersonState::Keyless;
}

QHash<QString, PersonItem> itemsOf(const Directory &directory)
{
    QHash<QString, PersonItem> items;
    for (const Person &person : directory.people())
        items[person.id].person = person;
    for (const QString &group : directory.groups()) {
        for (PersonItem &item : items) {
            if (directory.isMember(group, item.person.id))
                item.groups.append(group);
        }
    }
    for (const Device &device : directory.devices()) {
        if (items.contains(device.person))
            items[device.person].keys.append(
                { device.id, keyWords(device.publicKey), device.revoked });
    }
    return items;
}

} // namespace

Result<QList<PersonItem>> readPeople(const QSqlDatabase &database)
{
    RegistryRepository registry(database);
    const auto genesis = registry.genesis();
    if (!genesis)
        return propagate(genesis);
    const auto directory = registry.directory();
    if (!directory)
        return propagate(directory);
    const auto offers = registry.enrolmentOffers();
    if (!offers)
        return propagate(offers);
    const QByteArray ledgerId = sha256(genesis->bytes);
    QHash<QString, PersonItem> items = itemsOf(*directory);
    for (const EnrolDeviceBody &offer : *offers) {
        // The enforcer would refuse the rest: whoever wrote them has no such key.
        if (items.contains(offer.person) && verifyEnrolment(offer, ledgerId))
            items[offer.person].offers.append(offer);
    }
    QList<PersonItem> people = items.values();
    for (PersonItem &item : people) {
        std::ranges::stable_sort(item.keys, {}, &KeyItem::revoked);
        item.state = stateOf(item);
    }
    std::ranges::sort(people, {}, [](const PersonItem &item) {
        return std::pair(item.person.name.toCaseFolded(), item.person.id);
    });
    return people;
}

} // namespace sallyport
