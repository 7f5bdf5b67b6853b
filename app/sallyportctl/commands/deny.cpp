// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/commands/say.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class DenyCommand : public SayCommand
{
public:
    DenyCommand() : SayCommand(IntentKind::Deny, TextNeed::Required) { }

    QString name() const override { return u"deny"_s; }
    QString summary() const override { return u"Deny a request, or several, saying why"_s; }

protected:
    QString done() const override { return u"Denied"_s; }
    QStringList exampleLines() const override
    {
        return { u"sallyportctl deny 3f9a --reason \"Use the replica: it has the same rows\""_s };
    }
};

} // namespace

std::unique_ptr<Command> makeDenyCommand()
{
    return std::make_unique<DenyCommand>();
}

} // namespace sallyport
