// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/jsonview.h"
#include "app/sallyportctl/requesttext.h"
#include "app/sallyportctl/session.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class ShowCommand : public Command
{
public:
    QString name() const override { return u"show"_s; }
    QString summary() const override { return u"Show one request, its steps and its access"_s; }

    void declare(Grammar &grammar) override
    {
        grammar.text("id", m_id, "The request, or the start of its id", Grammar::Need::Required);
        grammar.examples({ u"sallyportctl show 3f9a"_s, u"sallyportctl show 3f9a --json"_s });
    }

    Answer<Reply> run(Session &session) override
    {
        const auto detail = session.detail(m_id);
        if (!detail)
            return give(detail.error());
        return Reply{ .text = detailText(*detail, session.now()), .json = toJson(*detail) };
    }

private:
    QString m_id;
};

} // namespace

std::unique_ptr<Command> makeShowCommand()
{
    return std::make_unique<ShowCommand>();
}

} // namespace sallyport
