// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/joinform.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

const QString TlsOption = u"sslmode"_s;
const QString AttributesOption = u"target_session_attrs"_s;

tl::unexpected<JoinMistake> mistake(JoinFlaw flaw, const QString &subject = {})
{
    return tl::unexpected<JoinMistake>(JoinMistake{ flaw, subject });
}

// A text that parse() reads, with one option; tells what is wrong with it by itself.
tl::expected<void, JoinMistake> addOption(const QString &line, QMap<QString, QString> &options)
{
    static const QStringList elsewhere{ TlsOption, u"host"_s,   u"hostaddr"_s,
                                        u"port"_s, u"dbname"_s, u"user"_s };
    static const QStringList secrets{ u"password"_s, u"sslpassword"_s };
    const qsizetype equals = line.indexOf(u'=');
    const QString name = line.left(equals).trimmed();
    if (secrets.contains(name))
        return mistake(JoinFlaw::OptionSecret, name);
    if (elsewhere.contains(name))
        return mistake(JoinFlaw::OptionElsewhere, name);
    if (equals < 1 || options.contains(name))
        return mistake(JoinFlaw::OptionBroken, line);
    LedgerAddress probe;
    probe.backend = Backend::Postgresql;
    probe.database = u"probe"_s;
    probe.options.insert(name, line.mid(equals + 1).trimmed());
    const auto read = LedgerAddress::parse(probe.toString());
    if (!read || *read != probe)
        return mistake(JoinFlaw::OptionBroken, line);
    options.insert(probe.options);
    return {};
}

bool isGoodHost(const QString &hosts)
{
    LedgerAddress probe;
    probe.backend = Backend::Postgresql;
    probe.database = u"probe"_s;
    probe.hosts = hosts;
    const auto read = LedgerAddress::parse(probe.toString());
    return read && *read == probe;
}

} // namespace

const QStringList &tlsModes()
{
    static const QStringList modes{ u"verify-full"_s, u"verify-ca"_s, u"require"_s,
                                    u"prefer"_s,      u"allow"_s,     u"disable"_s };
    return modes;
}

bool provesServer(const QString &tlsMode)
{
    return tlsMode.startsWith("verify-"_L1);
}

std::optional<JoinForm> formOf(const QString &invitation)
{
    const auto read = Invitation::fromText(invitation);
    if (!read || read->address.backend != Backend::Postgresql)
        return std::nullopt;
    JoinForm form;
    form.invitation = invitation.trimmed();
    form.hosts = read->address.hosts;
    form.database = read->address.database;
    QStringList lines;
    const auto &options = read->address.options;
    for (auto it = options.cbegin(); it != options.cend(); ++it) {
        if (it.key() == TlsOption && tlsModes().contains(it.value()))
            form.tlsMode = it.value();
        else if (it.key() != TlsOption)
            lines.append(it.key() + u'=' + it.value());
    }
    form.options = lines.join(u'\n');
    return form;
}

tl::expected<Invitation, JoinMistake> invitationOf(const JoinForm &form, Instant now)
{
    if (form.invitation.trimmed().isEmpty())
        return mistake(JoinFlaw::InvitationMissing);
    auto invitation = Invitation::fromText(form.invitation);
    if (!invitation || invitation->address.backend != Backend::Postgresql)
        return mistake(JoinFlaw::InvitationBroken);
    if (invitation->until <= now)
        return mistake(JoinFlaw::InvitationOver);
    LedgerAddress &address = invitation->address;
    address.hosts = form.hosts.simplified().remove(u' ');
    if (!isGoodHost(address.hosts))
        return mistake(JoinFlaw::HostBroken);
    address.database = form.database.trimmed();
    if (address.database.isEmpty())
        return mistake(JoinFlaw::DatabaseMissing);
    address.options.clear();
    for (const QString &line : form.options.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty())
            continue;
        if (const auto added = addOption(line.trimmed(), address.options); !added)
            return tl::unexpected(added.error());
    }
    address.options.insert(TlsOption, form.tlsMode);
    if (address.hosts.contains(u',') && !address.options.contains(AttributesOption))
        address.options.insert(AttributesOption, u"read-write"_s);
    return *invitation;
}

} // namespace sallyport
