// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/countrepository.h"

#include "models/store/rowset.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

// Column order of resources/sql/*/request_density.sql.
Result<RequestCount> readCount(const Statement &row)
{
    return RequestCount{ .since = row.instant(0),
                         .lane = row.column<QString>(1),
                         .requests = row.column<int>(2),
                         .breakGlass = row.column<int>(3) };
}

void bindNames(Statement &statement, const QString &name, const NameFilter &filter)
{
    statement.bind(u':' + name, jsonArray(filter.any))
        .bind(u":not_"_s + name, jsonArray(filter.none));
}

QString jsonNumbers(const QList<Instant> &moments)
{
    QJsonArray numbers;
    for (const Instant moment : moments)
        numbers.append(toMs(moment));
    return QString::fromUtf8(QJsonDocument(numbers).toJson(QJsonDocument::Compact));
}

} // namespace

Result<QList<RequestCount>> CountRepository::filed(const CountFilter &filter,
                                                   const QList<Instant> &starts)
{
    const Instant first = std::max(filter.since.value_or(starts.first()), starts.first());
    const Instant last = std::min(filter.until.value_or(starts.last()), starts.last());
    Statement statement(m_database, u"request_density"_s);
    statement.bind(u":starts"_s, jsonNumbers(starts))
        .bind(u":since"_s, first)
        .bind(u":until"_s, last)
        .bind(u":by_target"_s, int(filter.byTarget));
    QStringList rules;
    QStringList glass;
    for (const RuleOf &one : filter.glass) {
        rules.append(one.rule);
        glass.append(QString::fromLatin1(one.policyDigest.toHex().toUpper()) + one.rule);
    }
    statement.bind(u":glass_rules"_s, jsonArray(rules)).bind(u":glass"_s, jsonArray(glass));
    bindNames(statement, u"people"_s, filter.people);
    bindNames(statement, u"targets"_s, filter.targets);
    bindNames(statement, u"profiles"_s, filter.profiles);
    bindNames(statement, u"scenarios"_s, filter.scenarios);
    return readAll(statement, readCount);
}

} // namespace sallyport
