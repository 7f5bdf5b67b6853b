// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/say.h"

#include "app/sallyportctl/format.h"
#include "app/sallyportctl/jsonview.h"
#include "app/sallyportctl/moment.h"
#include "app/sallyportctl/passphrase.h"
#include "app/sallyportctl/recurrencetext.h"
#include "app/sallyportctl/requesttext.h"
#include "app/sallyportctl/session.h"
#include "app/sallyportctl/wording.h"
#include "models/policy/durationtext.h"

#include <QTextStream>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sallyport {

void SayCommand::declareLess(Grammar &grammar)
{
    grammar.text("-d,--duration", m_duration, "Approve for no longer than this, such as 30m");
    grammar.text("--not-before", m_notBefore,
                 "Approve for a start no earlier than this, such as 2026-02-01T09:30 or 4h");
}

Answer<TextBody> SayCommand::said(Instant now) const
{
    TextBody body{ .text = m_text };
    if (!m_duration.isEmpty()) {
        const auto atMost = parseDuration(m_duration);
        if (!atMost)
            return give(badDurationTrouble(m_duration));
        body.atMost = *atMost;
    }
    if (!m_notBefore.isEmpty()) {
        const auto notBefore = momentOf(m_notBefore, now);
        if (!notBefore)
            return give(notBefore.error());
        body.notBefore = *notBefore;
    }
    return body;
}

void SayCommand::declare(Grammar &grammar)
{
    if (m_kind == IntentKind::Approve || m_kind == IntentKind::Deny)
        grammar.texts("id", m_ids, "The request, or several: ids or their starts",
                      Grammar::Need::Required);
    else
        grammar.text("id", m_id, "The request, or the start of its id", Grammar::Need::Required);
    grammar.text("-r,--reason", m_text, "What is said with it; kept in the log",
                 m_need == TextNeed::Required ? Grammar::Need::Required : Grammar::Need::Optional);
    if (m_kind == IntentKind::Approve)
        declareLess(grammar);
    grammar.text("--digest", m_digest,
                 "Only when the request still is what show printed: the start of its digest");
    grammar.flag("-y,--yes", m_yes, "Do not ask");
    grammar.examples(exampleLines());
}

Answer<Reply> SayCommand::run(Session &session)
{
    if (m_ids.size() > 1)
        return runSeveral(session);
    const auto detail = session.detail(m_ids.value(0, m_id));
    if (!detail)
        return give(detail.error());
    const Request &request = detail->item.request;
    if (!QString::fromLatin1(request.digest.toHex()).startsWith(m_digest.toLower()))
        return give({ ExitCode::Conflict, u"changed"_s,
                      u"The request is not any more what that digest stands for."_s,
                      u"Look at it again: sallyportctl show %1."_s.arg(shortId(request.id)) });
    const auto body = said(session.now());
    if (!body)
        return give(body.error());
    const bool canAsk = !session.options().json && isTerminal(STDERR_FILENO);
    // Nobody signs an approval unseen, a script neither.
    if (m_kind == IntentKind::Approve && !m_yes && !canAsk && m_digest.isEmpty())
        return give(usageTrouble(
            u"An approval signs exactly what was shown, and nothing was shown here."_s,
            u"Look at it with sallyportctl show %1, then add --digest with its digest, or --yes."_s
                .arg(shortId(request.id))));
    if (!m_yes && canAsk) {
        QTextStream(stderr) << detailText(*detail, session.now()) << "\n\n"
                            << restText(m_kind, detail->item);
        if (!confirmed(u"%1 this?"_s.arg(summary().section(u' ', 0, 0))))
            return Reply{ .text = u"Nothing was done."_s, .json = QJsonObject() };
    }
    const auto receipt = sign(session, *detail, *body);
    if (!receipt)
        return give(receipt.error());
    return Reply{ .text = u"%1 %2."_s.arg(done(), shortId(request.id)), .json = toJson(*receipt) };
}

Answer<Receipt> SayCommand::sign(Session &session, const RequestDetail &detail,
                                 const TextBody &body)
{
    const auto actions = session.actions();
    if (!actions)
        return give(actions.error());
    const auto digest = (*actions)->say(m_kind,
                                        { .requestId = detail.item.request.id,
                                          .requestDigest = detail.item.request.digest,
                                          .policyDigest = detail.policyDigest },
                                        body);
    if (!digest)
        return give(errorTrouble(digest.error(), Trying::Act, session.options().ledger));
    return session.await(*digest);
}

} // namespace sallyport
