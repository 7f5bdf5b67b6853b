// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/ledgeraddress.h"

#include <QDir>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

constexpr auto SqliteScheme = "sqlite://"_L1;
constexpr auto PostgresqlScheme = "postgresql://"_L1;

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

// Qt hands options over separated by ";", and no value may hold a line's end or a NUL.
bool isPlain(const QString &text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c == u';' || c.category() == QChar::Other_Control; });
}

Result<LedgerAddress> parseSqlite(const QString &path)
{
    if (!path.startsWith(u'/') || path.endsWith(u'/') || path.contains(QChar(u'\0')))
        return fail(ErrorCode::Invalid, u"path-not-absolute"_s);
    LedgerAddress address;
    address.path = QDir::cleanPath(path);
    return address;
}

Result<void> parseOptions(const QString &query, LedgerAddress &address)
{
    static const QRegularExpression name(QRegularExpression::anchoredPattern(u"[a-z_]+"_s));
    for (const QString &pair : query.split(u'&', Qt::SkipEmptyParts)) {
        const qsizetype equals = pair.indexOf(u'=');
        const QString key = decoded(pair.left(equals));
        const QString value = decoded(pair.mid(equals + 1));
        // A secret in an address would end up in argv, in histories and in logs.
        if (key == "password"_L1 || key == "sslpassword"_L1)
            return fail(ErrorCode::Invalid, u"password-in-address"_s);
        if (equals < 1 || !name.match(key).hasMatch() || !isPlain(value)
            || address.options.contains(key))
            return fail(ErrorCode::Invalid, u"bad-option"_s);
        address.options.insert(key, value);
    }
    return {};
}

Result<LedgerAddress> parsePostgresql(const QString &rest)
{
    static const QRegularExpression hosts(QRegularExpression::anchoredPattern(
        u"([^\\s/?#@:,\\[\\]]*|\\[[0-9A-Fa-f:.%]+\\])(:[0-9]{1,5})?"
        "(,([^\\s/?#@:,\\[\\]]*|\\[[0-9A-Fa-f:.%]+\\])(:[0-9]{1,5})?)*"_s));
    const qsizetype question = rest.indexOf(u'?');
    const QString place = question < 0 ? rest : rest.left(question);
    const qsizetype slash = place.indexOf(u'/');
    const QString authority = slash < 0 ? place : place.left(slash);
    const qsizetype at = authority.lastIndexOf(u'@');
    LedgerAddress address;
    address.backend = Backend::Postgresql;
    address.user = at < 0 ? QString() : decoded(authority.left(at));
    address.hosts = authority.mid(at + 1);
    address.database = slash < 0 ? QString() : decoded(place.mid(slash + 1));
    if (at >= 0 && authority.left(at).contains(u':'))
        return fail(ErrorCode::Invalid, u"password-in-address"_s);
    if (address.database.isEmpty() || !isPlain(address.database))
        return fail(ErrorCode::Invalid, u"no-database"_s);
    if (!hosts.match(address.hosts).hasMatch() || !isPlain(address.user)
        || !isPlain(decoded(address.hosts)))
        return fail(ErrorCode::Invalid, u"bad-host"_s);
    if (question >= 0) {
        if (const auto read = parseOptions(rest.mid(question + 1), address); !read)
            return propagate(read);
    }
    return address;
}

} // namespace

Result<LedgerAddress> LedgerAddress::parse(const QString &text)
{
    if (text.startsWith(SqliteScheme))
        return parseSqlite(text.mid(SqliteScheme.size()));
    for (const auto scheme : { PostgresqlScheme, "postgres://"_L1 }) {
        if (text.startsWith(scheme))
            return parsePostgresql(text.mid(scheme.size()));
    }
    return fail(ErrorCode::Invalid, u"unknown-scheme"_s);
}

QString LedgerAddress::toString() const
{
    if (backend == Backend::Sqlite)
        return SqliteScheme + path;
    QString text = PostgresqlScheme;
    if (!user.isEmpty())
        text += encoded(user) + u'@';
    text += hosts + u'/' + encoded(database);
    QChar separator = u'?';
    for (auto it = options.cbegin(); it != options.cend(); ++it) {
        text += separator + it.key() + u'=' + encoded(it.value());
        separator = u'&';
    }
    return text;
}

LedgerAddress LedgerAddress::withLogin(const QString &login, const QString &secret) const
{
    LedgerAddress other = *this;
    other.user = login;
    other.password = secret;
    return other;
}

} // namespace sallyport
