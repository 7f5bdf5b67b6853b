// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/people.h"

#include "models/domain/registry.h"
#include "models/ledger/crypto.h"
#include "models/ledger/envelope.h"
#include "models/services/enrolment.h"
#include "models/store/registryrepository.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

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

void addDelegations(QHash<QString, PersonItem> &items, const Directory &directory)
{
    for (const Delegation &one : directory.delegations()) {
        if (!items.contains(one.from) || !items.contains(one.to))
            continue;
        items[one.from].away = { one.to, items[one.to].person.name, one.since, one.until };
        items[one.to].places.append(
            { one.from, items[one.from].person.name, one.since, one.until });
    }
}

QHash<QString, PersonItem> itemsOf(const Directory &directory)
{
    QHash<QString, PersonItem> items;
    for (const Person &person : directory.people())
        items[person.id].person = person;
    for (PersonItem &item : items) {
        if (const Person *manager = directory.person(item.person.manager))
            item.managerName = manager->name;
    }
    addDelegations(items, directory);
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

QStringList groupsOf(const QList<PersonItem> &people)
{
    QStringList groups;
    for (const PersonItem &item : people)
        groups += item.groups;
    groups.sort();
    groups.removeDuplicates();
    return groups;
}

QList<PersonItem> withoutOver(QList<PersonItem> people, Instant now)
{
    for (PersonItem &item : people) {
        if (item.away && item.away->until <= now)
            item.away.reset();
        item.places.removeIf([now](const PlaceItem &place) { return place.until <= now; });
    }
    return people;
}

Result<QList<PersonItem>> readPeople(const QSqlDatabase &database, LedgerCache *cache)
{
    RegistryRepository registry(database);
    const auto genesis = registry.genesis();
    if (!genesis)
        return propagate(genesis);
    const auto basics = basicsOf(database, cache);
    if (!basics)
        return propagate(basics);
    const auto offers = registry.enrolmentOffers();
    if (!offers)
        return propagate(offers);
    const QByteArray ledgerId = sha256(genesis->bytes);
    QHash<QString, PersonItem> items = itemsOf((*basics)->directory);
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

Result<PastedEnrolment> judgeEnrolment(const QSqlDatabase &database, const QString &text,
                                       const QString &viewer, Instant now)
{
    QString line = text.size() <= MaxEnrolmentText ? text : QString();
    line.removeIf([](QChar c) { return c.isSpace(); });
    const auto offer = parseEnrolment(line);
    if (!offer)
        return fail(ErrorCode::Invalid, u"no whole enrolment text"_s);
    RegistryRepository registry(database);
    const auto genesis = registry.genesis();
    if (!genesis)
        return propagate(genesis);
    const auto directory = registry.directory();
    if (!directory)
        return propagate(directory);
    PastedEnrolment pasted{ .offer = *offer, .name = {}, .refusal = {} };
    if (const Person *person = directory->person(offer->person))
        pasted.name = person->name;
    const Intent intent{ .kind = IntentKind::EnrolDevice, .person = viewer, .body = *offer };
    const RegistryFacts facts{ .proofValid = verifyEnrolment(*offer, sha256(genesis->bytes)) };
    const auto judged = applyRegistry(*directory, nullptr, intent, facts, now);
    if (!judged)
        pasted.refusal = judged.error();
    return pasted;
}

} // namespace sallyport
