// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/commands/say.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class ReleaseCommand : public SayCommand
{
public:
    ReleaseCommand() : SayCommand(IntentKind::Release, TextNeed::Optional) { }

    QString name() const override { return u"release"_s; }
    QString summary() const override { return u"Release your own open access before its end"_s; }

protected:
    QString done() const override { return u"Released"_s; }
    QStringList exampleLines() const override { return { u"sallyportctl release 3f9a"_s }; }
};

} // namespace

std::unique_ptr<Command> makeReleaseCommand()
{
    return std::make_unique<ReleaseCommand>();
}

} // namespace sallyport
