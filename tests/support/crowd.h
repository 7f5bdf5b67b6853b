// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intent.h"
#include "models/ledger/envelope.h"
#include "models/services/identity.h"
#include "models/store/ledgeraddress.h"

#include <QTemporaryDir>

#include <functional>
#include <vector>

namespace sallyport::test {

class LedgerServer;
class ReplicatedServer;

// Many people on one shared ledger, each with a device, who file requests: as much as a test or a
// benchmark wants. They are in the registry from its beginning, without intents of their own.
class Crowd
{
public:
    // leads: so many of the people, the last ones, may decide as well.
    Crowd(LedgerServer &server, int people, int leads = 0);
    Crowd(ReplicatedServer &servers, int people, int leads = 0);

    Result<void> make();

    int size() const { return int(m_members.size()); }
    const LedgerAddress &administrator() const { return m_administrator; }
    const LedgerAddress &enforcer() const { return m_enforcer; }
    const QByteArray &ledgerId() const { return m_ledgerId; }
    const QByteArray &policyDigest() const { return m_policyDigest; }
    QString logKeyFile() const { return m_folder.filePath(QStringLiteral("log.key")); }
    Identity identity(int member) const;
    // A login of the member's own.
    Result<LedgerAddress> login(int member) const;
    // What everybody asks for.
    static Ask ask();
    // The same by a rule that wants two people's approval, so that one of them opens nothing.
    static Ask askOfTwo();

    // The next intent of this member's device, signed. Not sent.
    Envelope next(int member);
    // Puts this many into the mailbox, the members in turn, each row as if its sender had put it.
    Result<void> post(int count);
    // Writes a configuration of an enforcer into a new folder; returns the file.
    Result<QString> configure(const QString &name) const;

private:
    struct Member
    {
        QString person;
        SigningKey key;
        QString device;
        qint64 counter = 0;
        QByteArray previous = QByteArray(32, '\0');
    };

    using LedgerMaker = std::function<Result<LedgerAddress>()>;
    Crowd(LedgerMaker newLedger, int people, int leads);
    Result<void> found();

    const LedgerMaker m_newLedger;
    const int m_leads;
    QTemporaryDir m_folder;
    std::vector<Member> m_members;
    std::size_t m_turn = 0;
    LedgerAddress m_administrator;
    LedgerAddress m_enforcer;
    QByteArray m_ledgerId;
    QByteArray m_policyDigest;
};

} // namespace sallyport::test
