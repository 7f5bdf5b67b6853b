// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/commands/say.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class RevokeCommand : public SayCommand
{
public:
    RevokeCommand() : SayCommand(IntentKind::Revoke, TextNeed::Required) { }

    QString name() const override { return u"revoke"_s; }
    QString summary() const override
    {
        return u"Revoke open access now: login and live sessions"_s;
    }

protected:
    QString done() const override { return u"Revoked"_s; }
    QStringList exampleLines() const override
    {
        return { u"sallyportctl revoke 3f9a --reason \"The incident is closed\""_s };
    }
};

} // namespace

std::unique_ptr<Command> makeRevokeCommand()
{
    return std::make_unique<RevokeCommand>();
}

} // namespace sallyport
