// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/ids.h"
#include "models/domain/text.h"
#include "models/ledger/genesis.h"
#include "models/ledger/logkey.h"
#include "models/services/administration.h"
#include "models/services/logins.h"
#include "models/services/machine.h"
#include "models/store/database.h"
#include "models/store/eventrepository.h"
#include "models/store/registryrepository.h"
#include "models/store/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

// Takes back what was made, in the reverse order, unless keep() was called.
class Undo
{
public:
    Undo() = default;
    ~Undo()
    {
        while (!m_steps.isEmpty())
            m_steps.takeLast()();
    }
    Q_DISABLE_COPY_MOVE(Undo)
    void add(std::function<void()> step) { m_steps.append(std::move(step)); }
    void keep() { m_steps.clear(); }

private:
    QList<std::function<void()>> m_steps;
};

Result<void> checkWanted(const NewLedger &wanted)
{
    if (!isPersonId(wanted.officerId))
        return fail(ErrorCode::Invalid, u"init: the officer's id"_s);
    if (meaningfulLength(wanted.officerName) == 0 || hasInvisible(wanted.officerName)
        || wanted.officerName.size() > MaxNameLength)
        return fail(ErrorCode::Invalid, u"init: the officer's name"_s);
    if (wanted.address.backend == Backend::Sqlite && QFileInfo::exists(wanted.address.path))
        return fail(ErrorCode::Conflict, u"init: there is a ledger already"_s);
    if (QFileInfo::exists(wanted.logKeyFile))
        return fail(ErrorCode::Conflict, u"init: there is a log key already"_s);
    return {};
}

// On a server everybody has a login of their own, also the first two.
Result<MadeLedger> makeLogins(const QSqlDatabase &database, const NewLedger &wanted)
{
    const LedgerAddress &address = wanted.address;
    if (address.backend == Backend::Sqlite)
        return MadeLedger{ {}, address, address };
    const auto officer = makeLogin(database, address, wanted.officerId, LoginKind::Console);
    const auto enforcer = officer
        ? makeLogin(database, address, wanted.enforcerLogin, LoginKind::Enforcer)
        : officer;
    if (!enforcer && enforcer.error().code == ErrorCode::Conflict)
        return fail(ErrorCode::Conflict, FirstLoginExists);
    if (!enforcer)
        return propagate(enforcer);
    return MadeLedger{ {}, *officer, *enforcer };
}

// The beginning is one transaction: genesis, the officer in it, the first entry of the log, and the
// first logins.
Result<MadeLedger> writeBeginning(const QSqlDatabase &database, const NewLedger &wanted,
                                  const Genesis &genesis, const GenesisRow &row)
{
    Transaction transaction(database);
    if (const auto begun = transaction.begun(); !begun)
        return propagate(begun);
    RegistryRepository registry(database);
    if (const auto set = registry.setGenesis(row); !set)
        return propagate(set);
    if (const auto saved = registry.save(Directory(), directoryOf(genesis)); !saved)
        return propagate(saved);
    const Event created{ .kind = EventKind::LedgerCreated,
                         .at = genesis.createdAt,
                         .actor = genesis.officerId,
                         .requestId = {},
                         .grantId = {},
                         .intentDigest = {},
                         .data = { { u"ledger"_s, sha256(row.bytes) } } };
    if (const auto logged = EventRepository(database).append({ created }); !logged)
        return propagate(logged);
    auto made = makeLogins(database, wanted);
    if (!made)
        return made;
    if (const auto committed = transaction.commit(); !committed)
        return propagate(committed);
    return made;
}

Result<MadeLedger> writeLedger(const NewLedger &wanted, const Genesis &genesis,
                               const GenesisRow &row, Undo &undo)
{
    const ScopedConnection connection(u"init-"_s + QUuid::createUuid().toString(QUuid::Id128));
    const auto database = createLedger(wanted.address, connection.name());
    if (!database)
        return propagate(database);
    undo.add([address = wanted.address] { Q_UNUSED(dropLedger(address)) });
    return writeBeginning(*database, wanted, genesis, row);
}

} // namespace

Result<MadeLedger> initLedger(const NewLedger &wanted, SecretStore &secrets, const Clock &clock,
                              const QString &seatRoot)
{
    if (const auto checked = checkWanted(wanted); !checked)
        return propagate(checked);
    const SigningKey officer = SigningKey::generate();
    Undo undo;
    const auto logKey = createLogKey(wanted.logKeyFile);
    if (!logKey)
        return propagate(logKey);
    undo.add([path = wanted.logKeyFile] { QFile::remove(path); });

    const Genesis genesis{ .officerId = wanted.officerId,
                           .officerName = wanted.officerName,
                           .officerKey = officer.publicKey(),
                           .logKey = logKey->publicKey(),
                           .createdAt = clock.now(),
                           .nonce = randomBytes(32) };
    const QByteArray bytes = encodeGenesis(genesis);
    const QByteArray ledgerId = sha256(bytes);
    const auto seat = Seat::open(ledgerId, wanted.officerId, seatRoot);
    if (!seat)
        return propagate(seat);
    undo.add([folder = seat->folder] { QDir(folder).removeRecursively(); });
    const auto identity = storeIdentity(secrets, *seat, officer);
    if (!identity)
        return propagate(identity);
    undo.add([&secrets, seat = *seat] { Q_UNUSED(forgetIdentity(secrets, seat)) });

    const GenesisRow row{ .bytes = bytes, .signature = signGenesis(bytes, officer) };
    auto made = writeLedger(wanted, genesis, row, undo);
    if (!made)
        return made;
    if (const auto kept = rememberLogin(secrets, made->officer); !kept)
        return propagate(kept);
    if (const auto known = rememberSeat(*seat, made->officer, false); !known)
        return propagate(known);
    undo.keep();
    made->id = ledgerId;
    return made;
}

} // namespace sallyport
