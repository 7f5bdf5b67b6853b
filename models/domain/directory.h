// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/policy.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace sallyport {

// Members of these groups carry powers that no policy gives: officers sign the registry, security
// sees every request and may revoke any grant.
inline const QString OfficersGroup = QStringLiteral("officers");
inline const QString SecurityGroup = QStringLiteral("security");

struct Person
{
    QString id;
    QString name;
    QString login; // of the operating system or database; empty: the same as the id
    QString human; // two accounts of one human being share this; the person's id when single
    bool active = true;

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

// Who is who, at one index of the registry chain. A value: the engine gets a copy.
class Directory
{
public:
    void addPerson(const Person &person);
    void addDevice(const Device &device);
    void revokeDevice(const QString &deviceId);
    // For good, with every device of theirs.
    void disablePerson(const QString &personId);
    void setMember(const QString &group, const QString &personId, bool member);

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

    bool operator==(const Directory &) const = default;

private:
    QHash<QString, Person> m_people;
    QHash<QString, Device> m_devices;
    QHash<QString, QSet<QString>> m_groups;
};

} // namespace sallyport
