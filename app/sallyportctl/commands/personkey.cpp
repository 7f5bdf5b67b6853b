// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/session.h"
#include "app/sallyportctl/wording.h"
#include "models/services/enrolment.h"
#include "models/services/joining.h"
#include "models/services/machine.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class PersonKeyCommand : public Command
{
public:
    QString name() const override { return u"person key"_s; }
    QString summary() const override
    {
        return u"Make this machine's key for --as, and the text that an officer enrols"_s;
    }

    void declare(Grammar &grammar) override
    {
        grammar.footer(u"Repeating it prints the text of the key that is there; no second one is "
                       "made.\n\nExamples:\n  sallyportctl --as rui person key"_s);
    }

    Answer<Reply> run(Session &session) override
    {
        const auto seat = session.seat();
        if (!seat)
            return give(seat.error());
        const auto secrets = session.secrets();
        if (!secrets)
            return give(secrets.error());
        auto identity = loadIdentity(**secrets, *seat);
        if (!identity && identity.error().code == ErrorCode::NotFound)
            identity = createIdentity(**secrets, *seat);
        if (!identity)
            return give(errorTrouble(identity.error(), Trying::LoadKey, seat->personId));
        const EnrolDeviceBody body = enrolmentOf(*identity, seat->ledgerId);
        offer(session, *seat, body);
        const QStringList words = keyWords(body.publicKey);
        return Reply{
            .text = u"Give this to an officer, and compare the words by voice:\n\n%1\n\n%2"_s.arg(
                enrolmentText(body), words.join(u' ')),
            .json = QJsonObject{ { u"enrolment"_s, enrolmentText(body) },
                                 { u"device"_s, identity->deviceId },
                                 { u"words"_s, QJsonArray::fromStringList(words) } }
        };
    }

private:
    // So that officers see it in their console. The text does without: whatever fails here, and
    // whoever is not in the registry yet, is enrolled by it.
    static void offer(Session &session, const Seat &seat, const EnrolDeviceBody &body)
    {
        const auto database = session.database();
        const auto where = session.address();
        if (!database || !where)
            return;
        const auto standing = standingOf(*database, body);
        if (standing && *standing != Standing::Removed)
            Q_UNUSED(rememberSeat(seat, *where, *standing == Standing::Waiting));
    }
};

} // namespace

std::unique_ptr<Command> makePersonKeyCommand()
{
    return std::make_unique<PersonKeyCommand>();
}

} // namespace sallyport
