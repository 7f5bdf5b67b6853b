// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/driver.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

// A dead network is noticed within seconds, unless the address says otherwise.
const QMap<QString, QString> &defaultOptions()
{
    static const QMap<QString, QString> options{
        { u"connect_timeout"_s, u"5"_s },   { u"application_name"_s, u"sallyport"_s },
        { u"keepalives_idle"_s, u"5"_s },   { u"keepalives_interval"_s, u"2"_s },
        { u"keepalives_count"_s, u"3"_s },  { u"tcp_user_timeout"_s, u"8000"_s },
        { u"client_encoding"_s, u"UTF8"_s }
    };
    return options;
}

QString quoted(QString value)
{
    return u'\'' + value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

// "a:5432,[::1]:5433" as libpq's two lists; a missing port stays empty.
void addHosts(const QString &text, QMap<QString, QString> &options)
{
    if (text.isEmpty())
        return;
    QStringList hosts;
    QStringList ports;
    for (const QString &entry : text.split(u',')) {
        const qsizetype colon = entry.lastIndexOf(u':');
        const bool hasPort = colon > entry.lastIndexOf(u']');
        QString host = hasPort ? entry.left(colon) : entry;
        host.remove(u'[').remove(u']');
        hosts.append(QUrl::fromPercentEncoding(host.toUtf8()));
        ports.append(hasPort ? entry.mid(colon + 1) : QString());
    }
    options.insert(u"host"_s, hosts.join(u','));
    options.insert(u"port"_s, ports.join(u','));
}

} // namespace

QString driverOf(Backend backend)
{
    return backend == Backend::Sqlite ? u"QSQLITE"_s : u"QPSQL"_s;
}

QString postgresqlOptions(const LedgerAddress &address)
{
    QMap<QString, QString> options = defaultOptions();
    options.insert(address.options);
    addHosts(address.hosts, options);
    QStringList pairs;
    for (auto it = options.cbegin(); it != options.cend(); ++it)
        pairs.append(it.key() + u'=' + quoted(it.value()));
    return pairs.join(u';');
}

Result<QSqlDatabase> preparePostgresql(const LedgerAddress &address, const QString &connectionName)
{
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
        return fail(ErrorCode::Unsupported, u"open: Qt's PostgreSQL driver is not installed"_s);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, connectionName);
    database.setConnectOptions(postgresqlOptions(address));
    database.setDatabaseName(address.database);
    database.setUserName(address.user);
    database.setPassword(address.password);
    return database;
}

Error postgresqlRefusal(const QString &driverText)
{
    struct Sign
    {
        QLatin1StringView text;
        ErrorCode code;
        QString word;
    };
    // libpq gives no SQLSTATE for a connection that never was; its texts have been these for years.
    static const QList<Sign> signs{
        { "authentication failed"_L1, ErrorCode::Denied, u"login"_s },
        { "no password supplied"_L1, ErrorCode::Denied, u"login"_s },
        { "is not permitted to log in"_L1, ErrorCode::Denied, u"login"_s },
        { "no pg_hba.conf entry"_L1, ErrorCode::Denied, u"permission"_s },
        { "permission denied"_L1, ErrorCode::Denied, u"permission"_s },
        { "too many connections"_L1, ErrorCode::Unavailable, u"full"_s },
        { "remaining connection slots"_L1, ErrorCode::Unavailable, u"full"_s },
        { "certificate"_L1, ErrorCode::Denied, u"tls"_s },
        { "SSL"_L1, ErrorCode::Denied, u"tls"_s },
    };
    if (driverText.contains(R"(database ")"_L1) && driverText.contains("does not exist"_L1))
        return { ErrorCode::NotFound, u"open: database"_s };
    if (driverText.contains(R"(role ")"_L1) && driverText.contains("does not exist"_L1))
        return { ErrorCode::Denied, u"open: login"_s };
    for (const Sign &sign : signs) {
        if (driverText.contains(sign.text))
            return { sign.code, u"open: "_s + sign.word };
    }
    return { ErrorCode::Unavailable, u"open: unreachable"_s };
}

// Classes of https://www.postgresql.org/docs/15/errcodes-appendix.html
ErrorCode errorCodeOfSqlState(const QString &state)
{
    static const QMap<QString, ErrorCode> single{
        { u"55P03"_s, ErrorCode::Locked }, // lock_not_available
        { u"40001"_s, ErrorCode::Locked }, // serialization_failure
        { u"40P01"_s, ErrorCode::Locked }, // deadlock_detected
        { u"53100"_s, ErrorCode::Full }, // disk_full
        { u"53200"_s, ErrorCode::Full }, // out_of_memory
        { u"53400"_s, ErrorCode::Full }, // configuration_limit_exceeded
        { u"42501"_s, ErrorCode::Denied }, // insufficient_privilege
        { u"42710"_s, ErrorCode::Conflict }, // duplicate_object: a role of this name
        { u"42P01"_s, ErrorCode::Corrupt }, // undefined_table
        { u"42703"_s, ErrorCode::Corrupt }, // undefined_column
        { u"3D000"_s, ErrorCode::NotFound }, // invalid_catalog_name
        { u"25006"_s, ErrorCode::Unavailable }, // read_only_sql_transaction: a standby
    };
    static const QMap<QString, ErrorCode> classes{
        { u"23"_s, ErrorCode::Conflict }, // integrity constraint
        { u"22"_s, ErrorCode::Invalid }, // data
        { u"54"_s, ErrorCode::Invalid }, // program limit
        { u"28"_s, ErrorCode::Denied }, // authorisation
        { u"XX"_s, ErrorCode::Corrupt }, // internal, data_corrupted
    };
    const auto exact = single.constFind(state);
    return exact != single.cend() ? *exact : classes.value(state.left(2), ErrorCode::Unavailable);
}

} // namespace sallyport
