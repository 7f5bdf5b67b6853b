// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/say.h"

#include "app/sallyportctl/format.h"
#include "app/sallyportctl/jsonview.h"
#include "app/sallyportctl/passphrase.h"
#include "app/sallyportctl/requesttext.h"
#include "app/sallyportctl/session.h"
#include "app/sallyportctl/wording.h"

#include <QTextStream>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sallyport {

void SayCommand::declare(Grammar &grammar)
{
    grammar.text("id", m_id, "The request, or the start of its id", Grammar::Need::Required);
    grammar.text("-r,--reason", m_text, "What is said with it; kept in the log",
                 m_need == TextNeed::Required ? Grammar::Need::Required : Grammar::Need::Optional);
    grammar.text("--digest", m_digest,
                 "Only when the request still is what show printed: the start of its digest");
    grammar.flag("-y,--yes", m_yes, "Do not ask");
    grammar.examples(exampleLines());
}

Answer<Reply> SayCommand::run(Session &session)
{
    const auto detail = session.detail(m_id);
    if (!detail)
        return give(detail.error());
    const Request &request = detail->item.request;
    if (!QString::fromLatin1(request.digest.toHex()).startsWith(m_digest.toLower()))
        return give({ ExitCode::Conflict, u"changed"_s,
                      u"The request is not any more what that digest stands for."_s,
                      u"Look at it again: sallyportctl show %1."_s.arg(shortId(request.id)) });
    const bool canAsk = !session.options().json && isTerminal(STDERR_FILENO);
    // Nobody signs an approval unseen, a script neither.
    if (m_kind == IntentKind::Approve && !m_yes && !canAsk && m_digest.isEmpty())
        return give(usageTrouble(
            u"An approval signs exactly what was shown, and nothing was shown here."_s,
            u"Look at it with sallyportctl show %1, then add --digest with its digest, or --yes."_s
                .arg(shortId(request.id))));
    if (!m_yes && canAsk) {
        QTextStream(stderr) << detailText(*detail, session.now()) << "\n\n";
        if (!confirmed(u"%1 this?"_s.arg(summary().section(u' ', 0, 0))))
            return Reply{ .text = u"Nothing was done."_s, .json = QJsonObject() };
    }
    const auto actions = session.actions();
    if (!actions)
        return give(actions.error());
    const auto digest = (*actions)->say(m_kind,
                                        { .requestId = request.id,
                                          .requestDigest = request.digest,
                                          .policyDigest = detail->policyDigest },
                                        m_text);
    if (!digest)
        return give(errorTrouble(digest.error(), Trying::Act, session.options().ledger));
    const auto receipt = session.await(*digest);
    if (!receipt)
        return give(receipt.error());
    return Reply{ .text = u"%1 %2."_s.arg(done(), shortId(request.id)), .json = toJson(*receipt) };
}

} // namespace sallyport
