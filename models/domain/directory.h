// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/policy.h"
#include "models/domain/proposal.h"
#include "models/domain/rota.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>

namespace sallyport {

// Members of these groups carry powers that no policy gives: officers sign the registry, security
// sees every request and may revoke any grant.
inline const QString OfficersGroup = QStringLiteral("officers");
inline const QString SecurityGroup = QStringLiteral("security");

// How a selector of people begins; what follows is the group's or the person's id.
inline constexpr QLatin1StringView GroupPrefix("group:");
inline constexpr QLatin1StringView PersonPrefix("person:");

struct Person
{
    QString id;
    QString name;
    QString login; // of the operating system or database; empty: the same as the id
    QString human; // two accounts of one human being share this; the person's id when single
    bool active = true;
    QString manager; // id of another person, or empty

    const QString &loginName() const { return login.isEmpty() ? id : login; }
    bool operator==(const Person &) const = default;
};

struct Device
{
    QString id; // deviceIdFor(publicKey)
    QString person;
    QByteArray publicKey; // Ed25519, 32 bytes
    bool revoked = false;

    bool operator==(const Device &) const = default;
};

// Somebody decides in the place of somebody else, for a while.
struct Delegation
{
    QString from; // whose place it is
    QString to;
    Instant since;
    Instant until; // does not belong to it

    bool holds(Instant at) const { return since <= at && at < until; }
    bool operator==(const Delegation &) const = default;
};

// Security stopped every opening.
struct FreezeState
{
    QString by;
    Instant at;
    QString text;
    QString unfreezing; // the first of the two who end it; empty: nobody yet

    bool operator==(const FreezeState &) const = default;
};

// Who is who, at one index of the registry chain. A value: the engine gets a copy.
class Directory
{
public:
    void addPerson(const Person &person);
    void addDevice(const Device &device);
    void revokeDevice(const QString &deviceId);
    // For good, with every device of theirs.
    void disablePerson(const QString &personId);
    void setManager(const QString &personId, const QString &manager);
    void setMember(const QString &group, const QString &personId, bool member);
    // One of each person: a new one takes the place of the one before; an empty "to" takes it back.
    void setDelegation(const Delegation &delegation);
    void setFreeze(const std::optional<FreezeState> &freeze) { m_freeze = freeze; }
    // One of each digest.
    void setProposal(const PolicyProposal &proposal);
    void removeProposal(const QByteArray &digest) { m_proposals.remove(digest); }
    // All turns of a rota that officers fill, in their order; none take them away.
    void setTurns(const QString &rota, const QList<RotaTurn> &turns);

    const Person *person(const QString &id) const;
    const Device *device(const QString &id) const;
    QList<Person> people() const; // ordered by id
    QList<Device> devices() const; // ordered by id
    // The active person with this login, or null.
    const Person *personOfLogin(const QString &login) const;
    QStringList groups() const; // ordered by name
    bool isMember(const QString &group, const QString &personId) const;
    // True when the two ids are one human being.
    bool sameHuman(const QString &a, const QString &b) const;
    // True when any selector names this active person.
    bool matches(const QList<Selector> &selectors, const QString &personId) const;
    // The active people whom the selectors name, ordered by id, each once.
    QStringList resolve(const QList<Selector> &selectors) const;
    // Calls visit for each active person whom the selectors name, in no order and perhaps more than
    // once, as long as it answers true.
    void visit(const QList<Selector> &selectors,
               const std::function<bool(const Person &)> &visit) const;

    QList<Delegation> delegations() const; // ordered by whose place it is
    // In whose places this person may decide now, ordered.
    QStringList placesOf(const QString &personId, Instant at) const;
    const std::optional<FreezeState> &freeze() const { return m_freeze; }
    // Policies that wait for signatures or for their delay, ordered by digest.
    QList<PolicyProposal> proposals() const { return m_proposals.values(); }
    const PolicyProposal *proposal(const QByteArray &digest) const;
    QList<RotaTurn> turns(const QString &rota) const { return m_turns.value(rota); }
    QStringList filledRotas() const { return m_turns.keys(); } // ordered

    bool operator==(const Directory &) const = default;

private:
    QHash<QString, Person> m_people;
    QHash<QString, Device> m_devices;
    QHash<QString, QSet<QString>> m_groups;
    QMap<QString, Delegation> m_delegations; // by whose place it is
    std::optional<FreezeState> m_freeze;
    QMap<QByteArray, PolicyProposal> m_proposals; // by digest
    QMap<QString, QList<RotaTurn>> m_turns; // by rota
};

} // namespace sallyport
