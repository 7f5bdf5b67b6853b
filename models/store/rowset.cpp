// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rowset.h"

#include "models/store/arrays.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

// A server reads a statement as a whole; this keeps its memory, and ours, within bounds.
constexpr qsizetype EnoughBytes = 1 << 20;

qsizetype sizeOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray)
        return value.toByteArray().size();
    return value.typeId() == QMetaType::QString ? value.toString().size() : 0;
}

qsizetype sizeOf(const Columns &row)
{
    return std::accumulate(row.cbegin(), row.cend(), qsizetype(0),
                           [](qsizetype sum, const auto &c) { return sum + sizeOf(c.second); });
}

bool hasZero(const Columns &row)
{
    return std::any_of(row.cbegin(), row.cend(), [](const auto &column) {
        return column.second.typeId() == QMetaType::QString
            && column.second.toString().contains(QChar(u'\0'));
    });
}

void bindArrays(Statement &statement, const QList<Columns> &rows)
{
    for (qsizetype column = 0; column < rows.first().size(); ++column)
        statement.bind(rows.first().at(column).first, arrayOf(rows, column));
}

// Hands the rows on in parts that a server takes at once.
Result<void> inParts(const QString &name, const QList<Columns> &rows,
                     const std::function<Result<void>(const QList<Columns> &)> &act)
{
    qsizetype bytes = 0;
    QList<Columns> some;
    for (qsizetype at = 0; at < rows.size(); ++at) {
        if (hasZero(rows.at(at)))
            return fail(ErrorCode::Invalid, name + u": a zero in a text"_s);
        some.append(rows.at(at));
        bytes += sizeOf(rows.at(at));
        if (bytes < EnoughBytes && at + 1 < rows.size())
            continue;
        if (const auto done = act(std::exchange(some, {})); !done)
            return done;
        bytes = 0;
    }
    return {};
}

Result<qint64> execTogether(const QSqlDatabase &database, const QString &name,
                            const QList<Columns> &rows)
{
    qint64 sum = 0;
    const auto done = inParts(name, rows, [&](const QList<Columns> &some) -> Result<void> {
        Statement statement(database, name);
        bindArrays(statement, some);
        const auto changed = statement.exec();
        if (!changed)
            return propagate(changed);
        sum += *changed;
        return {};
    });
    return done ? Result<qint64>(sum) : propagate(done);
}

Result<void> sendTogether(const QSqlDatabase &database, const QString &name,
                          const QList<Columns> &rows)
{
    return inParts(name, rows, [&](const QList<Columns> &some) {
        Statement statement(database, name);
        bindArrays(statement, some);
        return statement.send();
    });
}

Result<qint64> execEach(const QSqlDatabase &database, const QString &name,
                        const QList<Columns> &rows)
{
    qint64 sum = 0;
    for (const Columns &row : rows) {
        Statement statement(database, name);
        bindAll(statement, row);
        const auto changed = statement.exec();
        if (!changed)
            return propagate(changed);
        sum += *changed;
    }
    return sum;
}

// Of this thread; empty: everything is waited for.
QString &aheadOn()
{
    thread_local QString connection;
    return connection;
}

} // namespace

SendingAhead::SendingAhead(const QSqlDatabase &database) : m_database(database)
{
    aheadOn() = database.connectionName();
}

SendingAhead::~SendingAhead()
{
    // Whoever did not ask is rolling back.
    static_cast<void>(finish());
}

Result<void> SendingAhead::finish()
{
    aheadOn().clear();
    return settle(m_database);
}

Result<void> sendRows(const QSqlDatabase &database, const QString &name, const QList<Columns> &rows)
{
    const bool isServer = database.driverName() == "QPSQL"_L1;
    if (isServer && aheadOn() == database.connectionName())
        return sendTogether(database, name, rows);
    const auto done = execRows(database, name, rows);
    return done ? Result<void>() : propagate(done);
}

Result<qint64> execRows(const QSqlDatabase &database, const QString &name,
                        const QList<Columns> &rows)
{
    return database.driverName() == "QPSQL"_L1 ? execTogether(database, name, rows)
                                               : execEach(database, name, rows);
}

Result<void> saveRows(const QSqlDatabase &database, const QString &insert, const QString &update,
                      const QList<Change<Columns>> &rows)
{
    QList<Columns> added;
    QList<Columns> changed;
    for (const Change<Columns> &row : rows) {
        QList<Columns> &to = row.before ? changed : added;
        to.append(row.after);
        to.last().append({ u":row_digest"_s, rowDigest(row.after) });
        if (row.before)
            to.last().append({ u":before"_s, rowDigest(*row.before) });
    }
    if (const auto done = sendRows(database, insert, added); !done)
        return done;
    if (changed.isEmpty())
        return {};
    const auto count = execRows(database, update, changed);
    if (!count)
        return propagate(count);
    if (*count != changed.size())
        return fail(ErrorCode::Conflict, update + u": a row changed"_s);
    return {};
}

QString jsonArray(const QStringList &keys)
{
    const QJsonDocument document(QJsonArray::fromStringList(keys));
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

} // namespace sallyport
