// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/joining.h"

#include "models/domain/ids.h"
#include "models/ledger/crypto.h"
#include "models/services/enrolment.h"
#include "models/services/machine.h"
#include "models/store/database.h"
#include "models/store/registryrepository.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

tl::unexpected<JoinError> trouble(JoinTrouble what, const Error &error = {})
{
    return tl::unexpected<JoinError>(JoinError{ what, error });
}

// The ledger's own error, or that the server would not let the login in.
tl::unexpected<JoinError> ledgerTrouble(const Error &error)
{
    const bool login = error.code == ErrorCode::Denied && error.detail.endsWith("login"_L1);
    return trouble(login ? JoinTrouble::Refused : JoinTrouble::Ledger, error);
}

tl::expected<QString, JoinError> whoIsInvited(const QSqlDatabase &database,
                                              const Invitation &invitation)
{
    RegistryRepository registry(database);
    const auto genesis = registry.genesis();
    if (!genesis)
        return ledgerTrouble(genesis.error());
    if (sha256(genesis->bytes) != invitation.ledgerId)
        return trouble(JoinTrouble::OtherLedger);
    const auto directory = registry.directory();
    if (!directory)
        return ledgerTrouble(directory.error());
    const Person *person = directory->personOfLogin(invitation.address.user);
    if (person == nullptr)
        return trouble(JoinTrouble::Stranger);
    return person->id;
}

QString nameOf(const QSqlDatabase &database, const QString &personId)
{
    const auto directory = RegistryRepository(database).directory();
    const Person *person = directory ? directory->person(personId) : nullptr;
    return person == nullptr || person->name.isEmpty() ? personId : person->name;
}

tl::expected<Joined, JoinError> takeSeat(const QSqlDatabase &database, const LedgerAddress &own,
                                         const QByteArray &ledgerId, const QString &person,
                                         SecretStore &secrets, const QString &seatRoot)
{
    const auto seat = Seat::open(ledgerId, person, seatRoot);
    if (!seat)
        return trouble(JoinTrouble::Store, seat.error());
    // First, so that whatever comes in between, the next start knows where to go on.
    if (const auto kept = rememberSeat(*seat, own, true); !kept)
        return trouble(JoinTrouble::Store, kept.error());
    auto identity = loadIdentity(secrets, *seat);
    if (!identity && identity.error().code == ErrorCode::NotFound)
        identity = createIdentity(secrets, *seat);
    if (!identity)
        return trouble(JoinTrouble::Store, identity.error());
    const EnrolDeviceBody enrolment = enrolmentOf(*identity, ledgerId);
    if (const auto standing = standingOf(database, enrolment); !standing)
        return ledgerTrouble(standing.error());
    const QString name = nameOf(database, person);
    // Should this fail, the choice of ledgers says the id.
    Q_UNUSED(rememberSeat(*seat, own, true, name));
    return Joined{ .address = own, .seat = *seat, .enrolment = enrolment, .name = name };
}

// With the invitation's password, or with the one that an earlier call put in its place.
Result<QSqlDatabase> openInvited(const Invitation &invitation, SecretStore &secrets,
                                 const QString &connection, bool &alreadyTakenUp)
{
    const auto invited = openLedger(invitation.address, connection);
    if (invited || invited.error().code != ErrorCode::Denied)
        return invited;
    const auto known
        = recallLogin(secrets, invitation.address.withLogin(invitation.address.user, QString()));
    if (!known || known->password.isEmpty())
        return invited;
    const auto again = openLedger(*known, connection);
    alreadyTakenUp = again.has_value();
    return again ? again : invited;
}

} // namespace

tl::expected<Joined, JoinError> join(const Invitation &invitation, SecretStore &secrets,
                                     const std::function<bool(JoinStep)> &step,
                                     const QString &seatRoot)
{
    if (!step(JoinStep::Connecting))
        return trouble(JoinTrouble::Cancelled);
    const ScopedConnection connection(QUuid::createUuid().toString());
    bool takenUp = false;
    const auto database = openInvited(invitation, secrets, connection.name(), takenUp);
    if (!database)
        return ledgerTrouble(database.error());
    const auto person = whoIsInvited(*database, invitation);
    if (!person)
        return tl::unexpected(person.error());
    if (!step(JoinStep::TakingUp))
        return trouble(JoinTrouble::Cancelled);
    const LedgerAddress bare = invitation.address.withLogin(invitation.address.user, QString());
    const auto own = takenUp ? recallLogin(secrets, bare) : takeUp(*database, invitation, secrets);
    if (!own)
        return ledgerTrouble(own.error());
    // From here on the invitation is used: stopping now would only make the person start again.
    step(JoinStep::MakingKey);
    return takeSeat(*database, *own, invitation.ledgerId, *person, secrets, seatRoot);
}

tl::expected<Joined, JoinError> rejoin(const LedgerAddress &address, const QByteArray &ledgerId,
                                       const QString &person, SecretStore &secrets,
                                       const QString &seatRoot)
{
    const auto own = recallLogin(secrets, address);
    if (!own)
        return trouble(JoinTrouble::Store, own.error());
    const ScopedConnection connection(QUuid::createUuid().toString());
    const auto database = openLedger(*own, connection.name());
    if (!database)
        return ledgerTrouble(database.error());
    const auto genesis = RegistryRepository(*database).genesis();
    if (!genesis)
        return ledgerTrouble(genesis.error());
    if (sha256(genesis->bytes) != ledgerId)
        return trouble(JoinTrouble::OtherLedger);
    return takeSeat(*database, *own, ledgerId, person, secrets, seatRoot);
}

Result<Standing> standingOf(const QSqlDatabase &database, const EnrolDeviceBody &enrolment)
{
    RegistryRepository registry(database);
    const auto directory = registry.directory();
    if (!directory)
        return propagate(directory);
    const Person *person = directory->person(enrolment.person);
    if (person == nullptr || !person->active)
        return Standing::Removed;
    if (const Device *device = directory->device(deviceIdFor(enrolment.publicKey)))
        return device->revoked ? Standing::Revoked : Standing::Enrolled;
    const auto offers = registry.enrolmentOffers();
    if (!offers)
        return propagate(offers);
    if (!offers->contains(enrolment)) {
        if (const auto offered = registry.offerEnrolment(enrolment); !offered)
            return propagate(offered);
    }
    return Standing::Waiting;
}

} // namespace sallyport
