// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/statement.h"

#include "models/store/database.h"
#include "models/store/hangwatch.h"
#include "models/store/serverquery.h"
#include "models/store/sqltext.h"

#include <QSqlDriver>
#include <QSqlError>

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace sallyport {

Q_LOGGING_CATEGORY(logStatements, "sallyport.statements", QtInfoMsg)

namespace {

struct Prepared
{
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> byName;
};

// Preparing costs more than running most of our statements. By connection, then by statement.
std::unordered_map<QString, Prepared> &preparedHere()
{
    thread_local std::unordered_map<QString, Prepared> all;
    return all;
}

// Qt would bind a null text as NULL.
QVariant withoutNulls(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QString(""_L1);
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

} // namespace

Statement::Statement(const QSqlDatabase &database, const QString &name)
    : m_name(name)
    , m_connection(database.connectionName())
    , m_watch(watchOf(m_connection))
{
    const HangWatch::Wait wait(m_watch);
    if (database.driverName() == "QPSQL"_L1) {
        m_server = std::make_unique<ServerQuery>(database, name);
        return;
    }
    auto &kept = preparedHere()[m_connection].byName;
    if (const auto it = kept.find(name); it != kept.end()) {
        // A connection that was made anew under the same name has another driver.
        if (it->second->driver() == database.driver()) {
            m_query = std::move(it->second);
            m_prepared = true;
        }
        kept.erase(it);
    }
    if (!m_query) {
        m_query = std::make_unique<QSqlQuery>(database);
        m_query->setForwardOnly(true);
        m_prepared = m_query->prepare(sqlText(database.driverName(), name));
    }
}

Statement::~Statement()
{
    if (m_server)
        return;
    const HangWatch::Wait wait(m_watch);
    if (!m_prepared || !m_good) {
        m_query.reset();
        return;
    }
    m_query->finish();
    preparedHere()[m_connection].byName.insert_or_assign(m_name, std::move(m_query));
}

Statement &Statement::bind(const QString &placeholder, const QVariant &value)
{
    // No server keeps a zero in a text, and a driver would cut the statement there.
    m_plain = m_plain
        && (value.typeId() != QMetaType::QString || !value.toString().contains(QChar(u'\0')));
    if (m_server)
        m_server->bind(placeholder, value);
    else
        m_query->bindValue(placeholder, withoutNulls(value));
    return *this;
}

Statement &Statement::bind(const QString &placeholder, Instant value)
{
    return bind(placeholder, toMs(value));
}

Result<int> Statement::exec()
{
    if (!m_plain)
        return fail(ErrorCode::Invalid, m_name + u": a zero in a text"_s);
    qCDebug(logStatements).noquote() << m_name;
    const HangWatch::Wait wait(m_watch);
    if (m_server)
        return m_server->exec();
    m_good = m_prepared && m_query->exec();
    if (!m_good)
        return tl::unexpected(toError(m_query->lastError(), m_name));
    return m_query->isSelect() ? -1 : m_query->numRowsAffected();
}

Result<void> Statement::send()
{
    if (!m_server)
        return run();
    if (!m_plain)
        return fail(ErrorCode::Invalid, m_name + u": a zero in a text"_s);
    const HangWatch::Wait wait(m_watch);
    return m_server->send();
}

Result<void> Statement::execOne()
{
    const auto changed = exec();
    if (!changed)
        return propagate(changed);
    if (*changed != 1)
        return fail(ErrorCode::NotFound, m_name + u": no such row"_s);
    return {};
}

Result<void> Statement::run()
{
    if (const auto done = exec(); !done)
        return propagate(done);
    return {};
}

bool Statement::next()
{
    if (m_server)
        return m_server->next();
    return m_query->next();
}

Result<void> Statement::ended() const
{
    if (m_query && m_query->lastError().isValid())
        return tl::unexpected(toError(m_query->lastError(), m_name));
    return {};
}

QVariant Statement::value(int column) const
{
    return m_server ? m_server->value(column) : m_query->value(column);
}

Instant Statement::instant(int column) const
{
    return fromMs(value(column).toLongLong());
}

Result<void> execScript(const QSqlDatabase &database, const QString &name, qint64 number)
{
    if (const auto settled = settle(database); !settled)
        return settled;
    // A migration takes its time.
    const auto watch = name.endsWith(".sql"_L1) ? nullptr : watchOf(database.connectionName());
    for (QString sql : scriptStatements(database.driverName(), name)) {
        const HangWatch::Wait wait(watch);
        sql.replace("%1"_L1, QString::number(number));
        QSqlQuery query(database);
        if (!query.exec(sql))
            return tl::unexpected(toError(query.lastError(), name));
    }
    return {};
}

Result<void> settle(const QSqlDatabase &database)
{
    const HangWatch::Wait wait(watchOf(database.connectionName()));
    return ServerQuery::settle(database.connectionName());
}

void dropStatements(const QString &connectionName)
{
    preparedHere().erase(connectionName);
    ServerQuery::forget(connectionName);
}

} // namespace sallyport
