// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/askoptions.h"
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/format.h"
#include "app/sallyportctl/jsonview.h"
#include "app/sallyportctl/session.h"
#include "app/sallyportctl/wording.h"
#include "models/services/judgements.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class AmendCommand : public Command
{
public:
    QString name() const override { return u"amend"_s; }
    QString summary() const override
    {
        return u"Change your own waiting request; decisions so far are void"_s;
    }

    void declare(Grammar &grammar) override
    {
        grammar.text("id", m_id, "The request, or the start of its id", Grammar::Need::Required);
        m_ask.declare(grammar);
        grammar.examples({ u"sallyportctl amend 3f9a --for 20m"_s,
                           u"sallyportctl amend 3f9a --field ticket=INC-2042"_s,
                           u"sallyportctl amend 3f9a --start now"_s });
    }

    Answer<Reply> run(Session &session) override
    {
        const auto detail = session.detail(m_id);
        if (!detail)
            return give(detail.error());
        const Request &request = detail->item.request;
        const auto viewer = session.knownViewer();
        if (!viewer)
            return give(viewer.error());
        const auto ask = m_ask.over(amendable(request, *viewer), session.now());
        if (!ask)
            return give(ask.error());
        const auto actions = session.actions();
        if (!actions)
            return give(actions.error());
        const auto digest = (*actions)->amend({ .requestId = request.id,
                                                .requestDigest = request.digest,
                                                .policyDigest = detail->policyDigest },
                                              *ask);
        if (!digest)
            return give(errorTrouble(digest.error(), Trying::Act, session.options().ledger));
        const auto receipt = session.await(*digest);
        if (!receipt)
            return give(receipt.error());
        return Reply{ .text = u"Amended %1: it is revision %2 now and waits again."_s
                                  .arg(shortId(request.id))
                                  .arg(request.revision + 1),
                      .json = toJson(*receipt) };
    }

private:
    QString m_id;
    AskOptions m_ask;
};

} // namespace

std::unique_ptr<Command> makeAmendCommand()
{
    return std::make_unique<AmendCommand>();
}

} // namespace sallyport
