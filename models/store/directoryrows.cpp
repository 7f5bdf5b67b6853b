// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/directoryrows.h"

#include "models/store/freezerow.h"
#include "models/store/proposalrows.h"
#include "models/store/rowset.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

// Column order of resources/sql/common/person_all.sql.
Result<Person> readPerson(const Statement &row)
{
    return Person{ .id = row.column<QString>(0),
                   .name = row.column<QString>(1),
                   .login = row.column<QString>(2),
                   .human = row.column<QString>(3),
                   .active = row.column<bool>(4),
                   .manager = row.column<QString>(5) };
}

// Column order of resources/sql/common/device_all.sql.
Result<Device> readDevice(const Statement &row)
{
    return Device{ .id = row.column<QString>(0),
                   .person = row.column<QString>(1),
                   .publicKey = row.column<QByteArray>(2),
                   .revoked = row.column<bool>(3) };
}

using Membership = std::pair<QString, QString>; // group, person

Result<Membership> readMembership(const Statement &row)
{
    return Membership{ row.column<QString>(0), row.column<QString>(1) };
}

// Column order of resources/sql/common/delegation_all.sql.
Result<Delegation> readDelegation(const Statement &row)
{
    return Delegation{ .from = row.column<QString>(0),
                       .to = row.column<QString>(1),
                       .since = row.instant(2),
                       .until = row.instant(3) };
}

QList<Membership> membershipsOf(const Directory &directory)
{
    QList<Membership> all;
    const QStringList groups = directory.groups();
    const QList<Person> people = directory.people();
    for (const QString &group : groups) {
        for (const Person &person : people) {
            if (directory.isMember(group, person.id))
                all.append({ group, person.id });
        }
    }
    return all;
}

Result<void> savePeople(const QSqlDatabase &database, const Directory &before,
                        const Directory &after)
{
    for (const Person &person : after.people()) {
        const Person *known = before.person(person.id);
        if (known != nullptr && *known == person)
            continue;
        Statement statement(database, u"person_save"_s);
        const auto done = statement.bind(u":id"_s, person.id)
                              .bind(u":name"_s, person.name)
                              .bind(u":login"_s, person.login)
                              .bind(u":human"_s, person.human)
                              .bind(u":active"_s, int(person.active))
                              .bind(u":manager"_s, person.manager)
                              .run();
        if (!done)
            return done;
    }
    return {};
}

Result<void> saveDevices(const QSqlDatabase &database, const Directory &before,
                         const Directory &after)
{
    for (const Device &device : after.devices()) {
        const Device *known = before.device(device.id);
        if (known != nullptr && *known == device)
            continue;
        Statement statement(database, u"device_save"_s);
        const auto done = statement.bind(u":id"_s, device.id)
                              .bind(u":person_id"_s, device.person)
                              .bind(u":public_key"_s, device.publicKey)
                              .bind(u":revoked"_s, int(device.revoked))
                              .run();
        if (!done)
            return done;
    }
    return {};
}

Result<void> setMemberships(const QSqlDatabase &database, const QString &statementName,
                            const QList<Membership> &memberships)
{
    for (const auto &[group, person] : memberships) {
        Statement statement(database, statementName);
        const auto done
            = statement.bind(u":group_name"_s, group).bind(u":person_id"_s, person).run();
        if (!done)
            return done;
    }
    return {};
}

Result<void> saveMemberships(const QSqlDatabase &database, const Directory &before,
                             const Directory &after)
{
    QList<Membership> gone = membershipsOf(before);
    QList<Membership> added = membershipsOf(after);
    gone.removeIf([&after](const Membership &m) { return after.isMember(m.first, m.second); });
    added.removeIf([&before](const Membership &m) { return before.isMember(m.first, m.second); });
    if (const auto done = setMemberships(database, u"membership_remove"_s, gone); !done)
        return done;
    return setMemberships(database, u"membership_add"_s, added);
}

Result<void> saveDelegations(const QSqlDatabase &database, const Directory &before,
                             const Directory &after)
{
    const QList<Delegation> known = before.delegations();
    const QList<Delegation> wanted = after.delegations();
    for (const Delegation &delegation : known) {
        if (std::ranges::find(wanted, delegation.from, &Delegation::from) != wanted.end())
            continue;
        Statement statement(database, u"delegation_remove"_s);
        if (const auto done = statement.bind(u":person_id"_s, delegation.from).run(); !done)
            return done;
    }
    for (const Delegation &delegation : wanted) {
        if (known.contains(delegation))
            continue;
        Statement statement(database, u"delegation_save"_s);
        const auto done = statement.bind(u":person_id"_s, delegation.from)
                              .bind(u":delegate_id"_s, delegation.to)
                              .bind(u":since"_s, delegation.since)
                              .bind(u":until"_s, delegation.until)
                              .run();
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<Directory> readDirectory(const QSqlDatabase &database)
{
    Statement people(database, u"person_all"_s);
    const auto persons = readAll(people, readPerson);
    if (!persons)
        return propagate(persons);
    Statement deviceRows(database, u"device_all"_s);
    const auto devices = readAll(deviceRows, readDevice);
    if (!devices)
        return propagate(devices);
    Statement membershipRows(database, u"membership_all"_s);
    const auto memberships = readAll(membershipRows, readMembership);
    if (!memberships)
        return propagate(memberships);
    Statement delegationRows(database, u"delegation_all"_s);
    const auto delegations = readAll(delegationRows, readDelegation);
    if (!delegations)
        return propagate(delegations);
    const auto freeze = readFreeze(database);
    if (!freeze)
        return propagate(freeze);
    Directory directory;
    directory.setFreeze(*freeze);
    for (const Person &person : *persons)
        directory.addPerson(person);
    for (const Device &device : *devices)
        directory.addDevice(device);
    for (const auto &[group, person] : *memberships)
        directory.setMember(group, person, true);
    for (const Delegation &delegation : *delegations)
        directory.setDelegation(delegation);
    if (const auto read = readProposals(database, directory); !read)
        return propagate(read);
    if (const auto read = readTurns(database, directory); !read)
        return propagate(read);
    return directory;
}

Result<void> saveDirectory(const QSqlDatabase &database, const Directory &before,
                           const Directory &after)
{
    if (const auto done = savePeople(database, before, after); !done)
        return done;
    if (const auto done = saveDevices(database, before, after); !done)
        return done;
    if (const auto done = saveMemberships(database, before, after); !done)
        return done;
    if (const auto done = saveDelegations(database, before, after); !done)
        return done;
    if (const auto done = saveProposals(database, before, after); !done)
        return done;
    if (const auto done = saveTurns(database, before, after); !done)
        return done;
    return before.freeze() == after.freeze() ? Result<void>()
                                             : saveFreeze(database, after.freeze());
}

} // namespace sallyport
