// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/logins.h"

#include "models/ledger/cbor.h"
#include "models/ledger/scram.h"

#include <QCborMap>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr auto Prefix = "sallyport-invitation:"_L1;

QString entryName(const LedgerAddress &address)
{
    return u"login "_s + address.toString();
}

struct Secret
{
    QString password;
    QByteArray verifier;
};

Result<Secret> makeSecret()
{
    const auto password = makePassword();
    const auto verifier = password ? makeScramVerifier(*password) : password;
    if (!verifier)
        return propagate(verifier);
    return Secret{ QString::fromLatin1(*password), *verifier };
}

} // namespace

QString Invitation::toText() const
{
    const QCborMap map{ { u"a"_s, address.toString() },
                        { u"p"_s, address.password },
                        { u"l"_s, ledgerId },
                        { u"u"_s, toMs(until) } };
    const auto bytes = encodeCanonical(map).toBase64(QByteArray::Base64UrlEncoding
                                                     | QByteArray::OmitTrailingEquals);
    return Prefix + QString::fromLatin1(bytes);
}

Result<Invitation> Invitation::fromText(const QString &text)
{
    const QString line = text.trimmed();
    constexpr auto Strict = QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors;
    const auto bytes = QByteArray::fromBase64Encoding(line.mid(Prefix.size()).toLatin1(), Strict);
    const auto map = decodeCanonical(line.startsWith(Prefix) && bytes ? *bytes : QByteArray());
    if (!map)
        return fail(ErrorCode::Invalid, u"not a whole invitation"_s);
    const auto address = LedgerAddress::parse(map->value(u"a"_s).toString());
    const QString password = map->value(u"p"_s).toString();
    const QByteArray ledgerId = map->value(u"l"_s).toByteArray();
    if (!address || address->user.isEmpty() || password.isEmpty() || ledgerId.size() != 32)
        return fail(ErrorCode::Invalid, u"not a whole invitation"_s);
    return Invitation{ .address = address->withLogin(address->user, password),
                       .ledgerId = ledgerId,
                       .until = fromMs(map->value(u"u"_s).toInteger()) };
}

Result<LedgerAddress> makeLogin(const QSqlDatabase &database, const LedgerAddress &address,
                                const QString &login, LoginKind kind)
{
    const auto secret = makeSecret();
    if (!secret)
        return propagate(secret);
    if (const auto made = LoginRepository(database).make(login, kind, secret->verifier); !made)
        return propagate(made);
    return address.withLogin(login, secret->password);
}

Result<Invitation> invite(const QSqlDatabase &database, const LedgerAddress &address,
                          const QByteArray &ledgerId, const QString &login, Instant until,
                          bool again)
{
    const auto secret = makeSecret();
    if (!secret)
        return propagate(secret);
    LoginRepository logins(database);
    const auto done = again ? logins.renew(login, secret->verifier, until)
                            : logins.add(login, secret->verifier, until);
    if (!done)
        return propagate(done);
    LedgerAddress theirs = address.withLogin(login, secret->password);
    // What names the officer's own files is of no use on another machine.
    for (const QString &own : { u"sslcert"_s, u"sslkey"_s, u"sslpassword"_s, u"passfile"_s })
        theirs.options.remove(own);
    return Invitation{ .address = theirs, .ledgerId = ledgerId, .until = until };
}

Result<LedgerAddress> takeUp(const QSqlDatabase &database, const Invitation &invitation,
                             SecretStore &secrets)
{
    const auto secret = makeSecret();
    if (!secret)
        return propagate(secret);
    LedgerAddress own = invitation.address.withLogin(invitation.address.user, secret->password);
    // Kept before it counts, or a crash in between would lock the person out.
    if (const auto kept = rememberLogin(secrets, own); !kept)
        return propagate(kept);
    if (const auto done = LoginRepository(database).claim(secret->verifier); !done)
        return propagate(done);
    return own;
}

Result<void> rememberLogin(SecretStore &secrets, const LedgerAddress &address)
{
    if (address.backend == Backend::Sqlite || address.password.isEmpty())
        return {};
    return secrets.write(entryName(address), address.password.toUtf8());
}

Result<LedgerAddress> recallLogin(SecretStore &secrets, const LedgerAddress &address)
{
    if (address.backend == Backend::Sqlite || !address.password.isEmpty())
        return address;
    const auto password = secrets.read(entryName(address));
    if (!password)
        return propagate(password);
    return *password ? address.withLogin(address.user, QString::fromUtf8(**password)) : address;
}

} // namespace sallyport
