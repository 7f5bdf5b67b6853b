// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/proposaltext.h"

#include "app/sallyportctl/difftext.h"
#include "app/sallyportctl/format.h"
#include "app/sallyportctl/session.h"
#include "app/sallyportctl/texttable.h"
#include "app/sallyportctl/wording.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

QString namesOf(const QList<PersonRef> &people)
{
    QStringList names;
    for (const PersonRef &person : people)
        names.append(person.id);
    return names.isEmpty() ? u"nobody"_s : names.join(u", "_s);
}

QJsonArray idsOf(const QList<PersonRef> &people)
{
    QJsonArray ids;
    for (const PersonRef &person : people)
        ids.append(person.id);
    return ids;
}

QString hexOf(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex());
}

QString textOf(const WaitingPolicy &policy)
{
    TextFields fields;
    fields.add(u"Policy"_s, hexOf(policy.digest));
    fields.add(u"Words"_s, policy.words.join(u' '));
    fields.add(u"Proposed"_s, u"%1 by %2"_s.arg(localTime(policy.proposedAt), policy.proposer.id));
    fields.add(
        u"Signed"_s,
        u"%1 of %2: %3"_s.arg(policy.signers.size()).arg(policy.need).arg(namesOf(policy.signers)));
    fields.add(u"May sign"_s, namesOf(policy.others));
    fields.add(u"Stands"_s, standingText(policy));
    if (!policy.isUnderstood)
        return fields.toString() + u"\nThis version of Sallyport does not understand it."_s;
    return fields.toString() + u'\n' + differenceText(policy.changes, false);
}

// They are counted when one is given; whoever could not sign meanwhile counts again from then on.
QString missingText(const WaitingPolicy &policy)
{
    const auto missing = policy.need - policy.signers.size();
    if (missing > 0)
        return missing == 1 ? u"1 more signature"_s : u"%1 more signatures"_s.arg(missing);
    return u"1 more signature (one whose right came back counts only with the next)"_s;
}

} // namespace

Answer<QList<WaitingPolicy>> waitingPolicies(Session &session)
{
    const auto db = session.database();
    if (!db)
        return give(db.error());
    const auto viewer = session.viewer();
    const auto found = readProposals(*db, viewer.value_or(QString()));
    if (!found)
        return give(errorTrouble(found.error(), Trying::Read, session.options().ledger));
    return *found;
}

Answer<WaitingPolicy> waitingPolicy(Session &session, const QString &start)
{
    const auto all = waitingPolicies(session);
    if (!all)
        return give(all.error());
    QList<WaitingPolicy> meant;
    for (const WaitingPolicy &policy : *all) {
        if (!start.isEmpty() && hexOf(policy.digest).startsWith(start.toLower()))
            meant.append(policy);
    }
    if (meant.size() == 1)
        return meant.first();
    if (meant.isEmpty())
        return give(Trouble{ .exit = ExitCode::NotFound,
                             .code = u"no-proposal"_s,
                             .sentence = u"No policy that waits has such a digest."_s,
                             .next = u"See them: sallyportctl policy proposals."_s });
    return give(usageTrouble(u"Several policies begin so."_s, u"Write more of the digest."_s));
}

QString standingText(const WaitingPolicy &policy)
{
    if (policy.dueAt > Instant())
        return u"it loosens, and comes into force %1 unless somebody withdraws it"_s.arg(
            localTime(policy.dueAt));
    if (policy.signers.size() >= policy.need && policy.others.isEmpty())
        return u"has signatures enough, but one whose right came back counts only with the next, "
               u"and "
               u"nobody else may sign: withdraw it, and propose it anew"_s;
    const QString signatures = missingText(policy);
    return policy.delay > Millis(0) ? u"it loosens: waits for %1, and for %2 after that"_s.arg(
               signatures, lengthText(policy.delay))
                                    : u"waits for %1"_s.arg(signatures);
}

QString proposalText(const QList<WaitingPolicy> &policies)
{
    if (policies.isEmpty())
        return u"No policy waits."_s;
    QStringList parts;
    for (const WaitingPolicy &policy : policies)
        parts.append(textOf(policy));
    return parts.join(u"\n\n"_s);
}

QJsonArray proposalJson(const QList<WaitingPolicy> &policies)
{
    QJsonArray list;
    for (const WaitingPolicy &policy : policies)
        list.append(QJsonObject{ { u"digest"_s, hexOf(policy.digest) },
                                 { u"over"_s, hexOf(policy.inForce) },
                                 { u"proposer"_s, policy.proposer.id },
                                 { u"proposed"_s, jsonTime(policy.proposedAt) },
                                 { u"signers"_s, idsOf(policy.signers) },
                                 { u"may_sign"_s, idsOf(policy.others) },
                                 { u"need"_s, policy.need },
                                 { u"loosens"_s, loosens(policy.changes) },
                                 { u"due"_s, jsonTime(policy.dueAt) },
                                 { u"changes"_s, differenceJson(policy.changes) } });
    return list;
}

Answer<Reply> signedReply(Session &session, const QByteArray &digest, const Reply &receipt)
{
    const auto all = waitingPolicies(session);
    if (!all)
        return give(all.error());
    QJsonObject json = receipt.json.toObject();
    for (const WaitingPolicy &policy : *all) {
        if (policy.digest != digest)
            continue;
        json.insert(u"state"_s, policy.dueAt > Instant() ? u"scheduled"_s : u"waiting"_s);
        json.insert(u"due"_s, jsonTime(policy.dueAt));
        return Reply{ .text = u"Signed: %1; %2."_s.arg(hexOf(digest), standingText(policy)),
                      .json = json };
    }
    json.insert(u"state"_s, u"in-force"_s);
    return Reply{ .text = u"The policy is in force: %1"_s.arg(hexOf(digest)), .json = json };
}

} // namespace sallyport
