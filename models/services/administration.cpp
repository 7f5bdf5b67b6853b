// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/administration.h"

#include "models/store/registryrepository.h"

namespace sallyport {

namespace {

struct Kind
{
    IntentKind operator()(const AddPersonBody &) const { return IntentKind::AddPerson; }
    IntentKind operator()(const EnrolDeviceBody &) const { return IntentKind::EnrolDevice; }
    IntentKind operator()(const RevokeDeviceBody &) const { return IntentKind::RevokeDevice; }
    IntentKind operator()(const DisablePersonBody &) const { return IntentKind::DisablePerson; }
    IntentKind operator()(const SetMembershipBody &) const { return IntentKind::SetMembership; }
    IntentKind operator()(const SetManagerBody &) const { return IntentKind::SetManager; }
    IntentKind operator()(const DelegateBody &) const { return IntentKind::Delegate; }
    IntentKind operator()(const FreezeStatement &) const { return IntentKind::Freeze; }
    IntentKind operator()(const UnfreezeStatement &) const { return IntentKind::Unfreeze; }
    IntentKind operator()(const EndAllBody &) const { return IntentKind::EndAll; }
    IntentKind operator()(const SetRotaBody &) const { return IntentKind::SetRota; }
};

struct Body
{
    IntentBody operator()(const FreezeStatement &said) const { return text(said.text); }
    IntentBody operator()(const UnfreezeStatement &said) const { return text(said.text); }
    IntentBody operator()(const auto &body) const { return body; }
    static IntentBody text(const QString &said) { return TextBody{ .text = said, .atMost = {} }; }
};

} // namespace

Result<QByteArray> Administration::state(const RegistryStatement &statement)
{
    return state(std::visit(Kind(), statement), std::visit(Body(), statement));
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

Result<QByteArray> Administration::setManager(const SetManagerBody &manager)
{
    return state(IntentKind::SetManager, manager);
}

Result<QByteArray> Administration::delegate(const DelegateBody &delegation)
{
    return state(IntentKind::Delegate, delegation);
}

Result<QByteArray> Administration::setMembership(const SetMembershipBody &membership)
{
    return state(IntentKind::SetMembership, membership);
}

Result<QByteArray> Administration::proposePolicy(const QByteArray &text)
{
    const auto inForce = digestInForce();
    return inForce ? proposePolicy(text, *inForce) : propagate(inForce);
}

Result<QByteArray> Administration::proposePolicy(const QByteArray &text, const QByteArray &inForce)
{
    const auto digest = RegistryRepository(m_database).addPolicyText(text);
    if (!digest)
        return propagate(digest);
    return m_submitter.submit({ .kind = IntentKind::ProposePolicy,
                                .policyDigest = inForce,
                                .body = ProposePolicyBody{ *digest } });
}

Result<QByteArray> Administration::govern(IntentKind kind, const QByteArray &policy,
                                          const QByteArray &inForce)
{
    return m_submitter.submit(
        { .kind = kind, .policyDigest = inForce, .body = ProposePolicyBody{ policy } });
}

Result<QByteArray> Administration::digestInForce()
{
    const auto current = RegistryRepository(m_database).currentPolicy();
    if (!current)
        return propagate(current);
    return *current ? (*current)->digest : QByteArray();
}

Result<QByteArray> Administration::state(IntentKind kind, const IntentBody &body)
{
    const auto inForce = digestInForce();
    if (!inForce)
        return propagate(inForce);
    return m_submitter.submit({ .kind = kind, .policyDigest = *inForce, .body = body });
}

} // namespace sallyport
