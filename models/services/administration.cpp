// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/administration.h"

#include "models/store/registryrepository.h"

namespace sallyport {

Result<QByteArray> Administration::state(const RegistryStatement &statement)
{
    struct Kind
    {
        IntentKind operator()(const AddPersonBody &) const { return IntentKind::AddPerson; }
        IntentKind operator()(const EnrolDeviceBody &) const { return IntentKind::EnrolDevice; }
        IntentKind operator()(const RevokeDeviceBody &) const { return IntentKind::RevokeDevice; }
        IntentKind operator()(const DisablePersonBody &) const { return IntentKind::DisablePerson; }
        IntentKind operator()(const SetMembershipBody &) const { return IntentKind::SetMembership; }
    };
    const auto body = std::visit([](const auto &one) { return IntentBody(one); }, statement);
    return state(std::visit(Kind(), statement), body);
}

Result<QByteArray> Administration::addPerson(const AddPersonBody &person)
{
    return state(IntentKind::AddPerson, person);
}

Result<QByteArray> Administration::enrolDevice(const EnrolDeviceBody &device)
{
    return state(IntentKind::EnrolDevice, device);
}

Result<QByteArray> Administration::revokeDevice(const QString &deviceId)
{
    return state(IntentKind::RevokeDevice, RevokeDeviceBody{ deviceId });
}

Result<QByteArray> Administration::disablePerson(const QString &personId)
{
    return state(IntentKind::DisablePerson, DisablePersonBody{ personId });
}

Result<QByteArray> Administration::setMembership(const SetMembershipBody &membership)
{
    return state(IntentKind::SetMembership, membership);
}

Result<QByteArray> Administration::proposePolicy(const QByteArray &text)
{
    const auto digest = RegistryRepository(m_database).addPolicyText(text);
    if (!digest)
        return propagate(digest);
    return state(IntentKind::ProposePolicy, ProposePolicyBody{ *digest });
}

Result<QByteArray> Administration::state(IntentKind kind, const IntentBody &body)
{
    const auto current = RegistryRepository(m_database).currentPolicy();
    if (!current)
        return propagate(current);
    return m_submitter.submit({ .kind = kind,
                                .policyDigest = *current ? (*current)->digest : QByteArray(),
                                .body = body });
}

} // namespace sallyport
