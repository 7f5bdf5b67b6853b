// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/directory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

template <typename T>
QList<T> orderedById(const QHash<QString, T> &all)
{
    QList<T> list = all.values();
    std::sort(list.begin(), list.end(), [](const T &a, const T &b) { return a.id < b.id; });
    return list;
}

// Ending a freeze takes two who may: the first does not count any more, and somebody signs anew.
void unsignUnfreezing(std::optional<FreezeState> &freeze, const QString &personId)
{
    if (freeze && freeze->unfreezing == personId)
        freeze->unfreezing.clear();
}

} // namespace

void Directory::addPerson(const Person &person)
{
    Person added = person;
    if (added.human.isEmpty())
        added.human = added.id;
    m_people.insert(added.id, added);
}

void Directory::addDevice(const Device &device)
{
    m_devices.insert(device.id, device);
}

void Directory::revokeDevice(const QString &deviceId)
{
    const auto found = m_devices.find(deviceId);
    if (found == m_devices.end())
        return;
    found->revoked = true;
    unsignUnfreezing(m_freeze, found->person);
}

void Directory::disablePerson(const QString &personId)
{
    const auto found = m_people.find(personId);
    if (found == m_people.end())
        return;
    found->active = false;
    for (Device &device : m_devices) {
        if (device.person == personId)
            device.revoked = true;
    }
    unsignUnfreezing(m_freeze, personId);
}

void Directory::setManager(const QString &personId, const QString &manager)
{
    if (const auto found = m_people.find(personId); found != m_people.end())
        found->manager = manager;
}

void Directory::setMember(const QString &group, const QString &personId, bool member)
{
    if (member) {
        m_groups[group].insert(personId);
        return;
    }
    if (group == SecurityGroup)
        unsignUnfreezing(m_freeze, personId);
    const auto found = m_groups.find(group);
    if (found == m_groups.end())
        return;
    found->remove(personId);
    if (found->isEmpty())
        m_groups.erase(found);
}

const Person *Directory::personOfLogin(const QString &login) const
{
    const auto found = std::find_if(m_people.cbegin(), m_people.cend(), [&](const Person &person) {
        return person.active && person.loginName() == login;
    });
    return found == m_people.cend() ? nullptr : &*found;
}

void Directory::setDelegation(const Delegation &delegation)
{
    if (delegation.to.isEmpty())
        m_delegations.remove(delegation.from);
    else
        m_delegations.insert(delegation.from, delegation);
}

void Directory::setProposal(const PolicyProposal &proposal)
{
    m_proposals.insert(proposal.digest, proposal);
}

const PolicyProposal *Directory::proposal(const QByteArray &digest) const
{
    const auto found = m_proposals.constFind(digest);
    return found == m_proposals.constEnd() ? nullptr : &*found;
}

void Directory::setTurns(const QString &rota, const QList<RotaTurn> &turns)
{
    if (turns.isEmpty())
        m_turns.remove(rota);
    else
        m_turns.insert(rota, turns);
}

QList<Delegation> Directory::delegations() const
{
    return m_delegations.values();
}

QStringList Directory::placesOf(const QString &personId, Instant at) const
{
    QStringList places;
    for (const Delegation &delegation : m_delegations) {
        if (delegation.to == personId && delegation.holds(at))
            places.append(delegation.from);
    }
    return places;
}

const Person *Directory::person(const QString &id) const
{
    const auto found = m_people.constFind(id);
    return found == m_people.constEnd() ? nullptr : &*found;
}

const Device *Directory::device(const QString &id) const
{
    const auto found = m_devices.constFind(id);
    return found == m_devices.constEnd() ? nullptr : &*found;
}

QList<Person> Directory::people() const
{
    return orderedById(m_people);
}

QList<Device> Directory::devices() const
{
    return orderedById(m_devices);
}

QStringList Directory::groups() const
{
    QStringList names = m_groups.keys();
    names.sort();
    return names;
}

bool Directory::isMember(const QString &group, const QString &personId) const
{
    const auto found = m_groups.constFind(group);
    return found != m_groups.constEnd() && found->contains(personId);
}

bool Directory::sameHuman(const QString &a, const QString &b) const
{
    if (a == b)
        return true;
    const Person *first = person(a);
    const Person *second = person(b);
    return first != nullptr && second != nullptr && first->human == second->human;
}

bool Directory::matches(const QList<Selector> &selectors, const QString &personId) const
{
    const Person *candidate = person(personId);
    if (!candidate || !candidate->active)
        return false;
    return std::any_of(selectors.begin(), selectors.end(), [&](const Selector &selector) {
        if (selector.startsWith(GroupPrefix))
            return isMember(selector.mid(GroupPrefix.size()), personId);
        return selector.startsWith(PersonPrefix) && selector.mid(PersonPrefix.size()) == personId;
    });
}

QStringList Directory::resolve(const QList<Selector> &selectors) const
{
    QSet<QString> named;
    for (const Selector &selector : selectors) {
        if (selector.startsWith(GroupPrefix))
            named.unite(m_groups.value(selector.mid(GroupPrefix.size())));
        else if (selector.startsWith(PersonPrefix))
            named.insert(selector.mid(PersonPrefix.size()));
    }
    QStringList active;
    for (const QString &id : std::as_const(named)) {
        const Person *candidate = person(id);
        if (candidate && candidate->active)
            active.append(id);
    }
    active.sort();
    return active;
}

void Directory::visit(const QList<Selector> &selectors,
                      const std::function<bool(const Person &)> &visit) const
{
    const auto goesOn = [&](const QString &id) {
        const Person *candidate = person(id);
        return candidate == nullptr || !candidate->active || visit(*candidate);
    };
    for (const Selector &selector : selectors) {
        const QSet<QString> members = selector.startsWith(GroupPrefix)
            ? m_groups.value(selector.mid(GroupPrefix.size()))
            : QSet<QString>();
        if (!std::all_of(members.begin(), members.end(), goesOn))
            return;
        if (selector.startsWith(PersonPrefix) && !goesOn(selector.mid(PersonPrefix.size())))
            return;
    }
}

} // namespace sallyport
