// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demonstration/demofolder.h"
#include "models/domain/clock.h"
#include "models/ledger/secretstore.h"
#include "models/services/actions.h"
#include "models/services/identity.h"
#include "models/services/submitter.h"

#include <QHash>
#include <QSqlDatabase>

#include <memory>

namespace sallyport {

// One person at their own machine: key, outbox, and what they can do with them.
class Actor
{
public:
    Actor(const QSqlDatabase &database, const Seat &seat, std::unique_ptr<SecretStore> secrets,
          const Identity &identity, const Clock &clock);

    const Identity &identity() const { return m_identity; }
    Submitter &submitter() { return m_submitter; }
    Actions &actions() { return m_actions; }

private:
    std::unique_ptr<SecretStore> m_secrets;
    Identity m_identity;
    Submitter m_submitter;
    Actions m_actions;
};

// The people of a demonstration, each with a key file of their own, all in one process.
class Cast
{
public:
    Cast(DemoFolder folder, const QSqlDatabase &database, QByteArray ledgerId, const Clock &clock);

    // Writes a new passphrase for all key files; once for a folder.
    static Result<void> makePassphrase(const DemoFolder &folder);
    static Result<std::unique_ptr<SecretStore>> openSecrets(const DemoFolder &folder,
                                                            const QString &person);

    // Makes the person's key when the folder has none.
    Result<Actor *> actor(const QString &person);
    const QByteArray &ledgerId() const { return m_ledgerId; }
    const QSqlDatabase &database() const { return m_database; }

private:
    const DemoFolder m_folder;
    const QSqlDatabase m_database;
    const QByteArray m_ledgerId;
    const Clock &m_clock;
    QHash<QString, std::shared_ptr<Actor>> m_actors;
};

} // namespace sallyport
