// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/enrolment.h"
#include "app/sallyportctl/session.h"
#include "app/sallyportctl/wording.h"
#include "models/ledger/crypto.h"
#include "models/services/logins.h"
#include "models/store/database.h"
#include "models/store/registryrepository.h"

#include <QJsonArray>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class JoinCommand : public Command
{
public:
    QString name() const override { return u"join"_s; }
    QString summary() const override
    {
        return u"Take up an invitation to a shared ledger and make this machine's key"_s;
    }

    void declare(Grammar &grammar) override
    {
        grammar.footer(u"Reads the invitation from standard input, so that it stands in no list of "
                       "processes and in no history.\n\nExamples:\n"
                       "  sallyportctl join < invitation.txt\n"
                       "  sallyportctl join    # then paste it, and press Ctrl+D"_s);
    }

    Answer<Reply> run(Session &session) override
    {
        const auto invitation = Invitation::fromText(QTextStream(stdin).read(MaxText));
        if (!invitation)
            return give({ ExitCode::InvalidInput, u"bad-invitation"_s,
                          u"This is not a whole invitation."_s,
                          u"Copy the whole line that the officer got."_s });
        const auto secrets = session.secrets();
        if (!secrets)
            return give(secrets.error());
        const ScopedConnection connection(u"join"_s);
        const auto database = openLedger(invitation->address, connection.name());
        const QString ledger = invitation->address.toString();
        if (!database)
            return give(errorTrouble(database.error(), Trying::Join, ledger));
        const auto person = whoIsInvited(*database, *invitation);
        if (!person)
            return give(person.error());
        if (const auto own = takeUp(*database, *invitation, **secrets); !own)
            return give(errorTrouble(own.error(), Trying::Join, ledger));
        return makeKey(session, **secrets, *person, *invitation);
    }

private:
    static constexpr qint64 MaxText = 16LL * 1024;

    static Answer<QString> whoIsInvited(const QSqlDatabase &database, const Invitation &invitation)
    {
        const QString ledger = invitation.address.toString();
        RegistryRepository registry(database);
        const auto genesis = registry.genesis();
        if (!genesis)
            return give(errorTrouble(genesis.error(), Trying::Join, ledger));
        if (sha256(genesis->bytes) != invitation.ledgerId)
            return give({ ExitCode::Damaged, u"other-ledger"_s,
                          u"This is not the ledger that the invitation is for."_s,
                          u"Take up nothing; tell the officer who invited you."_s });
        const auto directory = registry.directory();
        if (!directory)
            return give(errorTrouble(directory.error(), Trying::Join, ledger));
        const Person *person = directory->personOfLogin(invitation.address.user);
        if (!person)
            return give(refusalTrouble({ RefusalCode::PersonUnknown, {}, {} }));
        return person->id;
    }

    static Answer<Reply> makeKey(const Session &session, SecretStore &secrets,
                                 const QString &person, const Invitation &invitation)
    {
        const auto seat = Seat::open(invitation.ledgerId, person, session.options().seatRoot);
        if (!seat)
            return give(errorTrouble(seat.error(), Trying::LoadKey, person));
        auto identity = loadIdentity(secrets, *seat);
        if (!identity && identity.error().code == ErrorCode::NotFound)
            identity = createIdentity(secrets, *seat);
        if (!identity)
            return give(errorTrouble(identity.error(), Trying::LoadKey, person));
        const EnrolDeviceBody body = enrolmentOf(*identity, invitation.ledgerId);
        const QStringList words = keyWords(body.publicKey);
        const QString ledger = invitation.address.toString();
        return Reply{ .text
                      = u"You are %1 on %2; its password is kept beside your key.\n"
                        u"Give this to an officer, and compare the words by voice:\n\n%3\n\n%4\n\n"
                        u"Then: export SALLYPORT_LEDGER=%2"_s.arg(
                            person, ledger, enrolmentText(body), words.join(u' ')),
                      .json = QJsonObject{ { u"person"_s, person },
                                           { u"ledger"_s, ledger },
                                           { u"enrolment"_s, enrolmentText(body) },
                                           { u"device"_s, identity->deviceId },
                                           { u"words"_s, QJsonArray::fromStringList(words) } } };
    }
};

} // namespace

std::unique_ptr<Command> makeJoinCommand()
{
    return std::make_unique<JoinCommand>();
}

} // namespace sallyport
