// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/office.h"

#include "models/store/mailboxrepository.h"
#include "tests/support/ledgerserver.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlQuery>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

template <typename T>
T need(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return *result;
}

} // namespace

Result<std::optional<QByteArray>> MemorySecrets::read(const QString &name)
{
    const auto entry = entries.constFind(name);
    return entry == entries.cend() ? std::nullopt : std::optional(*entry);
}

Result<void> MemorySecrets::write(const QString &name, const QByteArray &secret)
{
    if (refusesWrites)
        return fail(ErrorCode::Locked, u"secrets: locked by the test"_s);
    entries.insert(name, secret);
    return {};
}

Result<void> MemorySecrets::remove(const QString &name)
{
    entries.remove(name);
    return {};
}

Office::Office(Backend backend)
    : Office(backend == Backend::Sqlite ? LedgerAddress()
                                        : need(test::LedgerServer::shared().newDatabase()))
{
}

Office::Office(LedgerAddress administrator) : m_administrator(std::move(administrator))
{
    if (m_administrator.backend == Backend::Sqlite)
        m_administrator.path = path(u"ledger.db"_s);
    m_people.emplace(m_administrator);
    const auto made = need(initLedger(wanted(), secrets, clock, path(u"seats"_s)));
    m_ledgerId = made.id;
    m_address = made.officer;
    m_enforcer = made.enforcer;
    m_database = connect();
}

Office::~Office()
{
    m_submitters.clear();
    m_owner = {};
    m_database = {};
    for (const QString &name : std::as_const(m_connections))
        closeLedger(name);
}

QString Office::temporaryPlace()
{
    const QFileInfo memory(u"/dev/shm"_s);
    const bool isUsable = memory.isDir() && memory.isWritable();
    return (isUsable ? memory.filePath() : QDir::tempPath()) + u"/sallyport-office-XXXXXX"_s;
}

NewLedger Office::wanted() const
{
    // Logins belong to the whole server, so each office has its own.
    return { .address = m_administrator,
             .officerId = Officer,
             .officerName = u"Olga Ruiz"_s,
             .logKeyFile = path(u"log.key"_s),
             .enforcerLogin = u"enforcer_of_"_s + m_administrator.database };
}

QSqlDatabase Office::connectTo(const LedgerAddress &address)
{
    m_connections.append(QUuid::createUuid().toString());
    return need(openLedger(address, m_connections.constLast()));
}

QSqlDatabase Office::connect()
{
    return connectTo(m_address);
}

QSqlDatabase Office::owner()
{
    if (m_administrator.backend == Backend::Sqlite)
        return m_database;
    if (!m_owner.isValid())
        m_owner = connectTo(m_administrator);
    return m_owner;
}

QSqlDatabase Office::connectionOf(const QString &person)
{
    return person == Officer || !m_people->isServer() ? m_database : m_people->of(person);
}

bool Office::exec(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    return query.exec(sql);
}

Seat Office::seat(const QString &person) const
{
    return need(Seat::open(m_ledgerId, person, path(u"seats"_s)));
}

Identity Office::identity(const QString &person)
{
    if (const auto known = loadIdentity(secrets, seat(person)))
        return *known;
    return need(createIdentity(secrets, seat(person)));
}

Submitter &Office::submitter(const QString &person)
{
    auto &submitter = m_submitters[person];
    if (!submitter)
        submitter = otherProcess(person, connectionOf(person));
    return *submitter;
}

std::unique_ptr<Submitter> Office::otherProcess(const QString &person, const QSqlDatabase &database)
{
    return std::make_unique<Submitter>(database, seat(person), identity(person), clock);
}

QList<Intent> Office::mailbox() const
{
    QList<Intent> intents;
    for (const MailboxRow &row : need(MailboxRepository(m_database).unprocessed(1000)))
        intents.append(need(parseIntent(row.envelope.payload)));
    return intents;
}

QStringList Office::outbox(const QString &person) const
{
    return QDir(seat(person).folder + u"/outbox"_s).entryList({ u"*.intent"_s }, QDir::Files);
}

Draft comment(const QString &text)
{
    return { .kind = IntentKind::Comment,
             .requestId = QString(32, u'a'),
             .requestDigest = QByteArray(32, 'd'),
             .policyDigest = QByteArray(32, 'p'),
             .body = TextBody{ text } };
}

} // namespace sallyport
