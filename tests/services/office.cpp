// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/office.h"

#include "models/store/mailboxrepository.h"

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

Office::Office() : m_address{ .backend = Backend::Sqlite, .path = path(u"ledger.db"_s) }
{
    m_ledgerId = need(initLedger(wanted(), secrets, clock, path(u"seats"_s)));
    m_database = connect();
}

Office::~Office()
{
    m_submitters.clear();
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
    return { .address = m_address,
             .officerId = Officer,
             .officerName = u"Olga Ruiz"_s,
             .logKeyFile = path(u"log.key"_s) };
}

QSqlDatabase Office::connect()
{
    m_connections.append(QUuid::createUuid().toString());
    return need(openLedger(m_address, m_connections.constLast()));
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
        submitter = otherProcess(person, m_database);
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
