// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/registry.h"

#include "models/domain/engine/parts.h"
#include "models/domain/governing.h"
#include "models/domain/ids.h"
#include "models/domain/places.h"
#include "models/domain/registryparts.h"
#include "models/domain/rotas.h"
#include "models/domain/safeguards.h"
#include "models/domain/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

using engine::refuse;

bool isOfficer(const Directory &directory, const QString &person)
{
    return directory.matches({ u"group:"_s + OfficersGroup }, person);
}

bool isPlainName(const QString &name)
{
    return meaningfulLength(name) > 0 && name.toUcs4().size() <= MaxNameLength
        && !hasInvisible(name);
}

// Somebody must always be able to sign for the registry.
bool hasWorkingOfficer(const Directory &directory)
{
    const auto devices = directory.devices();
    return std::any_of(devices.begin(), devices.end(), [&](const Device &device) {
        return !device.revoked && isOfficer(directory, device.person);
    });
}

Applied addPerson(Directory directory, const AddPersonBody &body, const Intent &intent, Instant at)
{
    if (!isPersonId(body.person) || !isPlainName(body.name) || hasInvisible(body.login)
        || body.login.size() > MaxNameLength || (!body.human.isEmpty() && !isPersonId(body.human)))
        return refuse(RefusalCode::NameInvalid);
    // Also for somebody who left: a person re-created under an old id would inherit everything.
    if (directory.person(body.person))
        return refuse(RefusalCode::PersonExists, {}, body.person);
    const QString human = body.human.isEmpty() ? body.person : body.human;
    const Person person{
        .id = body.person, .name = body.name, .login = body.login, .human = human
    };
    // The server tells people apart by their logins, also in what somebody wrote who left.
    const auto people = directory.people();
    if (std::ranges::find(people, person.loginName(), &Person::loginName) != people.end())
        return refuse(RefusalCode::LoginTaken, {}, body.person);
    directory.addPerson(person);
    return appliedWith(directory, EventKind::PersonAdded, intent, at,
                       { { u"person"_s, body.person },
                         { u"name"_s, body.name },
                         { u"login"_s, body.login },
                         { u"human"_s, human } });
}

Applied enrolDevice(Directory directory, const EnrolDeviceBody &body, bool proofValid,
                    const Intent &intent, Instant at)
{
    const Person *person = directory.person(body.person);
    if (!person)
        return refuse(RefusalCode::PersonUnknown, {}, briefText(body.person));
    if (!person->active)
        return refuse(RefusalCode::PersonInactive, {}, body.person);
    if (body.publicKey.size() != 32 || !proofValid)
        return refuse(RefusalCode::ProofInvalid, {}, body.person);
    const QString id = deviceIdFor(body.publicKey);
    if (directory.device(id))
        return refuse(RefusalCode::DeviceExists, {}, id);
    directory.addDevice({ .id = id, .person = body.person, .publicKey = body.publicKey });
    return appliedWith(
        directory, EventKind::DeviceEnrolled, intent, at,
        { { u"person"_s, body.person }, { u"device"_s, id }, { u"key"_s, body.publicKey } });
}

Applied revokeDevice(Directory directory, const RevokeDeviceBody &body, const Intent &intent,
                     Instant at)
{
    const Device *device = directory.device(body.device);
    if (!device)
        return refuse(RefusalCode::UnknownDevice, {}, briefText(body.device));
    const QString person = device->person;
    directory.revokeDevice(body.device);
    if (!hasWorkingOfficer(directory))
        return refuse(RefusalCode::LastOfficer);
    return appliedWith(directory, EventKind::DeviceRevoked, intent, at,
                       { { u"person"_s, person }, { u"device"_s, body.device } });
}

Applied disablePerson(Directory directory, const DisablePersonBody &body, const Intent &intent,
                      Instant at)
{
    const Person *person = directory.person(body.person);
    if (!person)
        return refuse(RefusalCode::PersonUnknown, {}, briefText(body.person));
    if (!person->active)
        return refuse(RefusalCode::PersonInactive, {}, body.person);
    directory.disablePerson(body.person);
    if (!hasWorkingOfficer(directory))
        return refuse(RefusalCode::LastOfficer);
    return appliedWith(directory, EventKind::PersonDisabled, intent, at,
                       { { u"person"_s, body.person } });
}

Applied setMembership(Directory directory, const SetMembershipBody &body, const Intent &intent,
                      Instant at)
{
    if (!directory.person(body.person))
        return refuse(RefusalCode::PersonUnknown, {}, briefText(body.person));
    if (!isGroupName(body.group))
        return refuse(RefusalCode::NameInvalid, {}, briefText(body.group));
    directory.setMember(body.group, body.person, body.member);
    if (!hasWorkingOfficer(directory))
        return refuse(RefusalCode::LastOfficer);
    return appliedWith(
        directory, EventKind::MembershipSet, intent, at,
        { { u"person"_s, body.person }, { u"group"_s, body.group }, { u"member"_s, body.member } });
}

Applied setManager(Directory directory, const SetManagerBody &body, const Intent &intent,
                   Instant at)
{
    for (const QString &id : { body.person, body.manager }) {
        if (!id.isEmpty() && !directory.person(id))
            return refuse(RefusalCode::PersonUnknown, {}, briefText(id));
    }
    if (body.person.isEmpty())
        return refuse(RefusalCode::PersonUnknown);
    if (directory.sameHuman(body.person, body.manager))
        return refuse(RefusalCode::SelfDecision, {}, body.person);
    directory.setManager(body.person, body.manager);
    return appliedWith(directory, EventKind::ManagerSet, intent, at,
                       { { u"person"_s, body.person }, { u"manager"_s, body.manager } });
}

// Anybody's own word about their own place. Taking it back always works.
Applied delegate(Directory directory, const DelegateBody &body, const Intent &intent, Instant at)
{
    const Person *owner = directory.person(intent.person);
    if (!owner || !owner->active)
        return refuse(RefusalCode::PersonInactive, {}, intent.person);
    if (!body.to.isEmpty()) {
        const Person *person = directory.person(body.to);
        if (!person)
            return refuse(RefusalCode::PersonUnknown, {}, briefText(body.to));
        if (!person->active)
            return refuse(RefusalCode::PersonInactive, {}, body.to);
        if (directory.sameHuman(intent.person, body.to) || body.from >= body.until
            || body.until - body.from > MaxDelegation || body.until <= at)
            return refuse(RefusalCode::DelegationInvalid, {}, body.to);
    }
    directory.setDelegation(
        { .from = intent.person, .to = body.to, .since = body.from, .until = body.until });
    return appliedWith(
        directory, EventKind::Delegated, intent, at,
        { { u"to"_s, body.to }, { u"from"_s, toMs(body.from) }, { u"until"_s, toMs(body.until) } });
}

} // namespace

Applied appliedWith(const Directory &directory, EventKind kind, const Intent &intent, Instant at,
                    const QCborMap &data)
{
    Event event = engine::eventOf(kind, intent, at);
    event.data = data;
    return RegistryOutcome{ .directory = directory, .appliedPolicy = {}, .events = { event } };
}

bool mayProposePolicy(const Directory &directory, const Policy *current, const QString &person)
{
    return current ? directory.matches(current->governance.from, person)
                   : isOfficer(directory, person);
}

Applied applyRegistry(const Directory &directory, const Policy *current, const Intent &intent,
                      const RegistryFacts &facts, Instant at)
{
    if (isGoverning(intent.kind))
        return applyGoverning(directory, current, intent, facts, at);
    if (const auto *body = std::get_if<DelegateBody>(&intent.body))
        return delegate(directory, *body, intent, at);
    if (isSafeguard(intent.kind))
        return applySafeguard(directory, intent, at);
    if (!isOfficer(directory, intent.person))
        return refuse(RefusalCode::NotOfficer);
    if (const auto *body = std::get_if<AddPersonBody>(&intent.body))
        return addPerson(directory, *body, intent, at);
    if (const auto *body = std::get_if<EnrolDeviceBody>(&intent.body))
        return enrolDevice(directory, *body, facts.proofValid, intent, at);
    if (const auto *body = std::get_if<RevokeDeviceBody>(&intent.body))
        return revokeDevice(directory, *body, intent, at);
    if (const auto *body = std::get_if<DisablePersonBody>(&intent.body))
        return disablePerson(directory, *body, intent, at);
    if (const auto *body = std::get_if<SetMembershipBody>(&intent.body))
        return setMembership(directory, *body, intent, at);
    if (const auto *body = std::get_if<SetManagerBody>(&intent.body))
        return setManager(directory, *body, intent, at);
    if (std::holds_alternative<SetRotaBody>(intent.body))
        return applyRota(directory, current, intent, at);
    return refuse(RefusalCode::Malformed);
}

} // namespace sallyport
