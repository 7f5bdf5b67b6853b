// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/format.h"
#include "app/sallyportctl/jsonview.h"
#include "app/sallyportctl/requesttext.h"
#include "app/sallyportctl/session.h"
#include "app/sallyportctl/wording.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

std::optional<RequestState> stateNamed(const QString &word)
{
    for (const RequestState state :
         { RequestState::Pending, RequestState::Approved, RequestState::Denied,
           RequestState::Withdrawn, RequestState::Lapsed }) {
        if (requestStateWord(state) == word)
            return state;
    }
    return std::nullopt;
}

class RequestsCommand : public Command
{
public:
    QString name() const override { return u"requests"_s; }
    QString summary() const override { return u"List requests, newest first"_s; }

    void declare(Grammar &grammar) override
    {
        grammar.text("--state", m_state,
                     "Only waiting, approved, denied, withdrawn or lapsed ones");
        grammar.text("--text", m_text,
                     "Only those with this in target, person, reason, a field or the id");
        grammar.flag("--mine", m_mine, "Only your own");
        grammar.flag("--to-decide", m_toDecide, "Only those that wait for your decision");
        grammar.number("--limit", m_limit, "At most so many (100)");
        grammar.examples({ u"sallyportctl requests --to-decide"_s,
                           u"sallyportctl requests --state denied --text orders-db --json"_s });
    }

    Answer<Reply> run(Session &session) override
    {
        const auto viewer = session.knownViewer();
        if (!viewer)
            return give(viewer.error());
        const auto items = read(session, *viewer);
        if (!items)
            return give(items.error());
        const QString table = requestTable(*items, session.now());
        return Reply{ .text = table.isEmpty() ? u"No requests."_s : table,
                      .json = jsonList(*items) };
    }

private:
    Answer<QList<RequestItem>> read(Session &session, const QString &viewer)
    {
        const auto db = session.database();
        if (!db)
            return give(db.error());
        const auto state = stateNamed(m_state);
        if (!m_state.isEmpty() && !state)
            return give(usageTrouble(u"There is no state \u201c%1\u201d."_s.arg(m_state),
                                     u"Use waiting, approved, denied, withdrawn or lapsed."_s));
        Reader reader(*db);
        RequestFilter filter;
        filter.state = state;
        filter.text = m_text;
        filter.limit = m_limit;
        if (m_mine)
            filter.requester = viewer;
        auto items = m_toDecide
            ? reader.queue(QueueKind::MineToDecide, viewer, session.now(), m_limit)
            : reader.requests(filter, viewer);
        if (!items)
            return give(errorTrouble(items.error(), Trying::Read, session.options().ledger));
        return *items;
    }

    QString m_state;
    QString m_text;
    bool m_mine = false;
    bool m_toDecide = false;
    int m_limit = 100;
};

} // namespace

std::unique_ptr<Command> makeRequestsCommand()
{
    return std::make_unique<RequestsCommand>();
}

} // namespace sallyport
