// SPDX-License-Identifier: GPL-3.0-or-later
// The people of the big ledger.
#include "models/ledger/crypto.h"
#include "models/services/administration.h"
#include "models/store/mailboxrepository.h"
#include "models/store/registryrepository.h"
#include "tests/bench/bigledger.h"

using namespace Qt::StringLiterals;

namespace sallyport::bench {

namespace {

Result<void> stated(const Result<QByteArray> &digest)
{
    return digest ? Result<void>() : propagate(digest);
}

} // namespace

// What the enforcer does with a statement, as far as a console looks at it.
Result<void> BigLedger::acceptStatements()
{
    MailboxRepository mailbox(m_ledger.database());
    const auto rows = mailbox.unprocessed(2);
    if (!rows)
        return propagate(rows);
    for (const MailboxRow &row : *rows) {
        const Instant now = m_ledger.clock().now();
        if (const auto done = mailbox.markProcessed(row.id, now); !done)
            return done;
        if (const auto done = mailbox.addReceipt({ .intentDigest = sha256(row.envelope.payload),
                                                   .mailboxId = row.id,
                                                   .receivedAt = now,
                                                   .accepted = true });
            !done)
            return done;
    }
    return {};
}

// As an officer states them: the console verifies that nobody else did.
Result<void> BigLedger::addPeople()
{
    const auto organisation = loadOrganisation();
    const auto officer
        = organisation ? m_ledger.cast().actor(organisation->officer.id) : propagate(organisation);
    if (!officer)
        return propagate(officer);
    Administration administration(m_ledger.database(), (*officer)->submitter());
    RegistryRepository registry(m_ledger.database());
    const auto before = registry.directory();
    if (!before)
        return propagate(before);
    Directory after = *before;
    for (int at = 0; at < PeopleCount; ++at) {
        const QString id = u"person%1"_s.arg(at, 3, 10, QChar(u'0'));
        m_people.append(id);
        const QString name = u"Person %1"_s.arg(at);
        after.addPerson({ .id = id, .name = name, .login = {}, .human = id });
        after.setMember(u"backend"_s, id, true);
        BenchLedger::require(stated(administration.addPerson(
                                 { .person = id, .name = name, .login = {}, .human = {} })),
                             "adding a person");
        BenchLedger::require(stated(administration.setMembership(
                                 { .person = id, .group = u"backend"_s, .member = true })),
                             "adding a member");
        if (const auto accepted = acceptStatements(); !accepted)
            return accepted;
    }
    return registry.save(*before, after);
}

} // namespace sallyport::bench
