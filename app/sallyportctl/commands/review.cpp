// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/commands/say.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class ReviewCommand : public SayCommand
{
public:
    ReviewCommand() : SayCommand(IntentKind::Review, TextNeed::Required) { }

    QString name() const override { return u"review"_s; }
    QString summary() const override
    {
        return u"Review access that broke the glass, once it is over"_s;
    }

protected:
    QString done() const override { return u"Reviewed"_s; }
    QStringList exampleLines() const override
    {
        return { u"sallyportctl review 3f9a --reason \"The outage was real, the queries fit\""_s };
    }
};

} // namespace

std::unique_ptr<Command> makeReviewCommand()
{
    return std::make_unique<ReviewCommand>();
}

} // namespace sallyport
