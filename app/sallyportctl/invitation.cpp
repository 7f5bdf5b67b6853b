// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/invitation.h"

#include "app/sallyportctl/format.h"
#include "app/sallyportctl/session.h"
#include "app/sallyportctl/wording.h"
#include "models/services/logins.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sallyport {
Answer<Reply> withInvitation(Session &session, Reply reply, const QString &login, bool again)
{
    const auto db = session.database();
    if (!db)
        return give(db.error());
    const auto where = session.address();
    if (!where)
        return give(where.error());
    const auto ledger = session.ledgerId();
    if (!ledger)
        return give(ledger.error());
    const auto invitation
        = invite(*db, *where, *ledger, login, session.now() + InvitationTime, again);
    if (!invitation)
        return give(errorTrouble(invitation.error(), Trying::Invite, login));
    const QString text = invitation->toText();
    reply.text += u"\nGive them this, and nobody else; it works once, until %1:\n\n%2\n\n"
                  u"On their machine: sallyport, or sallyportctl join"_s.arg(
                      localTime(invitation->until), text);
    QJsonObject json = reply.json.toObject();
    json.insert(u"invitation"_s, text);
    json.insert(u"invitedUntil"_s, jsonTime(invitation->until));
    reply.json = json;
    return reply;
}

} // namespace sallyport
