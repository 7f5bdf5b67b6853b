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

QString decisionsText(const QList<Decision> &decisions)
{
    QJsonArray array;
    for (const Decision &decision : decisions) {
        array.append(
            QJsonObject{ { u"person"_s, decision.person },
                         { u"stage"_s, decision.stage },
                         { u"verdict"_s, int(decision.verdict) },
                         { u"at"_s, toMs(decision.at) },
                         { u"text"_s, decision.text },
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
              .stage = entry["stage"_L1].toInt(),
              .verdict = verdict == int(Verdict::Approve) ? Verdict::Approve : Verdict::Deny,
              .at = fromMs(entry["at"_L1].toInteger()),
              .text = entry["text"_L1].toString(),
              .intentDigest = QByteArray::fromHex(hex) });
    }
    return decisions;
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

} // namespace

QString searchable(const QString &text)
{
    return text.toCaseFolded();
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
                     .decisions = readDecisions(row.column<QString>(19), good) };
    if (!good)
        return fail(ErrorCode::Corrupt, row.name() + u": a value out of range"_s);
    return request;
}

} // namespace sallyport
