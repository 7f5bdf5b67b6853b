// SPDX-License-Identifier: GPL-3.0-or-later
// Trouble with the ledger itself, in words.
#include "views/format/trouble.h"

#include "views/format/when.h"

#include <QCoreApplication>

namespace sallyport {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Trouble)
};

QString unavailableText(const QString &detail)
{
    if (detail == SentInDoubt)
        return Words::tr(
            "The connection broke while this was sent. Whether it arrived is found out when "
            "the ledger is back, and you are told; nothing else can be sent before.");
    if (detail == SentUnanswered)
        return Words::tr(
            "It was sent and is in the ledger, but no enforcer has answered yet. Look again "
            "later; nothing has to be repeated.");
    if (detail == SentLater)
        return Words::tr(
            "The ledger does not answer. What you sent is kept and will be sent again.");
    return Words::tr("The ledger does not answer. Nothing was sent; try again when it is back.");
}

} // namespace

QString lostText(const Error &error, Instant since, Instant now)
{
    if (error.code != ErrorCode::Unavailable)
        return errorText(error);
    return Words::tr(
               "No connection to the ledger since %1. What you see is as it was then; deciding and "
               "asking wait until the ledger is back. It is tried again all the time.")
        .arg(formatWhen(since, now));
}

QString awayText()
{
    return Words::tr("Not while the ledger is away: nothing is kept to be sent later.");
}

QString distrustText(TrustFault fault)
{
    const QString advice = Words::tr(
        "Nothing can be signed here until that is settled; tell security, by another way than this "
        "one.");
    switch (fault) {
    case TrustFault::OtherLedger:
        return Words::tr("This is not the ledger that this machine knows at this address. %1")
            .arg(advice);
    case TrustFault::LogContradicted:
        return Words::tr("The log is not a continuation of what this machine has seen of it: "
                         "entries were changed or taken away. %1")
            .arg(advice);
    case TrustFault::StatementForged:
        return Words::tr("A statement about people or keys was not signed by anybody who may make "
                         "it. %1")
            .arg(advice);
    case TrustFault::RegistryDiffers:
        break;
    }
    return Words::tr("The people, keys or groups of this ledger are not what officers signed. %1")
        .arg(advice);
}

QString distrustedText()
{
    return Words::tr("Not while the ledger does not verify: the line at the top says why.");
}

QString settledText(const SettledDoubt &doubt, Instant now)
{
    const QString when = formatWhen(doubt.sentAt, now);
    if (doubt.delivered)
        return Words::tr("What you sent at %1 did arrive before the connection broke.").arg(when);
    return Words::
        tr("What you sent at %1 did not arrive and will not be sent any more. Please repeat it.")
            .arg(when);
}

QString errorText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Invalid:
        return Words::tr("The ledger could not take this as it is. Check what you entered.");
    case ErrorCode::Denied:
        return Words::tr(
            "This machine may not do that here. Check the rights of the ledger's files.");
    case ErrorCode::NotFound:
        return Words::tr("It is not there, or not on this machine.");
    case ErrorCode::Conflict:
        return Words::tr("Somebody else was faster. Look again, then repeat it.");
    case ErrorCode::Unavailable:
        return unavailableText(error.detail);
    case ErrorCode::Corrupt:
        if (const auto fault = trustFaultOf(error.detail))
            return distrustText(*fault);
        return Words::tr(
            "The ledger holds something that cannot be right. Tell security before going "
            "on.");
    case ErrorCode::Full:
        return Words::tr("The disk is full. Free some space, then try again.");
    case ErrorCode::Locked:
        return Words::tr(
            "Your keyring is locked, or another program holds the ledger. Unlock it, then "
            "try again.");
    case ErrorCode::Unsupported:
        return Words::tr(
            "The ledger was made by another version. Update Sallyport on this machine.");
    }
    return {};
}

QString alarmText(const LogAlarmFact &alarm)
{
    const QString advice = Words::tr(
        "Nothing opens; open access still ends on time. An officer has to put the newest copy "
        "of the ledger back, or accept this one: \u201csallyportctl status\u201d says how.");
    switch (alarm.what) {
    case LogAlarmFact::What::Shorter:
        return Words::tr(
                   "Entries of the log are missing: an older copy of the ledger was put back, or "
                   "somebody removed them. %1")
            .arg(advice);
    case LogAlarmFact::What::Different:
        return Words::tr(
                   "The log is not the one that was signed: somebody changed or replaced it. %1")
            .arg(advice);
    case LogAlarmFact::What::Unreadable:
        break;
    }
    return Words::tr("The enforcer cannot read what it remembers of the log. %1").arg(advice);
}

} // namespace sallyport
