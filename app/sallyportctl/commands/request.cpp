// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/askoptions.h"
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/format.h"
#include "app/sallyportctl/jsonview.h"
#include "app/sallyportctl/previewtext.h"
#include "app/sallyportctl/session.h"
#include "app/sallyportctl/wording.h"
#include "models/ledger/crypto.h"
#include "models/services/judgements.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

struct AskPart
{
    QLatin1String word;
    QString Ask::*asked;
    QString AskOption::*offered;
};

const std::array AskParts{ AskPart{ "scenario"_L1, &Ask::scenario, &AskOption::scenario },
                           AskPart{ "target"_L1, &Ask::target, &AskOption::target },
                           AskPart{ "profile"_L1, &Ask::profile, &AskOption::profile } };

class RequestCommand : public Command
{
public:
    QString name() const override { return u"request"_s; }
    QString summary() const override { return u"Ask for access"_s; }

    void declare(Grammar &grammar) override
    {
        m_ask.declare(grammar);
        grammar.text("--like", m_like,
                     "Ask again for what this request of yours asked; other options replace parts");
        grammar.flag("--options", m_options, "List what you may ask for, and file nothing");
        grammar.flag("-n,--dry-run", m_dryRun, "Say what would happen, and file nothing");
        grammar.examples(
            { u"sallyportctl request --options"_s,
              u"sallyportctl request -s live-debugging -t orders-db -p readonly -f 30m "
              u"--field ticket=INC-2041 -r \"Orders of customer 4711 are stuck\""_s,
              u"sallyportctl request \u2026 --start 2026-02-01T09:30"_s,
              u"sallyportctl request \u2026 --every mon,thu --at 22:00 --zone Europe/Berlin "
              u"--until 2027-01-31"_s,
              u"sallyportctl request \u2026 -t orders-db -p readonly -t stock-db -p writer"_s,
              u"sallyportctl request --like 1a2b3c4d -f 2h"_s,
              u"sallyportctl request \u2026 --on-behalf ana"_s });
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
        const auto before = startingFrom(session, *viewer);
        if (!before)
            return give(before.error());
        auto asks = m_ask.several(*before, session.now());
        if (!asks)
            return give(asks.error());
        for (Ask &ask : *asks) {
            if (const auto whole = complete(ask, *options); !whole)
                return give(whole.error());
            if (!m_ask.saysHowLong() && m_like.isEmpty())
                useUsualDuration(ask, *options);
        }
        if (m_dryRun)
            return asks->size() > 1 ? previewSeveral(reader, *viewer, *asks, session)
                                    : preview(reader, *viewer, asks->first(), session);
        return asks->size() > 1 ? fileSeveral(session, *asks) : file(session, asks->first());
    }

private:
    // An earlier request of theirs, or nothing.
    Answer<Ask> startingFrom(Session &session, const QString &viewer) const
    {
        if (m_like.isEmpty())
            return Ask();
        const auto detail = session.detail(m_like);
        if (!detail)
            return give(detail.error());
        const Request &request = detail->item.request;
        if (request.requester != viewer && !request.editors.contains(viewer))
            return give(usageTrouble(u"That request is not yours."_s,
                                     u"List yours: sallyportctl requests --mine."_s));
        return askAgain(request, viewer, session.now());
    }

    // What was left out is filled in where the policy leaves no choice; where it does, the person
    // is told what there is: "no rule" would send them to the wrong place.
    static Answer<void> complete(Ask &ask, const QList<AskOption> &options)
    {
        for (const AskPart &part : AskParts) {
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
        return std::all_of(AskParts.begin(), AskParts.end(), [&](const AskPart &part) {
            return (ask.*part.asked).isEmpty() || ask.*part.asked == option.*part.offered;
        });
    }

    static Answer<Reply> preview(Reader &reader, const QString &viewer, const Ask &ask,
                                 const Session &session)
    {
        const auto seen = reader.preview(viewer, ask, session.now());
        if (!seen)
            return give(errorTrouble(seen.error(), Trying::Read, session.options().ledger));
        return Reply{ .text = previewText(*seen, ask, session.now()),
                      .json = previewJson(*seen, ask, session.now()),
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

    static QString nameOf(const Ask &ask) { return u"%1 on %2"_s.arg(ask.profile, ask.target); }

    static Answer<Reply> previewSeveral(Reader &reader, const QString &viewer,
                                        const QList<Ask> &asks, const Session &session)
    {
        Reply reply;
        QStringList texts;
        QJsonArray json;
        for (const Ask &ask : asks) {
            const auto one = preview(reader, viewer, ask, session);
            if (!one)
                return one;
            texts.append(u"%1\n%2"_s.arg(nameOf(ask), one->text));
            json.append(one->json);
            if (one->exit != ExitCode::Ok)
                reply.exit = one->exit;
        }
        reply.text = texts.join(u"\n\n"_s);
        reply.json = json;
        return reply;
    }

    // Each is signed on its own; what is refused keeps none of the others back. What cannot be sent
    // does: the rest would not arrive either.
    static Answer<Reply> fileSeveral(Session &session, const QList<Ask> &asks)
    {
        const QString bundle = QString::fromLatin1(randomBytes(16).toHex());
        Reply reply;
        QStringList lines;
        QJsonArray requests;
        for (Ask ask : asks) {
            ask.bundle = bundle;
            const auto filed = file(session, ask);
            if (!filed && filed.error().exit != ExitCode::Refused && requests.isEmpty())
                return filed;
            QJsonObject json{ { u"target"_s, ask.target }, { u"profile"_s, ask.profile } };
            if (filed) {
                json.insert(u"answer"_s, filed->json);
                lines.append(u"%1: %2"_s.arg(nameOf(ask), filed->text));
            } else {
                json.insert(u"trouble"_s, filed.error().code);
                lines.append(
                    u"%1: %2 %3"_s.arg(nameOf(ask), filed.error().sentence, filed.error().next));
                reply.exit = filed.error().exit;
            }
            requests.append(json);
            if (!filed && filed.error().exit != ExitCode::Refused)
                break;
        }
        if (requests.size() < asks.size())
            lines.append(u"%1 more were not sent."_s.arg(asks.size() - requests.size()));
        reply.text = lines.join(u'\n');
        reply.json = QJsonObject{ { u"bundle"_s, bundle }, { u"requests"_s, requests } };
        return reply;
    }

    AskOptions m_ask;
    QString m_like;
    bool m_options = false;
    bool m_dryRun = false;
};

} // namespace

std::unique_ptr<Command> makeRequestCommand()
{
    return std::make_unique<RequestCommand>();
}

} // namespace sallyport
