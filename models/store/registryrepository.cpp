// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/registryrepository.h"

#include "models/store/directoryrows.h"
#include "models/store/rowset.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

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

// Column order of resources/sql/common/enrolment_offer_open.sql.
Result<EnrolDeviceBody> readOffer(const Statement &row)
{
    return EnrolDeviceBody{ .person = row.column<QString>(0),
                            .publicKey = row.column<QByteArray>(1),
                            .proof = row.column<QByteArray>(2) };
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
    return readDirectory(m_database);
}

Result<void> RegistryRepository::save(const Directory &before, const Directory &after)
{
    return saveDirectory(m_database, before, after);
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
    return sendRows(m_database, u"device_chain_save"_s, rows);
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

} // namespace sallyport
