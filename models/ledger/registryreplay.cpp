// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/registryreplay.h"

#include "models/domain/ids.h"
#include "models/domain/safeguards.h"
#include "models/ledger/crypto.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

// What needs no more than an officer's signature.
void changePeople(Directory &directory, const Intent &intent)
{
    if (const auto *revoked = std::get_if<RevokeDeviceBody>(&intent.body))
        directory.revokeDevice(revoked->device);
    else if (const auto *disabled = std::get_if<DisablePersonBody>(&intent.body))
        directory.disablePerson(disabled->person);
    else if (const auto *membership = std::get_if<SetMembershipBody>(&intent.body))
        directory.setMember(membership->group, membership->person, membership->member);
    else if (const auto *managed = std::get_if<SetManagerBody>(&intent.body))
        directory.setManager(managed->person, managed->manager);
    else if (const auto *filled = std::get_if<SetRotaBody>(&intent.body))
        directory.setTurns(filled->rota, filled->turns);
}

} // namespace

RegistryReplay::RegistryReplay(const QByteArray &genesis, const QByteArray &genesisSignature)
    : m_ledgerId(sha256(genesis))
{
    const auto parsed = parseGenesis(genesis);
    if (!parsed || !isGenesisSigned(genesis, genesisSignature, *parsed))
        return;
    m_genesis = *parsed;
    m_directory = directoryOf(*parsed);
}

QString RegistryReplay::objectionTo(const Envelope &envelope, const Intent &intent,
                                    bool accepted) const
{
    const Device *device = m_directory.device(intent.device);
    if (device == nullptr)
        return u"intent: its device was not enrolled"_s;
    if (device->person != intent.person)
        return u"intent: its device is another person's"_s;
    if (accepted && device->revoked)
        return u"intent: accepted from a revoked device"_s;
    if (!isSignedBy(envelope, m_ledgerId, device->publicKey))
        return u"intent: its signature does not verify"_s;
    return {};
}

QString RegistryReplay::apply(const Intent &intent)
{
    // A place is its owner's, whose device signed it; the registry is the officers'.
    if (const auto *delegated = std::get_if<DelegateBody>(&intent.body)) {
        m_directory.setDelegation({ .from = intent.person,
                                    .to = delegated->to,
                                    .since = delegated->from,
                                    .until = delegated->until });
        return {};
    }
    if (!isSafeguard(intent.kind))
        return applyOfficers(intent);
    // The engine's own rules: security's, and two human beings to end a freeze. The moment is not
    // judged.
    const auto applied = applySafeguard(m_directory, intent, intent.createdAt);
    if (!applied)
        return u"registry: "_s + refusalCodeName(applied.error().code);
    m_directory = applied->directory;
    return {};
}

QString RegistryReplay::applyOfficers(const Intent &intent)
{
    if (!m_directory.isMember(OfficersGroup, intent.person))
        return u"registry: not an officer's"_s;
    if (const auto *enrolled = std::get_if<EnrolDeviceBody>(&intent.body))
        return enrol(*enrolled);
    if (const auto *added = std::get_if<AddPersonBody>(&intent.body)) {
        m_directory.addPerson({ .id = added->person,
                                .name = added->name,
                                .login = added->login,
                                .human = added->human.isEmpty() ? added->person : added->human,
                                .active = true });
    } else {
        changePeople(m_directory, intent);
    }
    return {};
}

QString RegistryReplay::enrol(const EnrolDeviceBody &body)
{
    if (!verifyEnrolment(body, m_ledgerId))
        return u"registry: enrolment proof"_s;
    m_directory.addDevice({ .id = deviceIdFor(body.publicKey),
                            .person = body.person,
                            .publicKey = body.publicKey,
                            .revoked = false });
    return {};
}

} // namespace sallyport
