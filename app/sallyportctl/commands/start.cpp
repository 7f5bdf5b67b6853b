// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/format.h"
#include "app/sallyportctl/jsonview.h"
#include "app/sallyportctl/session.h"
#include "app/sallyportctl/wording.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class StartCommand : public Command
{
public:
    QString name() const override { return u"start"_s; }
    QString summary() const override
    {
        return u"Claim your approved access: it opens, and its time begins"_s;
    }

    void declare(Grammar &grammar) override
    {
        grammar.text("id", m_id, "The request, or the start of its id", Grammar::Need::Required);
        grammar.examples({ u"sallyportctl start 3f9a"_s, u"sallyportctl start 3f9a --json"_s });
    }

    Answer<Reply> run(Session &session) override
    {
        const auto detail = session.detail(m_id);
        if (!detail)
            return give(detail.error());
        const Request &request = detail->item.request;
        // Who cannot claim it is told so, and keeps no password that opens nothing.
        const bool bringsPassword = detail->can.claim && !request.ask.onBehalfOf.isEmpty();
        const auto actions = session.actions();
        if (!actions)
            return give(actions.error());
        const auto digest = (*actions)->start({ .requestId = request.id,
                                                .requestDigest = request.digest,
                                                .policyDigest = detail->policyDigest },
                                              bringsPassword);
        if (!digest)
            return give(errorTrouble(digest.error(), Trying::Act, session.options().ledger));
        const auto receipt = session.await(*digest);
        if (!receipt)
            return give(receipt.error());
        return Reply{ .text = u"Claimed %1: it opens now. Use it: sallyportctl connect %1"_s.arg(
                          shortId(request.id)),
                      .json = toJson(*receipt) };
    }

private:
    QString m_id;
};

} // namespace

std::unique_ptr<Command> makeStartCommand()
{
    return std::make_unique<StartCommand>();
}

} // namespace sallyport
