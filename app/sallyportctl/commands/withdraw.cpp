// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/commands/say.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class WithdrawCommand : public SayCommand
{
public:
    WithdrawCommand() : SayCommand(IntentKind::Withdraw, TextNeed::Optional) { }

    QString name() const override { return u"withdraw"_s; }
    QString summary() const override { return u"Withdraw your own waiting request"_s; }

protected:
    QString done() const override { return u"Withdrew"_s; }
    QStringList exampleLines() const override { return { u"sallyportctl withdraw 3f9a"_s }; }
};

} // namespace

std::unique_ptr<Command> makeWithdrawCommand()
{
    return std::make_unique<WithdrawCommand>();
}

} // namespace sallyport
