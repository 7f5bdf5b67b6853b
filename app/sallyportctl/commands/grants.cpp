// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/jsonview.h"
#include "app/sallyportctl/requesttext.h"
#include "app/sallyportctl/session.h"
#include "app/sallyportctl/wording.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class GrantsCommand : public Command
{
public:
    QString name() const override { return u"grants"_s; }
    QString summary() const override { return u"List the access that is open now"_s; }

    void declare(Grammar &grammar) override
    {
        grammar.flag("--mine", m_mine, "Only your own");
        grammar.examples(
            { u"sallyportctl grants"_s, u"sallyportctl --as ana grants --mine --json"_s });
    }

    Answer<Reply> run(Session &session) override
    {
        const auto viewer = session.knownViewer();
        if (!viewer)
            return give(viewer.error());
        const auto db = session.database();
        if (!db)
            return give(db.error());
        auto items = Reader(*db).liveGrants(*viewer);
        if (!items)
            return give(errorTrouble(items.error(), Trying::Read, session.options().ledger));
        if (m_mine)
            items->removeIf(
                [&](const RequestItem &item) { return item.request.requester != *viewer; });
        const QString table = grantTable(*items, session.now());
        return Reply{ .text = table.isEmpty() ? u"No access is open."_s : table,
                      .json = jsonList(*items) };
    }

private:
    bool m_mine = false;
};

} // namespace

std::unique_ptr<Command> makeGrantsCommand()
{
    return std::make_unique<GrantsCommand>();
}

} // namespace sallyport
