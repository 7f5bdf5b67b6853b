// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/registry.h"

#include "app/sallyportctl/jsonview.h"
#include "app/sallyportctl/session.h"
#include "app/sallyportctl/wording.h"

namespace sallyport {

Answer<Reply> actOnRegistry(Session &session, const RegistryAct &act, const QString &done)
{
    const auto submitter = session.submitter();
    if (!submitter)
        return give(submitter.error());
    const auto db = session.database();
    if (!db)
        return give(db.error());
    Administration administration(*db, **submitter);
    const auto digest = act(administration);
    if (!digest)
        return give(errorTrouble(digest.error(), Trying::Act, session.options().ledger));
    const auto receipt = session.await(*digest);
    if (!receipt)
        return give(receipt.error());
    return Reply{ .text = done, .json = toJson(*receipt) };
}

} // namespace sallyport
