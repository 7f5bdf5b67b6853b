// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/manualclock.h"
#include "models/enforcement/enforcer.h"
#include "models/ledger/envelope.h"
#include "models/store/database.h"
#include "models/store/eventrepository.h"
#include "models/store/grantrepository.h"
#include "models/store/mailboxrepository.h"
#include "models/store/registryrepository.h"
#include "models/store/requestrepository.h"
#include "tests/support/peoplelogins.h"
#include "tests/support/scriptedtarget.h"

#include <QTemporaryDir>
#include <QUuid>

#include <map>
#include <optional>

namespace sallyport::test {

// An organisation at work: a real ledger file, people with keys, a target in memory, and the real
// enforcer on a manual clock. ana, ben: backend. rui, lia: leads. kofi: security. bettina: officer.
class Office
{
public:
    // Makes the ledger; nobody but the officer is in it. On a server everybody has their own login.
    explicit Office(Backend backend = Backend::Sqlite);
    // In a ledger that was made by this administrator and is empty.
    explicit Office(LedgerAddress administrator);
    ~Office();
    Q_DISABLE_COPY_MOVE(Office)

    // Starts the enforcer and lets the officer enrol everybody and set the policy, by intents.
    Result<void> open();
    Result<void> startEnforcer();
    void crash() { enforcer.reset(); }
    // On a server the lease of one that was killed has to run out before another can lead.
    void letLeaseRunOut() const;

    // The next intent of a person's device, signed. Sealing it takes its counter.
    Intent next(const QString &person, IntentKind kind, const IntentBody &body,
                const QString &requestId = {});
    Envelope seal(const Intent &intent);
    void send(const Envelope &envelope);
    // As if this person's login had put it in.
    void sendAs(const QString &person, const Envelope &envelope);
    // Sends, lets the enforcer work, and gives the answer.
    Receipt act(const QString &person, IntentKind kind, const IntentBody &body,
                const QString &requestId = {});
    std::optional<Receipt> answerTo(const Envelope &envelope);

    static Ask ask(Millis duration = std::chrono::hours(1));
    QString file(const QString &person, Millis duration = std::chrono::hours(1));
    // Filed by ana, approved by rui, open. The grant's id.
    QString openGrant(Millis duration = std::chrono::hours(1));

    // Lets time pass from one due moment to the next.
    void pass(Millis time);
    void settle() const { enforcer->settle(); }

    Grant grant(const QString &grantId);
    Request request(const QString &requestId);
    QList<Event> log();
    QList<Event> log(EventKind kind);
    QStringList logNames(const QString &grantId); // names of the kinds, in order
    // Whether the whole ledger verifies from its own bytes.
    QString auditFindings();
    // From now on the ledger's own checks refuse a request of this id.
    void refuseRequest(const QString &id);
    // Of whoever made the ledger; between leave() and comeBack() the file can be replaced.
    QSqlDatabase database() const { return m_database; }
    void leave();
    void comeBack()
    {
        m_database
            = openLedger(m_administrator, QUuid::createUuid().toString()).value_or(QSqlDatabase());
    }

    const SigningKey &keyOf(const QString &person) const { return m_keys.at(person); }
    QByteArray ledgerId() const { return m_ledgerId; }
    QString folder() const { return m_folder.path(); }
    LedgerAddress address() const { return m_address; }
    LedgerAddress administrator() const { return m_administrator; } // may change the schema
    EnforcerSetup setup() const;

    QByteArray ending = "{ mode: kill }"; // of the policy that open() sets
    ManualClock clock;
    ScriptedTarget target;
    std::unique_ptr<Enforcer> enforcer;

private:
    Result<void> found();
    Result<void> hire(const QString &person, const QStringList &groups);

    QTemporaryDir m_folder; // in memory where there is such a place: the disk is not what is tested
    LedgerAddress m_administrator;
    LedgerAddress m_address; // as the enforcer reaches it
    std::optional<PeopleLogins> m_people;
    QByteArray m_ledgerId;
    SigningKey m_logKey = SigningKey::generate();
    std::map<QString, SigningKey> m_keys;
    QHash<QString, QPair<qint64, QByteArray>> m_chains; // counter and digest, by person
    QSqlDatabase m_database;
};

} // namespace sallyport::test
