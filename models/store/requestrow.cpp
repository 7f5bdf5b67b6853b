// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/requestrow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

QString toText(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

QString fieldsText(const QMap<QString, QString> &fields)
{
    QJsonObject object;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        object.insert(it.key(), it.value());
    return toText(QJsonDocument(object));
}

QMap<QString, QString> readFields(const QString &text, bool &good)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    good = good && document.isObject();
    const QJsonObject object = document.object();
    QMap<QString, QString> fields;
    for (auto it = object.begin(); it != object.end(); ++it)
        fields.insert(it.key(), it.value().toString());
    return fields;
}

QStringList readEditors(const QString &text, bool &good)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    good = good && document.isArray();
    QStringList editors;
    for (const auto &editor : document.array())
        editors.append(editor.toString());
    return editors;
}

QJsonArray numbers(const QList<int> &values)
{
    QJsonArray array;
    for (const int value : values)
        array.append(value);
    return array;
}

QList<int> readNumbers(const QJsonArray &array)
{
    QList<int> values;
    for (const auto &value : array)
        values.append(value.toInt(-1));
    return values;
}

QJsonValue recurrenceValue(const std::optional<Recurrence> &recurrence)
{
    if (!recurrence)
        return {};
    return QJsonObject{ { u"days"_s, numbers(recurrence->days) },
                        { u"from"_s, recurrence->from.msecsSinceStartOfDay() },
                        { u"zone"_s, QString::fromLatin1(recurrence->zone) },
                        { u"first"_s, recurrence->first.toJulianDay() },
                        { u"last"_s, recurrence->last.toJulianDay() } };
}

std::optional<Recurrence> readRecurrence(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    return Recurrence{ .days = readNumbers(value["days"_L1].toArray()),
                       .from = QTime::fromMSecsSinceStartOfDay(value["from"_L1].toInt(-1)),
                       .zone = value["zone"_L1].toString().toLatin1(),
                       .first = QDate::fromJulianDay(value["first"_L1].toInteger()),
                       .last = QDate::fromJulianDay(value["last"_L1].toInteger()) };
}

QString termsText(const Request &request)
{
    QJsonArray marks;
    for (const StageMark &mark : request.marks)
        marks.append(QJsonObject{ { u"stage"_s, mark.stage },
                                  { u"escalated"_s, mark.escalated },
                                  { u"reminded"_s, mark.reminded } });
    return toText(
        QJsonDocument(QJsonObject{ { u"asked"_s, numbers(request.asked) },
                                   { u"start_at"_s, toMs(request.ask.startAt) },
                                   { u"behalf"_s, request.ask.onBehalfOf },
                                   { u"bundle"_s, request.ask.bundle },
                                   { u"start_from"_s, toMs(request.startFrom) },
                                   { u"start_by"_s, toMs(request.startBy) },
                                   { u"reviewed_by"_s, request.reviewedBy },
                                   { u"claim"_s, QString::fromLatin1(request.claimDigest.toHex()) },
                                   { u"claimed"_s, QString::fromLatin1(request.claimed) },
                                   { u"question_by"_s, request.questionBy },
                                   { u"recurrence"_s, recurrenceValue(request.ask.recurrence) },
                                   { u"occurrence"_s, request.occurrence },
                                   { u"end_by"_s, toMs(request.endBy) },
                                   { u"extends"_s, request.ask.extends },
                                   { u"already"_s, qint64(request.already.count()) },
                                   { u"marks"_s, marks } }));
}

void readTerms(const QString &text, Request &request, bool &good)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    good = good && document.isObject();
    request.asked = readNumbers(document["asked"_L1].toArray());
    request.ask.startAt = fromMs(document["start_at"_L1].toInteger());
    request.ask.onBehalfOf = document["behalf"_L1].toString();
    request.ask.bundle = document["bundle"_L1].toString();
    request.startFrom = fromMs(document["start_from"_L1].toInteger());
    request.startBy = fromMs(document["start_by"_L1].toInteger());
    request.claimDigest = QByteArray::fromHex(document["claim"_L1].toString().toLatin1());
    request.claimed = document["claimed"_L1].toString().toLatin1();
    request.reviewedBy = document["reviewed_by"_L1].toString();
    request.questionBy = document["question_by"_L1].toString();
    request.ask.recurrence = readRecurrence(document["recurrence"_L1]);
    request.occurrence = document["occurrence"_L1].toInt();
    request.endBy = fromMs(document["end_by"_L1].toInteger());
    request.ask.extends = document["extends"_L1].toString();
    request.already = Millis(document["already"_L1].toInteger());
    for (const auto &mark : document["marks"_L1].toArray())
        request.marks.append({ .stage = mark["stage"_L1].toInt(-1),
                               .escalated = mark["escalated"_L1].toBool(),
                               .reminded = mark["reminded"_L1].toInt() });
}

QString decisionsText(const QList<Decision> &decisions)
{
    QJsonArray array;
    for (const Decision &decision : decisions) {
        array.append(
            QJsonObject{ { u"person"_s, decision.person },
                         { u"stages"_s, numbers(decision.stages) },
                         { u"verdict"_s, int(decision.verdict) },
                         { u"at"_s, toMs(decision.at) },
                         { u"text"_s, decision.text },
                         { u"at_most"_s, qint64(decision.atMost.count()) },
                         { u"not_before"_s, toMs(decision.notBefore) },
                         { u"for"_s, decision.actingFor },
                         { u"intent"_s, QString::fromLatin1(decision.intentDigest.toHex()) } });
    }
    return toText(QJsonDocument(array));
}

QList<Decision> readDecisions(const QString &text, bool &good)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    good = good && document.isArray();
    QList<Decision> decisions;
    for (const auto &entry : document.array()) {
        const int verdict = entry["verdict"_L1].toInt(-1);
        good = good && (verdict == int(Verdict::Approve) || verdict == int(Verdict::Deny));
        const auto hex = entry["intent"_L1].toString().toLatin1();
        decisions.append(
            { .person = entry["person"_L1].toString(),
              .stages = readNumbers(entry["stages"_L1].toArray()),
              .verdict = verdict == int(Verdict::Approve) ? Verdict::Approve : Verdict::Deny,
              .at = fromMs(entry["at"_L1].toInteger()),
              .text = entry["text"_L1].toString(),
              .intentDigest = QByteArray::fromHex(hex),
              .atMost = Millis(entry["at_most"_L1].toInteger()),
              .actingFor = entry["for"_L1].toString(),
              .notBefore = fromMs(entry["not_before"_L1].toInteger()) });
    }
    return decisions;
}

} // namespace

QString searchable(const QString &text)
{
    return text.toCaseFolded();
}

QString searchText(const Request &request)
{
    const Ask &ask = request.ask;
    // The fields too: a ticket is what people remember of a request.
    const QStringList words = QStringList{ request.id, request.requester, ask.scenario,
                                           ask.target, ask.profile,       ask.reason }
        + ask.fields.values();
    return searchable(words.join(u'\n'));
}

Columns columnsOf(const Request &request)
{
    const Ask &ask = request.ask;
    return { { u":id"_s, request.id },
             { u":revision"_s, request.revision },
             { u":state"_s, int(request.state) },
             { u":requester"_s, request.requester },
             { u":editors"_s, toText(QJsonDocument(QJsonArray::fromStringList(request.editors))) },
             { u":scenario"_s, ask.scenario },
             { u":target"_s, ask.target },
             { u":profile"_s, ask.profile },
             { u":duration_ms"_s, qint64(ask.duration.count()) },
             { u":reason"_s, ask.reason },
             { u":fields"_s, fieldsText(ask.fields) },
             { u":credential"_s, ask.credential },
             { u":rule"_s, request.rule },
             { u":policy_digest"_s, request.policyDigest },
             { u":digest"_s, request.digest },
             { u":filed_at"_s, toMs(request.filedAt) },
             { u":revised_at"_s, toMs(request.revisedAt) },
             { u":decide_by"_s, toMs(request.decideBy) },
             { u":stage"_s, request.stage },
             { u":decisions"_s, decisionsText(request.decisions) },
             { u":terms"_s, termsText(request) },
             { u":due_at"_s, toMs(request.dueAt) },
             { u":review_by"_s, toMs(request.reviewBy) },
             { u":bundle"_s, ask.bundle }, // again in terms, which is what is read
             { u":filed_by"_s, request.editors.value(0) },
             { u":search"_s, searchText(request) } };
}

Result<Request> readRequest(const Statement &row)
{
    bool good = true;
    Request request{ .id = row.column<QString>(0),
                     .revision = row.column<int>(1),
                     .state = readEnum(row, 2, RequestState::Lapsed, good),
                     .requester = row.column<QString>(3),
                     .editors = readEditors(row.column<QString>(4), good),
                     .ask = { .scenario = row.column<QString>(5),
                              .target = row.column<QString>(6),
                              .profile = row.column<QString>(7),
                              .duration = Millis(row.column<qint64>(8)),
                              .reason = row.column<QString>(9),
                              .fields = readFields(row.column<QString>(10), good),
                              .credential = row.column<QByteArray>(11) },
                     .rule = row.column<QString>(12),
                     .policyDigest = row.column<QByteArray>(13),
                     .digest = row.column<QByteArray>(14),
                     .filedAt = row.instant(15),
                     .revisedAt = row.instant(16),
                     .decideBy = row.instant(17),
                     .stage = row.column<int>(18),
                     .decisions = readDecisions(row.column<QString>(19), good),
                     .dueAt = row.instant(21),
                     .reviewBy = row.instant(22) };
    readTerms(row.column<QString>(20), request, good);
    if (!good)
        return fail(ErrorCode::Corrupt, row.name() + u": a value out of range"_s);
    return request;
}

} // namespace sallyport
