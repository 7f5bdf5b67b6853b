// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/format.h"
#include "app/sallyportctl/jsonview.h"
#include "app/sallyportctl/previewtext.h"
#include "app/sallyportctl/session.h"
#include "app/sallyportctl/wording.h"
#include "models/policy/durationtext.h"
#include "models/services/judgements.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class ExtendCommand : public Command
{
public:
    QString name() const override { return u"extend"_s; }
    QString summary() const override
    {
        return u"Ask that your own open access ends later; it is decided like a request"_s;
    }

    void declare(Grammar &grammar) override
    {
        grammar.text("id", m_id, "The request whose access is open, or the start of its id",
                     Grammar::Need::Required);
        grammar.text("-f,--for,--duration", m_duration, "How much longer: 90s, 15m, 1h30m",
                     Grammar::Need::Required);
        grammar.text("-r,--reason", m_reason, "What is still to be done, and why",
                     Grammar::Need::Required);
        grammar.flag("-n,--dry-run", m_dryRun, "Say what would happen, and file nothing");
        grammar.examples(
            { u"sallyportctl extend 3f9a --for 1h --reason \"The import runs longer\""_s });
    }

    Answer<Reply> run(Session &session) override
    {
        const auto longer = parseDuration(m_duration);
        if (!longer)
            return give(badDurationTrouble(m_duration));
        const auto detail = session.detail(m_id);
        if (!detail)
            return give(detail.error());
        Ask ask = extensionOf(detail->item.request, *longer);
        ask.reason = m_reason;
        return m_dryRun ? preview(session, ask) : file(session, ask, *detail);
    }

private:
    static Answer<Reply> preview(Session &session, const Ask &ask)
    {
        const auto viewer = session.knownViewer();
        if (!viewer)
            return give(viewer.error());
        const auto db = session.database();
        if (!db)
            return give(db.error());
        const auto seen = Reader(*db).preview(*viewer, ask, session.now());
        if (!seen)
            return give(errorTrouble(seen.error(), Trying::Read, session.options().ledger));
        return Reply{ .text = previewText(*seen, ask, session.now()),
                      .json = previewJson(*seen, ask, session.now()),
                      .exit = seen->refusal ? ExitCode::Refused : ExitCode::Ok };
    }

    static Answer<Reply> file(Session &session, const Ask &ask, const RequestDetail &detail)
    {
        const auto actions = session.actions();
        if (!actions)
            return give(actions.error());
        const auto filed = (*actions)->file(ask, detail.policyDigest);
        if (!filed)
            return give(errorTrouble(filed.error(), Trying::Act, session.options().ledger));
        const auto receipt = session.await(filed->digest);
        if (!receipt)
            return give(receipt.error());
        QJsonObject json = toJson(*receipt);
        json.insert(u"request"_s, filed->requestId);
        return Reply{ .text = u"Filed %1: it extends %2 once it is approved. Follow it: "
                              "sallyportctl show %3"_s.arg(filed->requestId, shortId(ask.extends),
                                                           shortId(filed->requestId)),
                      .json = json };
    }

    QString m_id;
    QString m_duration;
    QString m_reason;
    bool m_dryRun = false;
};

} // namespace

std::unique_ptr<Command> makeExtendCommand()
{
    return std::make_unique<ExtendCommand>();
}

} // namespace sallyport
