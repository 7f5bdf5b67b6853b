// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/crowd.h"

#include "models/domain/ids.h"
#include "models/domain/systemclock.h"
#include "models/enforcement/enforcerconfig.h"
#include "models/ledger/genesis.h"
#include "models/ledger/logkey.h"
#include "models/store/database.h"
#include "models/store/registryrepository.h"
#include "models/store/transaction.h"
#include "tests/support/ledgerserver.h"
#include "tests/support/replicatedserver.h"

#include <QDir>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sallyport::test {

namespace {

const QByteArray PolicyText = R"(sallyport: 1
governance: { policy: { from: [group:officers], need: 1 } }
targets:
  orders-db: { title: Orders database, connector: postgresql, profiles: [readonly] }
scenarios:
  debug: { title: Live debugging, reason: { min_length: 10 } }
  change: { title: A change, reason: { min_length: 10 } }
rules:
  - name: debug-orders
    scenario: debug
    target: orders-db
    profile: readonly
    requesters: [group:backend]
    duration: { default: 1h, max: 4h }
    approval: { window: 8h, stages: [ { name: Lead, from: [group:backend-leads], need: 1 } ] }
    start: { mode: at-approval }
    end: { mode: kill }
  - name: change-orders
    scenario: change
    target: orders-db
    profile: readonly
    requesters: [group:backend]
    duration: { default: 1h, max: 4h }
    approval: { window: 8h, stages: [ { name: Leads, from: [group:backend-leads], need: 2 } ] }
    start: { mode: at-approval }
    end: { mode: kill }
)";

constexpr int RowsAtOnce = 500;

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

Crowd::Crowd(LedgerServer &server, int people, int leads)
    : Crowd([&server] { return server.newLedger(); }, people, leads)
{
}

Crowd::Crowd(ReplicatedServer &servers, int people, int leads)
    : Crowd([&servers] { return servers.newLedger(); }, people, leads)
{
}

Crowd::Crowd(LedgerMaker newLedger, int people, int leads)
    : m_newLedger(std::move(newLedger))
    , m_leads(leads)
{
    for (int i = 0; i < people; ++i) {
        Member member{ .person = u"member%1"_s.arg(i),
                       .key = SigningKey::generate(),
                       .device = {} };
        member.device = deviceIdFor(member.key.publicKey());
        m_members.push_back(std::move(member));
    }
}

Result<void> Crowd::make()
{
    const auto administrator = m_newLedger();
    if (!administrator)
        return propagate(administrator);
    m_administrator = *administrator;
    if (const auto founded = found(); !founded)
        return founded;
    const auto enforcer = LedgerServer::newLogin(
        m_administrator, u"enforcer_of_"_s + m_administrator.database, u"sallyport_enforcer"_s);
    if (!enforcer)
        return propagate(enforcer);
    m_enforcer = *enforcer;
    return {};
}

Result<void> Crowd::found()
{
    const SigningKey officer = SigningKey::generate();
    const auto logKey = createLogKey(logKeyFile());
    if (!logKey)
        return propagate(logKey);
    const Genesis genesis{ .officerId = u"officer"_s,
                           .officerName = u"Officer"_s,
                           .officerKey = officer.publicKey(),
                           .logKey = logKey->publicKey(),
                           .createdAt = SystemClock().now(),
                           .nonce = randomBytes(32) };
    const QByteArray bytes = encodeGenesis(genesis);
    m_ledgerId = sha256(bytes);
    Directory directory = directoryOf(genesis);
    directory.setMember(u"backend-leads"_s, genesis.officerId, true);
    for (const Member &member : m_members) {
        directory.addPerson(
            { .id = member.person, .name = member.person, .login = {}, .human = {} });
        directory.addDevice(
            { .id = member.device, .person = member.person, .publicKey = member.key.publicKey() });
        directory.setMember(u"backend"_s, member.person, true);
    }
    for (int lead = size() - m_leads; lead < size(); ++lead)
        directory.setMember(u"backend-leads"_s, identity(lead).personId, true);
    const ScopedConnection connection(QUuid::createUuid().toString());
    const auto database = openLedger(m_administrator, connection.name());
    if (!database)
        return propagate(database);
    Transaction transaction(*database);
    RegistryRepository registry(*database);
    if (const auto set = registry.setGenesis({ bytes, signGenesis(bytes, officer) }); !set)
        return set;
    if (const auto saved = registry.save(Directory(), directory); !saved)
        return saved;
    const auto policy = registry.addPolicyText(PolicyText);
    if (!policy)
        return propagate(policy);
    m_policyDigest = *policy;
    const auto applied = registry.applyPolicy(m_policyDigest, genesis.createdAt, u"officer"_s);
    return applied ? transaction.commit() : applied;
}

Identity Crowd::identity(int member) const
{
    const Member &one = m_members.at(std::size_t(member));
    return { .personId = one.person, .deviceId = one.device, .key = one.key };
}

Result<LedgerAddress> Crowd::login(int member) const
{
    return LedgerServer::newLogin(m_administrator, identity(member).personId,
                                  u"sallyport_console"_s);
}

Ask Crowd::ask()
{
    Ask ask;
    ask.scenario = u"debug"_s;
    ask.target = u"orders-db"_s;
    ask.profile = u"readonly"_s;
    ask.duration = 1h;
    ask.reason = u"Payments of the morning are stuck"_s;
    ask.credential = "SCRAM-SHA-256$4096:c2FsdHNhbHRzYWx0c2FsdA==$" + QByteArray(43, 'A')
        + "=:" + QByteArray(43, 'B') + "=";
    return ask;
}

Ask Crowd::askOfTwo()
{
    Ask two = ask();
    two.scenario = u"change"_s;
    return two;
}

Envelope Crowd::next(int member)
{
    Member &sender = m_members.at(std::size_t(member));
    const Instant now = SystemClock().now();
    const Intent intent{ .kind = IntentKind::File,
                         .person = sender.person,
                         .device = sender.device,
                         .counter = ++sender.counter,
                         .previous = sender.previous,
                         .createdAt = now,
                         .admitBefore = now + 10min,
                         .requestId = QString::fromLatin1(randomBytes(16).toHex()),
                         .policyDigest = m_policyDigest,
                         .body = ask() };
    Envelope envelope = sealIntent(intent, m_ledgerId, sender.key);
    sender.previous = sha256(envelope.payload);
    return envelope;
}

Result<void> Crowd::post(int count)
{
    const ScopedConnection connection(QUuid::createUuid().toString());
    const auto database = openLedger(m_administrator, connection.name());
    if (!database)
        return propagate(database);
    QStringList rows;
    for (int i = 0; i < count; ++i) {
        const std::size_t turn = m_turn++ % m_members.size();
        const Envelope envelope = next(int(turn));
        rows.append(u"('%1', '\\x%2'::bytea, '\\x%3'::bytea)"_s.arg(
            m_members.at(turn).person, hex(envelope.payload), hex(envelope.signature)));
        if (rows.size() < RowsAtOnce && i + 1 < count)
            continue;
        QSqlQuery query(*database);
        if (!query.exec(u"INSERT INTO mailbox (actor, payload, signature) VALUES "_s
                        + rows.join(u',')))
            return fail(ErrorCode::Unavailable, u"crowd: the mailbox takes nothing"_s);
        rows.clear();
    }
    return {};
}

Result<QString> Crowd::configure(const QString &name) const
{
    const QString folder = m_folder.filePath(name);
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Unavailable, u"crowd: no folder for an enforcer"_s);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString file = folder + u"/sallyportd.yaml"_s;
    const auto saved = saveEnforcerConfig(file,
                                          { .ledger = m_enforcer,
                                            .ledgerPasswordFile = {},
                                            .logKeyFile = logKeyFile(),
                                            .stateFolder = folder,
                                            .targets = {} });
    return saved ? Result<QString>(file) : propagate(saved);
}

} // namespace sallyport::test
