// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rowset.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

// A server reads a statement as a whole; this keeps its memory, and ours, within bounds.
constexpr qsizetype EnoughBytes = 1 << 20;

QJsonValue jsonOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray)
        return u"\\x"_s + QString::fromLatin1(value.toByteArray().toHex());
    if (value.typeId() == QMetaType::QString)
        return value.toString();
    return value.toLongLong();
}

QByteArray jsonRow(const Columns &row)
{
    QJsonObject object;
    for (const auto &[placeholder, value] : row)
        object.insert(placeholder.mid(1), jsonOf(value));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool hasZero(const Columns &row)
{
    return std::any_of(row.cbegin(), row.cend(), [](const auto &column) {
        return column.second.typeId() == QMetaType::QString
            && column.second.toString().contains(QChar(u'\0'));
    });
}

Result<qint64> execSet(const QSqlDatabase &database, const QString &name, const QByteArray &json)
{
    Statement statement(database, name);
    const auto changed = statement.bind(u":rows"_s, QString::fromUtf8(json + ']')).exec();
    return changed ? Result<qint64>(*changed) : propagate(changed);
}

Result<qint64> execTogether(const QSqlDatabase &database, const QString &name,
                            const QList<Columns> &rows)
{
    qint64 sum = 0;
    QByteArray json;
    for (qsizetype at = 0; at < rows.size(); ++at) {
        if (hasZero(rows.at(at)))
            return fail(ErrorCode::Invalid, name + u": a zero in a text"_s);
        json += (json.isEmpty() ? '[' : ',') + jsonRow(rows.at(at));
        if (json.size() < EnoughBytes && at + 1 < rows.size())
            continue;
        const auto changed = execSet(database, name, std::exchange(json, {}));
        if (!changed)
            return changed;
        sum += *changed;
    }
    return sum;
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

} // namespace

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
    if (const auto done = execRows(database, insert, added); !done)
        return propagate(done);
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
