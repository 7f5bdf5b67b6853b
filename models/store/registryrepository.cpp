// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/registryrepository.h"

#include "models/ledger/crypto.h"
#include "models/store/rowset.h"

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
                   .active = row.column<bool>(4) };
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

Result<GenesisRow> readGenesis(const Statement &row)
{
    return GenesisRow{ .bytes = row.column<QByteArray>(0), .signature = row.column<QByteArray>(1) };
}

Result<DeviceChain> readChain(const Statement &row)
{
    return DeviceChain{ .counter = row.column<qint64>(0), .digest = row.column<QByteArray>(1) };
}

using ChainOfDevice = std::pair<QString, DeviceChain>;

Result<ChainOfDevice> readChainOfDevice(const Statement &row)
{
    return ChainOfDevice{ row.column<QString>(0),
                          { .counter = row.column<qint64>(1),
                            .digest = row.column<QByteArray>(2) } };
}

// Column order of resources/sql/common/policy_read.sql, policy_current.sql and policy_applied.sql.
Result<PolicyRow> readPolicy(const Statement &row)
{
    PolicyRow policy{ .digest = row.column<QByteArray>(0),
                      .text = row.column<QByteArray>(1),
                      .appliedAt = {},
                      .appliedBy = row.column<QString>(3) };
    if (!row.value(2).isNull())
        policy.appliedAt = row.instant(2);
    return policy;
}

// Column order of resources/sql/common/enrolment_offer_open.sql.
Result<EnrolDeviceBody> readOffer(const Statement &row)
{
    return EnrolDeviceBody{ .person = row.column<QString>(0),
                            .publicKey = row.column<QByteArray>(1),
                            .proof = row.column<QByteArray>(2) };
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

} // namespace

Result<void> RegistryRepository::setGenesis(const GenesisRow &genesis)
{
    Statement statement(m_database, u"genesis_insert"_s);
    return statement.bind(u":bytes"_s, genesis.bytes)
        .bind(u":signature"_s, genesis.signature)
        .run();
}

Result<GenesisRow> RegistryRepository::genesis()
{
    Statement statement(m_database, u"genesis_read"_s);
    const auto row = readFirst(statement, readGenesis);
    if (!row)
        return propagate(row);
    if (!row->has_value())
        return fail(ErrorCode::NotFound, u"genesis_read: no row"_s);
    return **row;
}

Result<Directory> RegistryRepository::directory()
{
    Statement people(m_database, u"person_all"_s);
    const auto persons = readAll(people, readPerson);
    if (!persons)
        return propagate(persons);
    Statement deviceRows(m_database, u"device_all"_s);
    const auto devices = readAll(deviceRows, readDevice);
    if (!devices)
        return propagate(devices);
    Statement membershipRows(m_database, u"membership_all"_s);
    const auto memberships = readAll(membershipRows, readMembership);
    if (!memberships)
        return propagate(memberships);
    Directory directory;
    for (const Person &person : *persons)
        directory.addPerson(person);
    for (const Device &device : *devices)
        directory.addDevice(device);
    for (const auto &[group, person] : *memberships)
        directory.setMember(group, person, true);
    return directory;
}

Result<void> RegistryRepository::save(const Directory &before, const Directory &after)
{
    if (const auto done = savePeople(m_database, before, after); !done)
        return done;
    if (const auto done = saveDevices(m_database, before, after); !done)
        return done;
    return saveMemberships(m_database, before, after);
}

Result<DeviceChain> RegistryRepository::deviceChain(const QString &deviceId)
{
    Statement statement(m_database, u"device_chain_read"_s);
    statement.bind(u":device_id"_s, deviceId);
    const auto chain = readFirst(statement, readChain);
    if (!chain)
        return propagate(chain);
    return chain->value_or(DeviceChain());
}

Result<QHash<QString, DeviceChain>> RegistryRepository::deviceChains(const QStringList &deviceIds)
{
    Statement statement(m_database, u"device_chain_of_devices"_s);
    statement.bind(u":keys"_s, jsonArray(deviceIds));
    const auto rows = readAll(statement, readChainOfDevice);
    if (!rows)
        return propagate(rows);
    QHash<QString, DeviceChain> chains;
    for (const QString &id : deviceIds)
        chains.insert(id, {});
    for (const auto &[id, chain] : *rows)
        chains.insert(id, chain);
    return chains;
}

Result<void> RegistryRepository::setDeviceChains(const QHash<QString, DeviceChain> &chains)
{
    QList<Columns> rows;
    for (auto it = chains.cbegin(); it != chains.cend(); ++it) {
        rows.append({ { u":device_id"_s, it.key() },
                      { u":counter"_s, it->counter },
                      { u":digest"_s, it->digest } });
    }
    const auto done = execRows(m_database, u"device_chain_save"_s, rows);
    return done ? Result<void>() : propagate(done);
}

Result<void> RegistryRepository::offerEnrolment(const EnrolDeviceBody &offer)
{
    Statement statement(m_database, u"enrolment_offer_insert"_s);
    return statement.bind(u":person_id"_s, offer.person)
        .bind(u":public_key"_s, offer.publicKey)
        .bind(u":proof"_s, offer.proof)
        .run();
}

Result<QList<EnrolDeviceBody>> RegistryRepository::enrolmentOffers()
{
    Statement statement(m_database, u"enrolment_offer_open"_s);
    return readAll(statement, readOffer);
}

Result<QByteArray> RegistryRepository::addPolicyText(const QByteArray &text)
{
    QByteArray digest = sha256(text);
    Statement statement(m_database, u"policy_text_insert"_s);
    const auto done = statement.bind(u":digest"_s, digest).bind(u":body"_s, text).run();
    if (!done)
        return propagate(done);
    return digest;
}

Result<std::optional<PolicyRow>> RegistryRepository::policy(const QByteArray &digest)
{
    Statement statement(m_database, u"policy_read"_s);
    statement.bind(u":digest"_s, digest);
    return readFirst(statement, readPolicy);
}

Result<std::optional<PolicyRow>> RegistryRepository::currentPolicy()
{
    Statement statement(m_database, u"policy_current"_s);
    return readFirst(statement, readPolicy);
}

Result<QList<PolicyRow>> RegistryRepository::appliedPolicies()
{
    Statement statement(m_database, u"policy_applied"_s);
    return readAll(statement, readPolicy);
}

Result<void> RegistryRepository::applyPolicy(const QByteArray &digest, Instant at,
                                             const QString &by)
{
    Statement statement(m_database, u"policy_apply"_s);
    return statement.bind(u":digest"_s, digest)
        .bind(u":applied_at"_s, at)
        .bind(u":applied_by"_s, by)
        .run();
}

} // namespace sallyport
