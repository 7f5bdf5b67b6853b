// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/enforcement/office.h"

#include "models/ledger/genesis.h"
#include "models/services/administration.h"
#include "models/store/transaction.h"
#include "tests/support/ledgerserver.h"

#include <QDir>
#include <QFileInfo>

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
    extension: { max: 2h }
    warn: [5m]
    recurring: { for: 30d }
)";

QString memoryFolder()
{
    const QFileInfo memory(u"/dev/shm"_s);
    const QString base = memory.isWritable() ? memory.filePath() : QDir::tempPath();
    return base + u"/sallyport-test-XXXXXX"_s;
}

} // namespace

Office::Office(Backend backend)
    : Office(backend == Backend::Sqlite
                 ? LedgerAddress()
                 : LedgerServer::shared().newLedger().value_or(LedgerAddress()))
{
}

Office::Office(LedgerAddress administrator)
    : clock(fromMs(1'790'000'000'000))
    , target(clock)
    , m_folder(memoryFolder())
    , m_administrator(std::move(administrator))
{
    if (m_administrator.backend == Backend::Sqlite)
        m_administrator.path = m_folder.filePath(u"ledger.db"_s);
    m_people.emplace(m_administrator);
    if (const auto founded = found(); !founded)
        qFatal("%s", qPrintable(founded.error().detail));
}

Office::~Office()
{
    enforcer.reset();
    leave();
}

void Office::leave()
{
    const QString name = m_database.connectionName();
    m_database = QSqlDatabase();
    closeLedger(name);
}

Result<void> Office::found()
{
    m_keys.emplace(u"bettina"_s, SigningKey::generate());
    Genesis genesis;
    genesis.officerId = u"bettina"_s;
    genesis.officerName = u"Bettina"_s;
    genesis.officerKey = keyOf(u"bettina"_s).publicKey();
    genesis.logKey = m_logKey.publicKey();
    genesis.createdAt = clock.now();
    genesis.nonce = randomBytes(32);
    const QByteArray bytes = encodeGenesis(genesis);
    m_ledgerId = sha256(bytes);
    m_address = m_administrator;
    const QString name = QUuid::createUuid().toString();
    const auto made = m_people->isServer() ? openLedger(m_administrator, name)
                                           : createLedger(m_administrator, name);
    if (!made)
        return propagate(made);
    m_database = *made;
    if (m_people->isServer()) {
        const auto login = LedgerServer::newLogin(
            m_administrator, u"enforcer_of_"_s + m_administrator.database, u"sallyport_enforcer"_s);
        if (!login)
            return propagate(login);
        m_address = *login;
    }
    RegistryRepository registry(m_database);
    Transaction transaction(m_database);
    if (const auto set = registry.setGenesis({ bytes, signGenesis(bytes, keyOf(u"bettina"_s)) });
        !set)
        return set;
    if (const auto saved = registry.save(Directory(), directoryOf(genesis)); !saved)
        return saved;
    Event created;
    created.kind = EventKind::LedgerCreated;
    created.at = clock.now();
    created.actor = genesis.officerId;
    created.data = { { u"ledger"_s, m_ledgerId } };
    if (const auto logged = EventRepository(m_database).append({ created }); !logged)
        return propagate(logged);
    return transaction.commit();
}

EnforcerSetup Office::setup() const
{
    return { .ledger = m_address,
             .stateFolder = m_folder.path(),
             .targets = { u"orders-db"_s },
             .logKey = m_logKey,
             .addresses = {} };
}

void Office::letLeaseRunOut() const
{
    if (m_people->isServer())
        runSql(m_administrator, u"UPDATE lease SET until = 0"_s);
}

Result<void> Office::startEnforcer()
{
    const auto factory = [this](const QString &) -> Result<std::unique_ptr<Connector>> {
        return target.connect();
    };
    enforcer.reset();
    letLeaseRunOut();
    enforcer = std::make_unique<Enforcer>(setup(), clock, makeInlineExecutor(factory, clock));
    return enforcer->start();
}

void Office::refuseRequest(const QString &id)
{
    const QString sql = m_people->isServer()
        ? u"ALTER TABLE request ADD CHECK (id <> '%1')"_s
        : u"CREATE TRIGGER refused BEFORE INSERT ON request WHEN NEW.id = '%1' "
          "BEGIN SELECT RAISE(ABORT, 'refused'); END"_s;
    if (!runSql(m_administrator, sql.arg(id)))
        qFatal("the ledger cannot be made to refuse");
}

Result<void> Office::hire(const QString &person, const QStringList &groups)
{
    m_keys.emplace(person, SigningKey::generate());
    const SigningKey &key = keyOf(person);
    QList<Receipt> answers;
    answers.append(
        act(u"bettina"_s, IntentKind::AddPerson,
            AddPersonBody{ .person = person, .name = person, .login = {}, .human = {} }));
    answers.append(act(
        u"bettina"_s, IntentKind::EnrolDevice,
        EnrolDeviceBody{ person, key.publicKey(), key.sign(enrolmentBytes(m_ledgerId, person)) }));
    for (const QString &group : groups)
        answers.append(
            act(u"bettina"_s, IntentKind::SetMembership, SetMembershipBody{ person, group, true }));
    for (const Receipt &answer : answers) {
        if (!answer.accepted)
            return fail(ErrorCode::Denied, answer.code);
    }
    return {};
}

Result<void> Office::open()
{
    if (const auto started = startEnforcer(); !started)
        return started;
    const QList<QPair<QString, QStringList>> people{ { u"ana"_s, { u"backend"_s } },
                                                     { u"ben"_s, { u"backend"_s } },
                                                     { u"rui"_s, { u"backend-leads"_s } },
                                                     { u"lia"_s, { u"backend-leads"_s } },
                                                     { u"kofi"_s, { u"security"_s } } };
    for (const auto &[person, groups] : people) {
        if (const auto hired = hire(person, groups); !hired)
            return hired;
    }
    const auto digest
        = RegistryRepository(m_database)
              .addPolicyText(QByteArray(PolicyText).replace("{ mode: kill }", ending));
    if (!digest)
        return propagate(digest);
    const Receipt applied
        = act(u"bettina"_s, IntentKind::ProposePolicy, ProposePolicyBody{ *digest });
    return applied.accepted ? Result<void>() : fail(ErrorCode::Denied, applied.code);
}

Intent Office::next(const QString &person, IntentKind kind, const IntentBody &body,
                    const QString &requestId)
{
    const auto chain = m_chains.value(person, { 0, QByteArray(32, '\0') });
    Intent intent;
    intent.kind = kind;
    intent.person = person;
    intent.device = deviceIdFor(keyOf(person).publicKey());
    intent.counter = chain.first + 1;
    intent.previous = chain.second;
    intent.createdAt = clock.now();
    intent.admitBefore = clock.now() + 5min;
    intent.requestId = requestId;
    intent.body = body;
    if (const auto policy = RegistryRepository(m_database).currentPolicy(); policy && *policy)
        intent.policyDigest = (*policy)->digest;
    if (kind != IntentKind::File && !requestId.isEmpty())
        intent.requestDigest = request(requestId).digest;
    return intent;
}

Envelope Office::seal(const Intent &intent)
{
    const Envelope envelope = sealIntent(intent, m_ledgerId, keyOf(intent.person));
    m_chains.insert(intent.person, { intent.counter, sha256(envelope.payload) });
    return envelope;
}

void Office::send(const Envelope &envelope)
{
    const auto intent = parseIntent(envelope.payload);
    sendAs(intent && m_keys.contains(intent->person) ? intent->person : u"bettina"_s, envelope);
}

void Office::sendAs(const QString &person, const Envelope &envelope)
{
    const QSqlDatabase mine = m_people->isServer() ? m_people->of(person) : m_database;
    if (const auto sent = MailboxRepository(mine).append(envelope); !sent)
        qFatal("%s", qPrintable(sent.error().detail));
}

Receipt Office::act(const QString &person, IntentKind kind, const IntentBody &body,
                    const QString &requestId)
{
    const Envelope envelope = seal(next(person, kind, body, requestId));
    send(envelope);
    settle();
    return answerTo(envelope).value_or(Receipt());
}

std::optional<Receipt> Office::answerTo(const Envelope &envelope)
{
    return MailboxRepository(m_database).receipt(sha256(envelope.payload)).value_or(std::nullopt);
}

Ask Office::ask(Millis duration)
{
    Ask ask;
    ask.scenario = u"debug"_s;
    ask.target = u"orders-db"_s;
    ask.profile = u"readonly"_s;
    ask.duration = duration;
    ask.reason = u"Payments of the morning are stuck"_s;
    ask.credential = "SCRAM-SHA-256$4096:c2FsdHNhbHRzYWx0c2FsdA==$" + QByteArray(43, 'A')
        + "=:" + QByteArray(43, 'B') + "=";
    return ask;
}

QString Office::file(const QString &person, Millis duration)
{
    const QString id = QString::fromLatin1(randomBytes(16).toHex());
    const Receipt answer = act(person, IntentKind::File, ask(duration), id);
    return answer.accepted ? id : u"refused: "_s + answer.code;
}

QString Office::openGrant(Millis duration)
{
    const QString id = file(u"ana"_s, duration);
    const Receipt approved = act(u"rui"_s, IntentKind::Approve, TextBody{ {} }, id);
    return approved.accepted ? grantIdFor(id, 1) : u"refused: "_s + approved.code;
}

void Office::pass(Millis time)
{
    const Instant until = clock.now() + time;
    settle();
    for (auto due = enforcer->nextDue(); due && *due <= until; due = enforcer->nextDue()) {
        clock.advance(std::max(Millis(1), *due - clock.now()));
        settle();
    }
    if (clock.now() < until)
        clock.advance(until - clock.now());
    settle();
}

} // namespace sallyport::test
