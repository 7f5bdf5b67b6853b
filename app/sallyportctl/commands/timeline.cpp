// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/eventtext.h"
#include "app/sallyportctl/jsonview.h"
#include "app/sallyportctl/session.h"
#include "app/sallyportctl/wording.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

constexpr int PageSize = 500;

class TimelineCommand : public Command
{
public:
    QString name() const override { return u"timeline"_s; }
    QString summary() const override
    {
        return u"Show everything that happened to a request, and what was done with its access"_s;
    }

    void declare(Grammar &grammar) override
    {
        grammar.text("id", m_id, "The request, or the start of its id", Grammar::Need::Required);
        grammar.examples(
            { u"sallyportctl timeline 3f9a"_s, u"sallyportctl timeline 3f9a --json"_s });
    }

    Answer<Reply> run(Session &session) override
    {
        const auto id = session.requestId(m_id);
        if (!id)
            return give(id.error());
        const auto db = session.database();
        if (!db)
            return give(db.error());
        QList<LoggedEvent> events;
        while (true) {
            const qint64 from = events.isEmpty() ? 0 : events.last().index + 1;
            const auto page = Reader(*db).timeline(*id, from, PageSize);
            if (!page)
                return give(errorTrouble(page.error(), Trying::FindRequest, m_id));
            events += *page;
            if (page->size() < PageSize)
                break;
        }
        return Reply{ .text = timelineTable(events), .json = jsonList(events) };
    }

private:
    QString m_id;
};

} // namespace

std::unique_ptr<Command> makeTimelineCommand()
{
    return std::make_unique<TimelineCommand>();
}

} // namespace sallyport
