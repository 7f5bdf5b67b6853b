// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/workingoffice.h"

#include "models/domain/phase.h"
#include "models/ledger/logkey.h"
#include "models/policy/policyparser.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr auto PolicyText = R"(
sallyport: 1
governance: { policy: { from: [group:officers], need: 1 } }
targets:
  orders-db: { title: Orders database, connector: postgresql, profiles: [readonly, writer] }
scenarios:
  live-debugging:
    title: Live debugging
    reason: { min_length: 10 }
    fields: [ { name: ticket, type: text, pattern: '(INC|BUG)-[0-9]+', required: true } ]
  hotfix: { title: Hotfix, reason: { min_length: 10 } }
rules:
  - name: debug-orders
    scenario: live-debugging
    target: orders-db
    profile: readonly
    requesters: [group:backend]
    duration: { default: 1h, max: 4h }
    approval: { window: 8h, stages: [ { name: Team lead, from: [group:backend-leads], need: 1 } ] }
    warn: [15m, 5m]
  - name: hotfix-orders
    scenario: hotfix
    target: orders-db
    profile: writer
    requesters: [group:backend, group:backend-leads]
    duration: { default: 30m, max: 2h }
    approval:
      window: 4h
      stages:
        - { name: Team lead, from: [group:backend-leads], need: 1 }
        - { name: Security, from: [group:security], need: 1 }
)";

// A target without a server: what is under test is what people read, not what is done there.
class AgreeableConnector : public Connector
{
public:
    explicit AgreeableConnector(const Clock &clock) : m_clock(clock) { }
    Grade grade() const override { return Grade::A; }
    Result<void> open(const OpenOrder &) override { return {}; }
    Result<void> disable(const QString &) override { return {}; }
    Result<void> drain(const QString &) override { return {}; }
    Result<void> restrain(const TargetObject &, Instant, Instant) override { return {}; }
    Result<int> terminate(const QString &) override { return 0; }
    Result<int> sessions(const QString &) override { return 0; }
    Result<CleanUpReport> cleanUp(const QString &) override { return CleanUpReport(); }
    Result<QList<TargetObject>> list() override { return QList<TargetObject>(); }
    Result<ActivityPage> activity(const QByteArray &, int) override { return ActivityPage(); }
    Result<Instant> time() override { return m_clock.now(); }

private:
    const Clock &m_clock;
};

} // namespace

WorkingOffice::WorkingOffice(Backend backend) : Office(backend)
{
    begin();
}

WorkingOffice::WorkingOffice(const LedgerAddress &administrator) : Office(administrator)
{
    begin();
}

void WorkingOffice::begin()
{
    QDir().mkpath(path(u"state"_s));
    const auto factory = [this](const QString &) -> Result<std::unique_ptr<Connector>> {
        return std::make_unique<AgreeableConnector>(clock);
    };
    m_enforcer = std::make_unique<Enforcer>(
        EnforcerSetup{
            .ledger = enforcer(),
            .stateFolder = path(u"state"_s),
            .targets = { u"orders-db"_s },
            .logKey = need(loadLogKey(path(u"log.key"_s))),
            .addresses
            = { { u"orders-db"_s,
                  { .host = u"127.0.0.1"_s, .port = 5433, .database = u"orders"_s } } } },
        clock, makeInlineExecutor(factory, clock));
    if (const auto started = m_enforcer->start(); !started)
        qFatal("%s", qPrintable(started.error().detail));

    hire(u"mara"_s, u"Mara Lind"_s, { u"backend"_s });
    hire(u"pia"_s, u"Pia Berg"_s, { u"backend"_s });
    hire(u"omar"_s, u"Omar Haddad"_s, { u"backend-leads"_s });
    hire(u"omar2"_s, u"Omar Haddad"_s, { u"backend"_s, u"backend-leads"_s }, u"omar"_s);
    hire(u"ines"_s, u"Ines Roth"_s, { u"backend-leads"_s });
    hire(u"sven"_s, u"Sven Aas"_s, { SecurityGroup });
    applyPolicy(PolicyText);
}

void WorkingOffice::applyPolicy(const QByteArray &text)
{
    Administration administration(database(), submitter());
    const auto applied = need(administration.proposePolicy(text));
    work();
    if (const Receipt receipt = receiptOf(applied); !receipt.accepted)
        qFatal("policy: %s", qPrintable(receipt.code));
}

void WorkingOffice::hire(const QString &id, const QString &name, const QStringList &groups,
                         const QString &human)
{
    Administration administration(database(), submitter());
    need(administration.addPerson({ .person = id, .name = name, .login = {}, .human = human }));
    const SigningKey key = identity(id).key;
    need(administration.enrolDevice({ .person = id,
                                      .publicKey = key.publicKey(),
                                      .proof = key.sign(enrolmentBytes(ledgerId(), id)) }));
    for (const QString &group : groups)
        need(administration.setMembership({ .person = id, .group = group, .member = true }));
    work();
}

void WorkingOffice::work()
{
    const StepReport report = m_enforcer->settle();
    if (report.ledger)
        qFatal("%s", qPrintable(report.ledger->detail));
}

bool WorkingOffice::tryWork()
{
    clock.advance(Millis(1000));
    const StepReport report = m_enforcer->settle();
    return !report.ledger && report.leads;
}

void WorkingOffice::pass(Millis time)
{
    const Instant until = clock.now() + time;
    for (auto due = m_enforcer->nextDue(); due && *due <= until; due = m_enforcer->nextDue()) {
        if (*due > clock.now())
            clock.advance(*due - clock.now());
        work();
    }
    clock.advance(until - clock.now());
    work();
}

Ask WorkingOffice::ask(const QString &reason) const
{
    return { .scenario = u"live-debugging"_s,
             .target = u"orders-db"_s,
             .profile = u"readonly"_s,
             .duration = std::chrono::hours(1),
             .reason = reason,
             .fields = { { u"ticket"_s, u"INC-1"_s } } };
}

QString WorkingOffice::file(const QString &person, const Ask &what)
{
    Actions actions(submitter(person), secrets);
    const auto filed = need(actions.file(what, need(reader().status(clock.now())).policyDigest));
    work();
    if (const Receipt receipt = receiptOf(filed.digest); !receipt.accepted)
        qFatal("file: %s", qPrintable(receipt.code));
    return filed.requestId;
}

Receipt WorkingOffice::say(IntentKind kind, const QString &person, const QString &requestId,
                           const QString &text)
{
    const RequestDetail shown = detail(requestId, person);
    Actions actions(submitter(person), secrets);
    const auto digest = need(actions.say(kind,
                                         { .requestId = requestId,
                                           .requestDigest = shown.item.request.digest,
                                           .policyDigest = shown.policyDigest },
                                         { .text = text }));
    work();
    return receiptOf(digest);
}

Receipt WorkingOffice::claim(const QString &person, const QString &requestId)
{
    const RequestDetail shown = detail(requestId, person);
    Actions actions(submitter(person), secrets);
    const auto digest = need(actions.start({ .requestId = requestId,
                                             .requestDigest = shown.item.request.digest,
                                             .policyDigest = shown.policyDigest },
                                           !shown.item.request.ask.onBehalfOf.isEmpty()));
    work();
    return receiptOf(digest);
}

Receipt WorkingOffice::receiptOf(const QByteArray &digest)
{
    const auto receipt = need(MailboxRepository(database()).receipt(digest));
    if (!receipt)
        qFatal("the enforcer did not answer");
    return *receipt;
}

RequestDetail WorkingOffice::detail(const QString &requestId, const QString &viewer)
{
    return need(reader().detail(requestId, viewer, clock.now()));
}

Policy WorkingOffice::policy()
{
    auto parsed = parsePolicy(PolicyText);
    if (!parsed)
        qFatal("policy: %s", qPrintable(parsed.error().first().message));
    return *parsed;
}

} // namespace sallyport
