// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/commands/say.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class CommentCommand : public SayCommand
{
public:
    CommentCommand() : SayCommand(IntentKind::Comment, TextNeed::Required) { }

    QString name() const override { return u"comment"_s; }
    QString summary() const override { return u"Comment on a request, or answer a question"_s; }

protected:
    QString done() const override { return u"Commented on"_s; }
    QStringList exampleLines() const override
    {
        return { u"sallyportctl comment 3f9a --reason \"It is customer 4711\""_s };
    }
};

} // namespace

std::unique_ptr<Command> makeCommentCommand()
{
    return std::make_unique<CommentCommand>();
}

} // namespace sallyport
