// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/format.h"
#include "app/sallyportctl/jsonview.h"
#include "app/sallyportctl/querytext.h"
#include "app/sallyportctl/requesttext.h"
#include "app/sallyportctl/session.h"
#include "app/sallyportctl/wording.h"
#include "models/services/requestfinder.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class RequestsCommand : public Command
{
public:
    QString name() const override { return u"requests"_s; }
    QString summary() const override { return u"List requests, newest first"_s; }

    void declare(Grammar &grammar) override
    {
        grammar.text("query", m_query,
                     "Words, and who: by: target: profile: scenario: state: reason: since: until:");
        grammar.text("--state", m_state, "Only these, as behind state:");
        grammar.text("--text", m_text,
                     "Only those with this in target, person, reason, a field or the id");
        grammar.flag("--mine", m_mine, "Only your own");
        grammar.flag("--to-decide", m_toDecide, "Only those that wait for your decision");
        grammar.flag("--to-review", m_toReview,
                     "Only what broke the glass and waits for your review");
        grammar.number("--limit", m_limit, "At most so many (100)");
        grammar.examples({ u"sallyportctl requests --to-decide"_s,
                           u"sallyportctl requests 'target:orders-db state:active since:30d'"_s,
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
        if (!m_toDecide && !m_toReview)
            return find(*db, session, viewer);
        const QueueKind kind = m_toReview ? QueueKind::ToReview : QueueKind::MineToDecide;
        auto items = Reader(*db).queue(kind, viewer, session.now(), m_limit);
        if (!items)
            return give(errorTrouble(items.error(), Trying::Read, session.options().ledger));
        if (m_toReview)
            items->removeIf([](const RequestItem &item) { return !item.mineToReview; });
        return *items;
    }

    // The options are terms of the same language.
    QString written(const QString &viewer) const
    {
        QStringList terms;
        if (!m_query.isEmpty())
            terms << m_query;
        if (!m_state.isEmpty())
            terms << u"state:"_s + m_state;
        if (!m_text.isEmpty())
            terms << u'"' + QString(m_text).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s)
                    + u'"';
        if (m_mine)
            terms << u"who:"_s + quotedValue(viewer);
        return terms.join(u' ');
    }

    Answer<QList<RequestItem>> find(const QSqlDatabase &db, Session &session,
                                    const QString &viewer) const
    {
        const auto query = parseQuery(written(viewer), session.now());
        if (!query)
            return give(queryTrouble(query.error()));
        QList<RequestItem> items;
        std::optional<FindPlace> place;
        do {
            const auto found
                = RequestFinder(db).find(*query, viewer, m_limit - int(items.size()), place);
            if (!found)
                return give(errorTrouble(found.error(), Trying::Read, session.options().ledger));
            if (found->mistake)
                return give(queryTrouble(*found->mistake));
            items += found->items;
            place = found->next;
        } while (place && items.size() < m_limit);
        return items;
    }

    QString m_query;
    QString m_state;
    QString m_text;
    bool m_mine = false;
    bool m_toDecide = false;
    bool m_toReview = false;
    int m_limit = 100;
};

} // namespace

std::unique_ptr<Command> makeRequestsCommand()
{
    return std::make_unique<RequestsCommand>();
}

} // namespace sallyport
