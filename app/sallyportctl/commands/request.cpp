// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/askoptions.h"
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/format.h"
#include "app/sallyportctl/jsonview.h"
#include "app/sallyportctl/previewtext.h"
#include "app/sallyportctl/session.h"
#include "app/sallyportctl/wording.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

struct Part
{
    QLatin1String word;
    QString Ask::*asked;
    QString AskOption::*offered;
};

const std::array Parts{ Part{ "scenario"_L1, &Ask::scenario, &AskOption::scenario },
                        Part{ "target"_L1, &Ask::target, &AskOption::target },
                        Part{ "profile"_L1, &Ask::profile, &AskOption::profile } };

class RequestCommand : public Command
{
public:
    QString name() const override { return u"request"_s; }
    QString summary() const override { return u"Ask for access"_s; }

    void declare(Grammar &grammar) override
    {
        m_ask.declare(grammar);
        grammar.flag("--options", m_options, "List what you may ask for, and file nothing");
        grammar.flag("-n,--dry-run", m_dryRun, "Say what would happen, and file nothing");
        grammar.examples(
            { u"sallyportctl request --options"_s,
              u"sallyportctl request -s live-debugging -t orders-db -p readonly -f 30m "
              u"--field ticket=INC-2041 -r \"Orders of customer 4711 are stuck\""_s });
    }

    Answer<Reply> run(Session &session) override
    {
        const auto viewer = session.knownViewer();
        if (!viewer)
            return give(viewer.error());
        const auto db = session.database();
        if (!db)
            return give(db.error());
        Reader reader(*db);
        const auto options = reader.options(*viewer);
        if (!options)
            return give(errorTrouble(options.error(), Trying::Read, session.options().ledger));
        if (m_options)
            return Reply{ .text = options->isEmpty() ? u"There is nothing you may ask for."_s
                                                     : optionsTable(*options),
                          .json = jsonList(*options) };
        auto ask = m_ask.over({});
        if (!ask)
            return give(ask.error());
        if (const auto whole = complete(*ask, *options); !whole)
            return give(whole.error());
        if (!m_ask.saysHowLong())
            useUsualDuration(*ask, *options);
        return m_dryRun ? preview(reader, *viewer, *ask, session) : file(session, *ask);
    }

private:
    // What was left out is filled in where the policy leaves no choice; where it does, the person
    // is told what there is: "no rule" would send them to the wrong place.
    static Answer<void> complete(Ask &ask, const QList<AskOption> &options)
    {
        for (const Part &part : Parts) {
            QStringList offered;
            for (const AskOption &option : options) {
                if (fits(ask, option) && !offered.contains(option.*part.offered))
                    offered.append(option.*part.offered);
            }
            if (!(ask.*part.asked).isEmpty() || offered.isEmpty())
                continue;
            if (offered.size() > 1)
                return give(
                    usageTrouble(u"Say which %1: %2."_s.arg(part.word, offered.join(u", "_s)),
                                 u"Add it with --%1."_s.arg(part.word)));
            ask.*part.asked = offered.first();
        }
        return {};
    }

    static void useUsualDuration(Ask &ask, const QList<AskOption> &options)
    {
        const auto found = std::find_if(options.begin(), options.end(),
                                        [&](const auto &option) { return fits(ask, option); });
        if (found != options.end())
            ask.duration = found->defaultDuration;
    }

    static bool fits(const Ask &ask, const AskOption &option)
    {
        return std::all_of(Parts.begin(), Parts.end(), [&](const Part &part) {
            return (ask.*part.asked).isEmpty() || ask.*part.asked == option.*part.offered;
        });
    }

    static Answer<Reply> preview(Reader &reader, const QString &viewer, const Ask &ask,
                                 const Session &session)
    {
        const auto seen = reader.preview(viewer, ask, session.now());
        if (!seen)
            return give(errorTrouble(seen.error(), Trying::Read, session.options().ledger));
        return Reply{ .text = previewText(*seen, session.now()),
                      .json = previewJson(*seen),
                      .exit = seen->refusal ? ExitCode::Refused : ExitCode::Ok };
    }

    static Answer<Reply> file(Session &session, const Ask &ask)
    {
        const auto db = session.database();
        const auto status = Reader(*db).status(session.now());
        if (!status)
            return give(errorTrouble(status.error(), Trying::Read, session.options().ledger));
        const auto actions = session.actions();
        if (!actions)
            return give(actions.error());
        const auto filed = (*actions)->file(ask, status->policyDigest);
        if (!filed)
            return give(errorTrouble(filed.error(), Trying::Act, session.options().ledger));
        const auto receipt = session.await(filed->digest);
        if (!receipt)
            return give(receipt.error());
        QJsonObject json = toJson(*receipt);
        json.insert(u"request"_s, filed->requestId);
        return Reply{ .text = u"Filed %1. Follow it: sallyportctl show %2"_s.arg(
                          filed->requestId, shortId(filed->requestId)),
                      .json = json };
    }

    AskOptions m_ask;
    bool m_options = false;
    bool m_dryRun = false;
};

} // namespace

std::unique_ptr<Command> makeRequestCommand()
{
    return std::make_unique<RequestCommand>();
}

} // namespace sallyport
