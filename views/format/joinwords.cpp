// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/joinwords.h"

#include "views/format/trouble.h"

#include <QCoreApplication>

namespace sallyport::joinwords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Join)
};

QString ledgerTrouble(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Unavailable:
        return Words::tr(
            "The server does not answer. Check its address and the network, then try again.");
    case ErrorCode::NotFound:
        return Words::tr(
            "There is no ledger in this database. Check the database's name, or ask the "
            "officer who invited you.");
    case ErrorCode::Denied:
        if (error.detail.endsWith(QLatin1String("tls")))
            return Words::tr(
                "The connection to the server cannot be trusted: its certificate does not "
                "fit. Check the TLS mode and name the certificate of your team under Other "
                "options, as sslrootcert.");
        return Words::tr("The server does not let this login in from here. Ask whoever runs the "
                         "database.");
    case ErrorCode::Unsupported:
        return Words::tr(
            "The ledger was made by another version. Update Sallyport on this machine.");
    default:
        return errorText(error);
    }
}

} // namespace

QString mistake(const JoinMistake &mistake)
{
    switch (mistake.flaw) {
    case JoinFlaw::InvitationMissing:
        return Words::tr("Paste the invitation that an officer gave you.");
    case JoinFlaw::InvitationBroken:
        return Words::tr("This is not a whole invitation. Copy the whole line, from its first word "
                         "to its last letter.");
    case JoinFlaw::InvitationOver:
        return Words::tr("This invitation is too old. Ask an officer for another one.");
    case JoinFlaw::DatabaseMissing:
        return Words::tr("Name the database.");
    case JoinFlaw::HostBroken:
        return Words::tr("This is no address of a server. Write it as db.example.com or "
                         "db.example.com:5432; several are separated by commas.");
    case JoinFlaw::OptionBroken:
        return Words::tr("\u201c%1\u201d is no option. Write one a line, each once, as name=value.")
            .arg(mistake.subject);
    case JoinFlaw::OptionSecret:
        return Words::tr(
            "A password does not belong here: it would be kept in plain text. Remove it.");
    case JoinFlaw::OptionElsewhere:
        return Words::tr("%1 has a field of its own above. Remove it here.").arg(mistake.subject);
    }
    return {};
}

QString trouble(const JoinError &error)
{
    switch (error.trouble) {
    case JoinTrouble::Refused:
        return Words::tr(
            "The server does not take the invitation: it was used already, or replaced by "
            "a newer one. Ask an officer for another one.");
    case JoinTrouble::OtherLedger:
        return Words::tr(
            "This is not the ledger that you were invited to. Enter nothing more, and tell "
            "the officer who invited you.");
    case JoinTrouble::Stranger:
        return Words::tr("Nobody on this ledger has your login any more. Ask an officer.");
    case JoinTrouble::Store:
        return Words::tr(
            "Your key could not be kept on this machine. Check that your keyring is unlocked "
            "and the disk has room, then try again.");
    case JoinTrouble::Ledger:
        return ledgerTrouble(error.error);
    case JoinTrouble::Cancelled:
        break;
    }
    return {};
}

QString standing(Standing standing)
{
    switch (standing) {
    case Standing::Revoked:
        return Words::tr("This machine's key was revoked. Ask an officer what happened.");
    case Standing::Removed:
        return Words::tr("You are not on this ledger any more. Ask an officer.");
    case Standing::Waiting:
    case Standing::Enrolled:
        break;
    }
    return {};
}

QString step(JoinStep step)
{
    switch (step) {
    case JoinStep::Connecting:
        return Words::tr("Connecting to the server.");
    case JoinStep::TakingUp:
        return Words::tr("Taking up the invitation: its password is replaced by one that only this "
                         "machine knows.");
    case JoinStep::MakingKey:
        break;
    }
    return Words::tr("Making this machine's key.");
}

QString ledgerLost()
{
    return Words::tr("The server does not answer. Trying again; nothing is lost.");
}

QString tlsMode(const QString &mode)
{
    if (mode == QLatin1String("verify-full"))
        return Words::tr("verify-full: certificate and name are checked");
    if (mode == QLatin1String("verify-ca"))
        return Words::tr("verify-ca: the certificate is checked");
    if (mode == QLatin1String("require"))
        return Words::tr("require: encrypted, with whomever it is");
    if (mode == QLatin1String("prefer"))
        return Words::tr("prefer: encrypted where the server can");
    if (mode == QLatin1String("allow"))
        return Words::tr("allow: encrypted where the server insists");
    return Words::tr("disable: never encrypted");
}

QString tlsCaution(const QString &mode)
{
    if (provesServer(mode))
        return {};
    return Words::tr(
        "Nobody checks whose server this is. On a network that others share, choose a mode "
        "that verifies.");
}

} // namespace sallyport::joinwords
