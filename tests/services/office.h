// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/manualclock.h"
#include "models/services/actions.h"
#include "models/services/administration.h"
#include "models/services/identity.h"
#include "models/services/submitter.h"
#include "models/store/database.h"
#include "tests/support/peoplelogins.h"

#include <QHash>
#include <QTemporaryDir>

#include <map>
#include <memory>
#include <optional>

namespace sallyport {

// Secrets for the length of a test. Fails as told, to see what is taken back.
class MemorySecrets : public SecretStore
{
public:
    Result<std::optional<QByteArray>> read(const QString &name) override;
    Result<void> write(const QString &name, const QByteArray &secret) override;
    Result<void> remove(const QString &name) override;

    bool refusesWrites = false;
    QHash<QString, QByteArray> entries;
};

// A real ledger in a temporary folder with its officer, and seats for others. Nobody processes.
class Office
{
public:
    // A pattern for QTemporaryDir.
    static QString temporaryPlace();
    static inline const QString Officer = QStringLiteral("olga");

    // On a server everybody has a login of their own, and database() is the officer's.
    explicit Office(Backend backend = Backend::Sqlite);
    // In a database of its own, which is there already.
    explicit Office(LedgerAddress administrator);
    ~Office();
    Q_DISABLE_COPY_MOVE(Office)

    NewLedger wanted() const;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    const QByteArray &ledgerId() const { return m_ledgerId; }
    const LedgerAddress &address() const { return m_address; }
    const LedgerAddress &enforcer() const { return m_enforcer; }
    QSqlDatabase database() const { return m_database; }
    // Of whoever made the ledger, who may do what nobody else may.
    QSqlDatabase owner();
    // Another connection, as another process would have it.
    QSqlDatabase connect();
    // After the server of database() went away.
    void reconnect()
    {
        m_submitters.clear();
        m_database = connect();
    }
    // What a person's own login sees.
    QSqlDatabase connectionOf(const QString &person);
    static bool exec(const QSqlDatabase &database, const QString &sql);

    Seat seat(const QString &person) const;
    // Makes the person's key at the first call.
    Identity identity(const QString &person);
    // One seat, one submitter; with another connection it stands for another process.
    Submitter &submitter(const QString &person = Officer);
    std::unique_ptr<Submitter> otherProcess(const QString &person, const QSqlDatabase &database);
    // The intents in the mailbox, in order.
    QList<Intent> mailbox() const;
    QStringList outbox(const QString &person = Officer) const;

    ManualClock clock{ fromMs(1'795'000'000'000) };
    MemorySecrets secrets;

private:
    QSqlDatabase connectTo(const LedgerAddress &address);

    // In memory where there is such a place: these tests wait for no disk.
    QTemporaryDir m_folder{ temporaryPlace() };
    LedgerAddress m_administrator;
    LedgerAddress m_address;
    LedgerAddress m_enforcer;
    std::optional<test::PeopleLogins> m_people;
    QSqlDatabase m_owner;
    QByteArray m_ledgerId;
    QStringList m_connections;
    QSqlDatabase m_database;
    std::map<QString, std::unique_ptr<Submitter>> m_submitters;
};

// A comment that says this; enough for an intent.
Draft comment(const QString &text);

} // namespace sallyport
