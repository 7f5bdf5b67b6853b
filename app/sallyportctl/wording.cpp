// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/wording.h"

#include "app/sallyportctl/format.h"
#include "models/services/logins.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

Trouble notFound(Trying what, const QString &thing)
{
    const auto trouble = [](const char16_t *code, const QString &sentence, const QString &next) {
        return Trouble{ ExitCode::NotFound, QString::fromUtf16(code), sentence, next };
    };
    switch (what) {
    case Trying::OpenLedger:
        return trouble(u"no-ledger", u"There is no ledger at %1."_s.arg(thing),
                       u"Make one with sallyportctl init, or name another with --ledger."_s);
    case Trying::FindRequest:
        return trouble(u"no-request", u"There is no request %1."_s.arg(thing),
                       u"List them: sallyportctl requests."_s);
    case Trying::OpenKeys:
    case Trying::LoadKey:
        return trouble(u"no-key", u"This machine holds no key of %1 for this ledger."_s.arg(thing),
                       u"Make one with sallyportctl person key, and have an officer enrol it."_s);
    case Trying::StartEnforcer:
        return trouble(
            u"no-enforcer",
            u"The enforcer sallyportd was not found, or has no "
            u"configuration at %1."_s.arg(thing),
            u"Install sallyportd beside sallyportctl, and name its file with --config."_s);
    case Trying::ReadFile:
        return trouble(u"no-file", u"There is no file %1."_s.arg(thing), u"Check the path."_s);
    case Trying::Join:
        return trouble(u"no-ledger", u"There is no ledger at %1."_s.arg(thing),
                       u"Ask the officer who invited you for another invitation."_s);
    case Trying::Read:
    case Trying::Act:
    case Trying::FirstLogins:
    case Trying::Invite:
        break;
    }
    return trouble(u"not-found", u"%1 was not found."_s.arg(thing),
                   u"See what there is: sallyportctl requests."_s);
}

Trouble conflict(Trying what, const QString &thing)
{
    if (what == Trying::FindRequest)
        return { ExitCode::Usage, u"ambiguous"_s,
                 u"More than one request begins with %1."_s.arg(thing),
                 u"Give more digits of the id."_s };
    if (what == Trying::OpenLedger)
        return { ExitCode::Conflict, u"exists"_s, u"There is something at %1 already."_s.arg(thing),
                 u"Choose another place; nothing was changed."_s };
    if (what == Trying::FirstLogins)
        return {
            ExitCode::Conflict, u"login-exists"_s,
            u"The server has a login \u201c%1\u201d or \u201csallyportd\u201d already."_s.arg(
                thing),
            u"Drop it when nobody uses it, or begin with another --officer; nothing was changed."_s
        };
    if (what == Trying::Invite)
        return { ExitCode::Conflict, u"login-exists"_s,
                 u"The server has a login \u201c%1\u201d already."_s.arg(thing),
                 u"If it is theirs: sallyportctl person invite. Else add them with --login."_s };
    if (what == Trying::LoadKey)
        return { ExitCode::Conflict, u"key-exists"_s,
                 u"This machine holds a key of %1 already."_s.arg(thing),
                 u"Use it; nothing was changed."_s };
    return { ExitCode::Conflict, u"changed"_s, u"It changed meanwhile."_s,
             u"Look at it again, then repeat the command."_s };
}

Trouble invalid(Trying what, const QString &thing)
{
    if (what == Trying::OpenLedger)
        return { ExitCode::InvalidInput, u"bad-address"_s,
                 u"\u201c%1\u201d is no address of a ledger."_s.arg(thing),
                 u"Write it as sqlite:///absolute/path/ledger.db or "
                 u"postgresql://login@host/database, without a password."_s };
    if (what == Trying::FindRequest)
        return { ExitCode::InvalidInput, u"bad-id"_s,
                 u"\u201c%1\u201d is not the start of an id."_s.arg(thing),
                 u"Give at least four of its hexadecimal digits."_s };
    return { ExitCode::InvalidInput, u"invalid"_s, u"%1 cannot be used as it is."_s.arg(thing),
             u"Correct it and try again; nothing was changed."_s };
}

Trouble unavailable(const Error &error, Trying what, const QString &thing)
{
    if (error.detail == SentInDoubt)
        return {
            ExitCode::Unavailable, u"in-doubt"_s,
            u"The connection broke while this was sent, so it may have arrived or not."_s,
            u"Do not repeat it yet: the next command that sends something says what became of it."_s
        };
    if (what == Trying::OpenKeys)
        return { ExitCode::Unavailable, u"no-keychain"_s,
                 u"There is no keychain that can be used here."_s,
                 u"Name a file for the keys with SALLYPORT_KEY_FILE; a passphrase seals it."_s };
    if (what == Trying::StartEnforcer)
        return { ExitCode::Unavailable, u"enforcer"_s,
                 u"The enforcer could not be started with %1."_s.arg(thing),
                 u"Run sallyportd --config with this file to see why."_s };
    return {
        ExitCode::Unavailable, u"unavailable"_s, u"The ledger cannot be reached now."_s,
        u"Nothing was sent, unless it was signed before: then it is looked up next time. Try again."_s
    };
}

Trouble serverRefused(const Error &error, const QString &thing)
{
    if (error.detail.endsWith(u"tls"_s))
        return { ExitCode::Unavailable, u"tls"_s,
                 u"The connection to %1 cannot be trusted."_s.arg(thing),
                 u"Check sslmode and sslrootcert, and the server's certificate."_s };
    if (error.detail.endsWith(u"login"_s))
        return { ExitCode::Unavailable, u"login"_s, u"%1 does not accept the login."_s.arg(thing),
                 u"Check its name; for a new password ask an officer: sallyportctl person "
                 u"invite."_s };
    return { ExitCode::Unavailable, u"denied"_s,
             u"%1 does not let this login do that."_s.arg(thing),
             u"Ask whoever runs the server; init needs CREATEROLE and the database."_s };
}

Trouble denied(const Error &error, Trying what, const QString &thing)
{
    if (what == Trying::OpenKeys || what == Trying::LoadKey)
        return { ExitCode::KeyLocked, u"wrong-passphrase"_s,
                 u"The passphrase does not open the key file."_s,
                 u"Try again, or check SALLYPORT_PASSPHRASE_FILE."_s };
    if (what == Trying::Join)
        return { ExitCode::Refused, u"invitation-used"_s,
                 u"%1 does not accept the invitation: it was used, or is too old."_s.arg(thing),
                 u"Ask an officer for another one: sallyportctl person invite."_s };
    if (what == Trying::Invite)
        return { ExitCode::Refused, u"not-officer"_s,
                 u"The server lets only officers make logins."_s, u"Ask an officer to do it."_s };
    if (thing.startsWith(u"postgresql:"_s))
        return serverRefused(error, thing);
    // Not the rules' no: somebody mends the file, and the same command works.
    return { ExitCode::Unavailable, u"denied"_s,
             u"The system does not let you use %1."_s.arg(thing),
             u"Check the owner and mode of the file, its folder and, for a ledger, of the "
             "-wal and -shm files beside it. Nothing was done."_s };
}

Trouble full(Trying what, const QString &thing)
{
    if (what == Trying::Invite)
        return {
            ExitCode::Unavailable, u"no-connections"_s,
            u"The server has no connections left for one more person."_s,
            u"A DBA raises max_connections: %1 for each person and %2 for the enforcers. Then: "
            u"sallyportctl person invite %3."_s.arg(ConsoleConnections)
                .arg(EnforcerConnections)
                .arg(thing)
        };
    return { ExitCode::Unavailable, u"full"_s, u"The disk is full."_s,
             u"Make room, then repeat the command; nothing is half done."_s };
}

} // namespace

Trouble errorTrouble(const Error &error, Trying what, const QString &thing)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return notFound(what, thing);
    case ErrorCode::Conflict:
        return conflict(what, thing);
    case ErrorCode::Invalid:
        return invalid(what, thing);
    case ErrorCode::Unavailable:
        return unavailable(error, what, thing);
    case ErrorCode::Denied:
        return denied(error, what, thing);
    case ErrorCode::Locked:
        if (what == Trying::OpenKeys || what == Trying::LoadKey)
            return { ExitCode::KeyLocked, u"locked"_s, u"The key store is locked."_s,
                     thing.isEmpty() ? u"Unlock the keyring on your desktop, then try again."_s
                                     : u"Unlock it, then try again."_s };
        return { ExitCode::Unavailable, u"busy"_s, u"The ledger is busy with another writer."_s,
                 u"Try again in a moment; nothing is lost."_s };
    case ErrorCode::Full:
        return full(what, thing);
    case ErrorCode::Corrupt:
        return { ExitCode::Damaged, u"damaged"_s, u"%1 is damaged or not ours."_s.arg(thing),
                 u"Keep the file, tell security, and restore a copy."_s };
    case ErrorCode::Unsupported:
        return { ExitCode::Damaged, u"version"_s,
                 u"%1 belongs to another version of Sallyport."_s.arg(thing),
                 u"Newer: update Sallyport. Older: start sallyportd once for a file, or run "
                 u"sallyportctl migrate for a server."_s };
    }
    return usageTrouble(u"Something unknown went wrong."_s);
}

Trouble distrustTrouble(TrustFault fault)
{
    const QString next
        = u"Nothing was signed. Tell security, by another way than this ledger; then: "
          "sallyportctl audit verify."_s;
    switch (fault) {
    case TrustFault::OtherLedger:
        return { ExitCode::AuditFinding, u"other-ledger"_s,
                 u"This is not the ledger that this machine knows at this address."_s, next };
    case TrustFault::LogContradicted:
        return { ExitCode::AuditFinding, u"log-contradicted"_s,
                 u"The log is not a continuation of what this machine has seen of it."_s, next };
    case TrustFault::StatementForged:
        return { ExitCode::AuditFinding, u"statement-forged"_s,
                 u"A statement about people or keys was not signed by anybody who may make it."_s,
                 next };
    case TrustFault::RegistryDiffers:
        break;
    }
    return { ExitCode::AuditFinding, u"registry-differs"_s,
             u"The people, keys or groups of this ledger are not what officers signed."_s, next };
}

Trouble usageTrouble(const QString &sentence, const QString &next)
{
    return { ExitCode::Usage, u"usage"_s, sentence,
             next.isEmpty() ? u"See sallyportctl --help."_s : next };
}

QString settledText(const SettledDoubt &settled)
{
    const QString about
        = settled.requestId.isEmpty() ? QString() : u' ' + shortId(settled.requestId);
    const QString what = u"What was sent at %1 (%2%3)"_s.arg(localTime(settled.sentAt),
                                                             intentKindName(settled.kind), about);
    return settled.delivered
        ? what + u" did arrive before the connection broke. Do not repeat it."_s
        : what + u" did not arrive and is not sent any more. Repeat it if you still want it."_s;
}

Trouble timeoutTrouble(const QString &digest)
{
    return {
        ExitCode::Timeout, u"timeout"_s,
        u"It was signed and sent, but the enforcer has not answered yet (message %1)."_s.arg(
            digest.left(12)),
        u"It acts as soon as the enforcer runs: see sallyportctl status. Do not repeat it."_s
    };
}

Trouble noPolicyTrouble()
{
    return { ExitCode::NotFound, u"no-policy"_s, u"This ledger has no policy yet."_s,
             u"An officer applies one: sallyportctl policy apply FILE."_s };
}

Trouble badDurationTrouble(const QString &written)
{
    return { ExitCode::InvalidInput, u"bad-duration"_s,
             u"\u201c%1\u201d is no duration."_s.arg(written),
             u"Write it as 90s, 15m, 1h30m or 2d."_s };
}

Trouble badMomentTrouble(const QString &written)
{
    return { ExitCode::InvalidInput, u"bad-moment"_s,
             u"\u201c%1\u201d is no moment."_s.arg(written),
             u"Write it as 2026-12-24, 2026-12-24T08:00, or as a duration such as 14d."_s };
}

Trouble noDemonstrationTrouble()
{
    return { ExitCode::NotFound, u"no-demo"_s, u"There is no demonstration on this machine yet."_s,
             u"Make it with sallyportctl demo --prepare, or start sallyport --demo."_s };
}

} // namespace sallyport
