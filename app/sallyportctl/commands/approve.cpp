// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/commands/say.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class ApproveCommand : public SayCommand
{
public:
    ApproveCommand() : SayCommand(IntentKind::Approve, TextNeed::Optional) { }

    QString name() const override { return u"approve"_s; }
    QString summary() const override
    {
        return u"Approve a request, or several, as they are shown"_s;
    }

protected:
    QString done() const override { return u"Approved"_s; }
    QStringList exampleLines() const override
    {
        return { u"sallyportctl approve 3f9a"_s, u"sallyportctl approve 3f9a --duration 30m"_s,
                 u"sallyportctl approve 3f9a --not-before 2026-02-01T09:30"_s,
                 u"sallyportctl approve 3f9a 81c0"_s,
                 u"sallyportctl --as rui approve 3f9a --digest 81c0ffee --yes --json"_s };
    }
};

} // namespace

std::unique_ptr<Command> makeApproveCommand()
{
    return std::make_unique<ApproveCommand>();
}

} // namespace sallyport
