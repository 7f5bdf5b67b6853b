// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/commands/say.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class QuestionCommand : public SayCommand
{
public:
    QuestionCommand() : SayCommand(IntentKind::Question, TextNeed::Required) { }

    QString name() const override { return u"question"_s; }
    QString summary() const override
    {
        return u"Ask the requester back about a request that waits for you"_s;
    }

protected:
    QString done() const override { return u"Asked back about"_s; }
    QStringList exampleLines() const override
    {
        return { u"sallyportctl question 3f9a --reason \"Which customer is it?\""_s };
    }
};

} // namespace

std::unique_ptr<Command> makeQuestionCommand()
{
    return std::make_unique<QuestionCommand>();
}

} // namespace sallyport
