// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/session.h"
#include "app/sallyportctl/wording.h"
#include "models/domain/ids.h"
#include "models/services/enrolment.h"
#include "models/services/joining.h"

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
        const auto joined = join(
            *invitation, **secrets, [](JoinStep) { return true; }, session.options().seatRoot);
        if (!joined)
            return give(troubleOf(joined.error(), invitation->address.toString()));
        return replyOf(*joined);
    }

private:
    static constexpr qint64 MaxText = 16LL * 1024;

    static Trouble troubleOf(const JoinError &error, const QString &ledger)
    {
        switch (error.trouble) {
        case JoinTrouble::OtherLedger:
            return { ExitCode::Damaged, u"other-ledger"_s,
                     u"This is not the ledger that the invitation is for."_s,
                     u"Take up nothing; tell the officer who invited you."_s };
        case JoinTrouble::Stranger:
            return refusalTrouble({ RefusalCode::PersonUnknown, {}, {} });
        case JoinTrouble::Store:
            return errorTrouble(error.error, Trying::LoadKey, ledger);
        case JoinTrouble::Refused:
        case JoinTrouble::Ledger:
        case JoinTrouble::Cancelled:
            break;
        }
        return errorTrouble(error.error, Trying::Join, ledger);
    }

    static Reply replyOf(const Joined &joined)
    {
        const EnrolDeviceBody &body = joined.enrolment;
        const QStringList words = keyWords(body.publicKey);
        const QString ledger = joined.address.toString();
        return Reply{ .text
                      = u"You are %1 on %2; its password is kept beside your key.\n"
                        u"Give this to an officer, and compare the words by voice:\n\n%3\n\n%4\n\n"
                        u"Then: export SALLYPORT_LEDGER=%2"_s.arg(
                            body.person, ledger, enrolmentText(body), words.join(u' ')),
                      .json = QJsonObject{ { u"person"_s, body.person },
                                           { u"ledger"_s, ledger },
                                           { u"enrolment"_s, enrolmentText(body) },
                                           { u"device"_s, deviceIdFor(body.publicKey) },
                                           { u"words"_s, QJsonArray::fromStringList(words) } } };
    }
};

} // namespace

std::unique_ptr<Command> makeJoinCommand()
{
    return std::make_unique<JoinCommand>();
}

} // namespace sallyport
