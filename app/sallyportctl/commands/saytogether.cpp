// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/say.h"
#include "app/sallyportctl/format.h"
#include "app/sallyportctl/jsonview.h"
#include "app/sallyportctl/passphrase.h"
#include "app/sallyportctl/requesttext.h"
#include "app/sallyportctl/session.h"
#include "app/sallyportctl/wording.h"
#include "models/services/together.h"

#include <QJsonArray>
#include <QTextStream>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sallyport {

Answer<QList<RequestDetail>> SayCommand::detailsOf(Session &session) const
{
    QList<RequestDetail> details;
    QList<RequestItem> items;
    for (const QString &id : m_ids) {
        const auto detail = session.detail(id);
        if (!detail)
            return give(detail.error());
        if (items.contains(detail->item))
            continue; // the same one, written twice
        details.append(*detail);
        items.append(detail->item);
    }
    if (m_kind == IntentKind::Approve && !mayApproveTogether(items))
        return give(usageTrouble(u"Not every rule of these lets requests be approved together."_s,
                                 u"Approve them one at a time."_s));
    return details;
}

Answer<Reply> SayCommand::runSeveral(Session &session)
{
    const auto details = detailsOf(session);
    if (!details)
        return give(details.error());
    const auto body = said(session.now());
    if (!body)
        return give(body.error());
    if (!m_digest.isEmpty())
        return give(usageTrouble(u"--digest stands for one request."_s,
                                 u"Look at each with sallyportctl show, then add --yes."_s));
    const bool canAsk = !session.options().json && isTerminal(STDERR_FILENO);
    if (m_kind == IntentKind::Approve && !m_yes && !canAsk)
        return give(
            usageTrouble(u"An approval signs exactly what was shown, and nothing was shown here."_s,
                         u"Look at each with sallyportctl show, then add --yes."_s));
    if (!m_yes && canAsk) {
        for (const RequestDetail &detail : *details)
            QTextStream(stderr) << detailText(detail, session.now()) << "\n\n";
        if (!confirmed(u"%1 these %2, each on its own?"_s.arg(summary().section(u' ', 0, 0))
                           .arg(details->size())))
            return Reply{ .text = u"Nothing was done."_s, .json = QJsonArray() };
    }
    return signAll(session, *details, *body);
}

Answer<Reply> SayCommand::signAll(Session &session, const QList<RequestDetail> &details,
                                  const TextBody &body)
{
    Reply reply;
    QStringList lines;
    QJsonArray json;
    for (const RequestDetail &detail : details) {
        const QString id = detail.item.request.id;
        const auto receipt = sign(session, detail, body);
        QJsonObject one{ { u"request"_s, id } };
        if (receipt) {
            one.insert(u"answer"_s, toJson(*receipt));
            lines.append(u"%1 %2."_s.arg(done(), shortId(id)));
        } else {
            one.insert(u"trouble"_s, receipt.error().code);
            lines.append(u"%1: %2"_s.arg(shortId(id), receipt.error().sentence));
            reply.exit = receipt.error().exit;
        }
        json.append(one);
        if (!receipt && receipt.error().exit != ExitCode::Refused)
            break; // the rest would not arrive either
    }
    if (json.size() < details.size())
        lines.append(u"%1 more were not signed."_s.arg(details.size() - json.size()));
    reply.text = lines.join(u'\n');
    reply.json = json;
    return reply;
}

} // namespace sallyport
