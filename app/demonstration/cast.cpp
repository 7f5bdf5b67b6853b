// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/cast.h"

#include "models/ledger/passphrase.h"
#include "models/ledger/privatefile.h"
#include "models/ledger/scram.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace sallyport {

Actor::Actor(const QSqlDatabase &database, const Seat &seat, std::unique_ptr<SecretStore> secrets,
             const Identity &identity, const Clock &clock)
    : m_secrets(std::move(secrets))
    , m_identity(identity)
    , m_submitter(database, seat, identity, clock)
    , m_actions(m_submitter, *m_secrets)
{
}

Cast::Cast(DemoFolder folder, const QSqlDatabase &database, QByteArray ledgerId, const Clock &clock)
    : m_folder(std::move(folder))
    , m_database(database)
    , m_ledgerId(std::move(ledgerId))
    , m_clock(clock)
{
}

Result<void> Cast::makePassphrase(const DemoFolder &folder)
{
    const auto passphrase = makePassword();
    if (!passphrase)
        return propagate(passphrase);
    if (!QDir().mkpath(folder.path() + u"/keys"_s))
        return fail(ErrorCode::Denied, u"demo: key folder"_s);
    return writePrivateFile(folder.passphrase(), *passphrase + '\n');
}

Result<std::unique_ptr<SecretStore>> Cast::openSecrets(const DemoFolder &folder,
                                                       const QString &person)
{
    const auto passphrase = readPrivateFile(folder.passphrase(), LongestPassphrase);
    if (!passphrase)
        return propagate(passphrase);
    return openFileSecretStore(folder.keyFile(person), passphrase->trimmed());
}

Result<Actor *> Cast::actor(const QString &person)
{
    if (const auto known = m_actors.value(person))
        return known.get();
    const auto seat = Seat::open(m_ledgerId, person, m_folder.seats());
    if (!seat)
        return propagate(seat);
    auto secrets = openSecrets(m_folder, person);
    if (!secrets)
        return propagate(secrets);
    auto identity = loadIdentity(**secrets, *seat);
    if (!identity && identity.error().code == ErrorCode::NotFound)
        identity = createIdentity(**secrets, *seat);
    if (!identity)
        return propagate(identity);
    const auto made
        = std::make_shared<Actor>(m_database, *seat, std::move(*secrets), *identity, m_clock);
    m_actors.insert(person, made);
    return made.get();
}

} // namespace sallyport
