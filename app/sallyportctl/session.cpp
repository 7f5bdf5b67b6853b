// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/session.h"

#include "app/sallyportctl/passphrase.h"
#include "app/sallyportctl/wording.h"
#include "models/enforcement/launcher.h"
#include "models/ledger/passphrase.h"
#include "models/services/logins.h"
#include "models/services/trust.h"
#include "models/store/hints.h"
#include "models/store/registryrepository.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

// A mistyped name must not leave a seat behind: the seats say who sits here. rmdir() spares any
// folder that has something in it.
void removeUnused(const Seat &seat)
{
    QDir().rmdir(seat.folder + u"/outbox"_s);
    QDir().rmdir(seat.folder);
}

} // namespace

Session::Session(GlobalOptions options, const Clock &clock)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_connection(u"sallyportctl"_s)
{
}

Answer<LedgerAddress> Session::address() const
{
    auto address = LedgerAddress::parse(m_options.ledger);
    if (!address)
        return give(errorTrouble(address.error(), Trying::OpenLedger, m_options.ledger));
    return *address;
}

// A login without a kept password is libpq's to prove: a password file, a certificate, Kerberos.
Answer<void> Session::recallPassword(LedgerAddress &where)
{
    if (where.backend == Backend::Sqlite)
        return {};
    const auto store = secrets();
    if (!store)
        return m_options.keyFile.isEmpty() ? Answer<void>() : give(store.error());
    const auto known = recallLogin(**store, where);
    if (!known)
        return give(errorTrouble(known.error(), Trying::OpenKeys, m_options.keyFile));
    where = *known;
    return {};
}

Answer<QSqlDatabase> Session::database()
{
    if (m_database.isValid())
        return m_database;
    auto where = address();
    if (!where)
        return give(where.error());
    if (const auto known = recallPassword(*where); !known)
        return give(known.error());
    const auto opened = openLedger(*where, m_connection.name());
    if (!opened && m_options.demo && opened.error().code == ErrorCode::NotFound)
        return give(noDemonstrationTrouble());
    if (!opened)
        return give(errorTrouble(opened.error(), Trying::OpenLedger, where->toString()));
    m_database = *opened;
    return m_database;
}

Answer<QByteArray> Session::ledgerId()
{
    if (!m_ledgerId.isEmpty())
        return m_ledgerId;
    const auto db = database();
    if (!db)
        return give(db.error());
    const auto genesis = RegistryRepository(*db).genesis();
    if (!genesis)
        return give(errorTrouble(genesis.error(), Trying::OpenLedger, m_options.ledger));
    m_ledgerId = sha256(genesis->bytes);
    return m_ledgerId;
}

Answer<QString> Session::viewer()
{
    if (!m_options.person.isEmpty())
        return m_options.person;
    const auto ledger = ledgerId();
    if (!ledger)
        return give(ledger.error());
    const QStringList people = seatedPeople(*ledger, m_options.seatRoot);
    if (people.size() == 1)
        return people.first();
    return give(usageTrouble(people.isEmpty()
                                 ? u"This machine holds no key for the ledger."_s
                                 : u"This machine holds the keys of more than one person."_s,
                             u"Say who acts: --as PERSON."_s));
}

Answer<QString> Session::knownViewer()
{
    const auto who = viewer();
    if (!who)
        return who;
    const auto db = database();
    if (!db)
        return give(db.error());
    const auto directory = RegistryRepository(*db).directory();
    if (!directory)
        return give(errorTrouble(directory.error(), Trying::Read, m_options.ledger));
    if (directory->person(*who) == nullptr)
        return give({ ExitCode::NotFound, u"no-person"_s,
                      u"There is no person \u201c%1\u201d on this ledger."_s.arg(*who),
                      u"List them: sallyportctl person list."_s });
    return who;
}

Answer<SecretStore *> Session::secrets()
{
    if (m_secrets)
        return m_secrets.get();
    QString keyFile = m_options.keyFile;
    Result<std::unique_ptr<SecretStore>> store = fail(ErrorCode::Unavailable, {});
    if (keyFile.isEmpty()) {
        store = openKeychainSecretStore();
        // What the console made where there is no keychain is the key of this machine.
        if (!store && store.error().code == ErrorCode::Unavailable && QFile::exists(ownKeyFile()))
            keyFile = ownKeyFile();
    }
    if (!keyFile.isEmpty()) {
        const auto passphrase = readPassphrase(m_options.passphraseFile, keyFile);
        if (!passphrase)
            return give(passphrase.error());
        store = openFileSecretStore(keyFile, *passphrase);
    }
    if (!store)
        return give(errorTrouble(store.error(), Trying::OpenKeys, keyFile));
    m_secrets = std::move(*store);
    return m_secrets.get();
}

Answer<Seat> Session::seat()
{
    const auto ledger = ledgerId();
    if (!ledger)
        return give(ledger.error());
    const auto person = viewer();
    if (!person)
        return give(person.error());
    auto opened = Seat::open(*ledger, *person, m_options.seatRoot);
    if (!opened)
        return give(errorTrouble(opened.error(), Trying::LoadKey, *person));
    return *opened;
}

// Nothing is signed over what does not verify.
Answer<void> Session::judge()
{
    const auto where = address();
    const auto who = viewer();
    if (!where || !who)
        return give(where ? who.error() : where.error());
    const auto trust = TrustKeeper(*where, *who, m_options.seatRoot).look(m_database);
    if (!trust)
        return give(errorTrouble(trust.error(), Trying::Act, m_options.ledger));
    if (trust->fault)
        return give(distrustTrouble(*trust->fault));
    return {};
}

Answer<Submitter *> Session::submitter()
{
    if (m_submitter)
        return &*m_submitter;
    const auto here = seat();
    if (!here)
        return give(here.error());
    const auto store = secrets();
    if (!store)
        return give(store.error());
    auto identity = loadIdentity(**store, *here);
    if (!identity)
        removeUnused(*here);
    if (!identity)
        return give(errorTrouble(identity.error(), Trying::LoadKey, here->personId));
    if (const auto trusted = judge(); !trusted)
        return give(trusted.error());
    m_submitter.emplace(m_database, *here, std::move(*identity), m_clock);
    const auto sent = m_submitter->resend();
    if (!sent)
        return give(errorTrouble(sent.error(), Trying::Act, m_options.ledger));
    return &*m_submitter;
}

Answer<Actions *> Session::actions()
{
    const auto sender = submitter();
    if (!sender)
        return give(sender.error());
    if (!m_actions)
        m_actions.emplace(**sender, *m_secrets);
    return &*m_actions;
}

QList<SettledDoubt> Session::takeSettled()
{
    if (!m_submitter)
        return {};
    const QList<SettledDoubt> settled = m_submitter->takeSettled();
    for (const SettledDoubt &doubt : settled) {
        // A password whose request never arrived opens nothing, so that it stays does no harm.
        if (!doubt.delivered && doubt.kind == IntentKind::File)
            static_cast<void>(Actions(*m_submitter, *m_secrets).forgetPassword(doubt.requestId));
    }
    return settled;
}

Answer<QString> Session::requestId(const QString &start)
{
    const auto db = database();
    if (!db)
        return give(db.error());
    auto id = Reader(*db).resolveRequestId(start);
    if (!id)
        return give(errorTrouble(id.error(), Trying::FindRequest, start));
    return *id;
}

Answer<RequestDetail> Session::detail(const QString &start)
{
    const auto id = requestId(start);
    if (!id)
        return give(id.error());
    const auto who = viewer();
    if (!who)
        return give(who.error());
    auto found = Reader(m_database).detail(*id, *who, now());
    if (!found)
        return give(errorTrouble(found.error(), Trying::FindRequest, start));
    return *found;
}

// Holds the enforcer's attention for as long as this command runs.
Answer<void> Session::wakeEnforcer()
{
    if (m_options.config.isEmpty() || m_presence)
        return {};
    const auto where = address();
    if (!where)
        return give(where.error());
    auto presence = LedgerLock::asClient(*where);
    if (presence)
        m_presence = std::move(*presence);
    const auto running = ensureEnforcer(LaunchSettings{
        .ledger = *where, .configFile = m_options.config, .program = {}, .logFile = {} });
    if (!running)
        return give(errorTrouble(running.error(), Trying::StartEnforcer, m_options.config));
    return {};
}

Answer<Receipt> Session::await(const QByteArray &digest)
{
    const auto sender = submitter();
    if (!sender)
        return give(sender.error());
    const auto awake = wakeEnforcer();
    if (!awake)
        return give(awake.error());
    // Without it the wait only ends a little later.
    static_cast<void>(listenTo(m_database, Hint::LedgerChanged));
    const auto receipt = (*sender)->await(digest, std::chrono::seconds(m_options.timeoutSeconds));
    if (!receipt && receipt.error().code == ErrorCode::Unavailable)
        return give(timeoutTrouble(QString::fromLatin1(digest.toHex())));
    if (!receipt)
        return give(errorTrouble(receipt.error(), Trying::Act, m_options.ledger));
    if (!receipt->accepted)
        return give(refusalTrouble(receipt->code, receipt->rule, receipt->subject));
    return *receipt;
}

} // namespace sallyport
