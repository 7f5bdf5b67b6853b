// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/jsonview.h"

#include "app/sallyportctl/endtext.h"
#include "app/sallyportctl/format.h"
#include "app/sallyportctl/pasttext.h"
#include "app/sallyportctl/starttext.h"
#include "app/sallyportctl/wording.h"
#include "models/domain/phase.h"
#include "models/domain/text.h"

#include <QCborMap>

#include <array>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

QJsonArray people(const QList<PersonRef> &refs)
{
    QJsonArray list;
    for (const PersonRef &ref : refs) {
        QJsonObject person{ { u"id"_s, ref.id }, { u"name"_s, ref.name } };
        if (!ref.actingFor.isEmpty())
            person.insert(u"for"_s, ref.actingFor);
        list.append(person);
    }
    return list;
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString stageWord(StageStatus status)
{
    switch (status) {
    case StageStatus::Filled:
        return u"filled"_s;
    case StageStatus::Waiting:
        return u"waiting"_s;
    case StageStatus::Later:
        return u"later"_s;
    case StageStatus::Denied:
        return u"denied"_s;
    case StageStatus::Unneeded:
        return u"unneeded"_s;
    }
    return {};
}

} // namespace

QJsonObject toJson(const Grant &grant)
{
    return { { u"id"_s, grant.id },
             { u"state"_s, grantStateWord(grant) },
             { u"opened"_s, jsonTime(grant.openedAt) },
             { u"deadline"_s, jsonTime(grant.deadline) },
             { u"sessionsUntil"_s,
               jsonTime(toMs(grant.deadline) == 0 ? Instant() : sessionsUntil(grant)) },
             { u"draining"_s, isDraining(grant) },
             { u"end"_s, toJson(grant.end) },
             { u"usedAt"_s, jsonTime(grant.usedAt) },
             { u"endReason"_s, endReasonName(grant.endReason) },
             { u"extendTo"_s, jsonTime(grant.extendTo) },
             { u"extensions"_s, QJsonArray::fromStringList(grant.extensions) },
             { u"loginClosed"_s, jsonTime(grant.loginClosedAt) },
             { u"ended"_s, jsonTime(grant.endedAt) },
             { u"endedBy"_s, grant.endedBy },
             { u"sessionsEnded"_s, grant.sessionsEnded },
             { u"stuck"_s, grant.stuck },
             { u"residue"_s, grant.residue } };
}

QString jsonText(const QJsonValue &value, QJsonDocument::JsonFormat format)
{
    const QJsonDocument document
        = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    const QString text = QString::fromUtf8(document.toJson(format)).trimmed();
    if (!hasInvisible(text, true))
        return text;
    QString safe;
    const auto codePoints = text.toUcs4();
    for (const char32_t c : codePoints) {
        const QString character = QString::fromUcs4(&c, 1);
        if (!hasInvisible(character, true)) {
            safe += character;
            continue;
        }
        for (const QChar unit : character)
            safe += u"\\u%1"_s.arg(QString::number(unit.unicode(), 16), 4, u'0');
    }
    return safe;
}

QJsonObject toJson(const RequestItem &item)
{
    const Request &request = item.request;
    QJsonObject fields;
    for (auto field = request.ask.fields.cbegin(); field != request.ask.fields.cend(); ++field)
        fields.insert(field.key(), field.value());
    QJsonObject object{ { u"id"_s, request.id },
                        { u"revision"_s, request.revision },
                        { u"state"_s, requestStateWord(request.state) },
                        { u"requester"_s, request.requester },
                        { u"requesterName"_s, item.requesterName },
                        { u"scenario"_s, request.ask.scenario },
                        { u"target"_s, request.ask.target },
                        { u"profile"_s, request.ask.profile },
                        { u"duration"_s, jsonSeconds(request.ask.duration) },
                        { u"allowed"_s, jsonSeconds(item.allowed) },
                        { u"reason"_s, request.ask.reason },
                        { u"fields"_s, fields },
                        { u"rule"_s, request.rule },
                        { u"filed"_s, jsonTime(request.filedAt) },
                        { u"decideBy"_s, jsonTime(request.decideBy) },
                        { u"stage"_s, item.stageName },
                        { u"have"_s, item.have },
                        { u"need"_s, item.need },
                        { u"mineToDecide"_s, item.mineToDecide },
                        { u"digest"_s, hex(request.digest) },
                        { u"grant"_s,
                          item.grant ? QJsonValue(toJson(*item.grant)) : QJsonValue() } };
    const QJsonObject start = startJson(item);
    for (auto part = start.begin(); part != start.end(); ++part)
        object.insert(part.key(), part.value());
    return object;
}

QJsonObject toJson(const StageItem &stage)
{
    return { { u"name"_s, stage.name },
             { u"need"_s, stage.need },
             { u"status"_s, stageWord(stage.status) },
             { u"deny"_s, stage.deny },
             { u"path"_s, stage.path },
             { u"beside"_s, stage.beside },
             { u"decided"_s, people(stage.decided) },
             { u"objected"_s, people(stage.objected) },
             { u"eligible"_s, people(stage.eligible) } };
}

QJsonObject toJson(const RequestDetail &detail)
{
    QJsonObject object = toJson(detail.item);
    object.insert(u"stages"_s, jsonList(detail.stages));
    object.insert(u"start"_s, toJson(detail.start));
    object.insert(u"end"_s, toJson(detail.end));
    object.insert(u"policy"_s, hex(detail.policyDigest));
    object.insert(u"signatureVerified"_s, detail.signatureVerified);
    object.insert(u"words"_s, QJsonArray::fromStringList(detail.digestWords));
    object.insert(u"hints"_s, QJsonArray::fromStringList(detail.warnings));
    object.insert(u"past"_s, toJson(detail.past));
    object.insert(u"ruleTerms"_s, toJson(detail.rule));
    QStringList can;
    const std::array<std::pair<bool, QString>, 10> abilities{
        { { detail.can.approve, u"approve"_s },
          { detail.can.deny, u"deny"_s },
          { detail.can.comment, u"comment"_s },
          { detail.can.amend, u"amend"_s },
          { detail.can.withdraw, u"withdraw"_s },
          { detail.can.release, u"release"_s },
          { detail.can.revoke, u"revoke"_s },
          { detail.can.claim, u"start"_s },
          { detail.can.question, u"question"_s },
          { detail.can.review, u"review"_s } }
    };
    for (const auto &[may, what] : abilities) {
        if (may)
            can.append(what);
    }
    object.insert(u"can"_s, QJsonArray::fromStringList(can));
    return object;
}

QJsonObject toJson(const LoggedEvent &logged)
{
    const Event &event = logged.event;
    return { { u"index"_s, logged.index },
             { u"kind"_s, eventKindName(event.kind) },
             { u"at"_s, jsonTime(event.at) },
             { u"actor"_s, event.actor },
             { u"request"_s, event.requestId },
             { u"grant"_s, event.grantId },
             { u"intent"_s, hex(event.intentDigest) },
             { u"data"_s, event.data.toJsonObject() } };
}

QJsonObject toJson(const AskOption &option)
{
    QJsonArray fields;
    for (const Field &field : option.fields)
        fields.append(QJsonObject{ { u"name"_s, field.name },
                                   { u"title"_s, field.title },
                                   { u"required"_s, field.required },
                                   { u"pattern"_s, field.pattern },
                                   { u"choices"_s, QJsonArray::fromStringList(field.choices) } });
    return { { u"rule"_s, option.rule },
             { u"scenario"_s, option.scenario },
             { u"target"_s, option.target },
             { u"profile"_s, option.profile },
             { u"default"_s, jsonSeconds(option.defaultDuration) },
             { u"maximum"_s, jsonSeconds(option.maximumDuration) },
             { u"reasonMinimum"_s, option.reasonMinimum },
             { u"reasonTemplate"_s, option.reasonTemplate },
             { u"fields"_s, fields },
             { u"ahead"_s, jsonSeconds(option.ahead) },
             { u"recurring"_s, jsonSeconds(option.recurring) },
             { u"claimWithin"_s, jsonSeconds(option.claimWithin) },
             { u"end"_s, toJson(option.end) },
             { u"breakGlass"_s, option.breakGlass },
             { u"forSelf"_s, option.forSelf },
             { u"forOthers"_s, people(option.forOthers) } };
}

QJsonObject toJson(const Receipt &receipt)
{
    return { { u"accepted"_s, receipt.accepted },
             { u"intent"_s, hex(receipt.intentDigest) },
             { u"received"_s, jsonTime(receipt.receivedAt) },
             { u"request"_s, receipt.requestId } };
}

QJsonObject toJson(const Refusal &refusal)
{
    const RefusalWords words = wordsFor(refusal);
    return { { u"code"_s, refusalCodeName(refusal.code) },
             { u"rule"_s, refusal.rule },
             { u"subject"_s, refusal.subject },
             { u"message"_s, words.sentence },
             { u"next"_s, words.next } };
}

QJsonObject toJson(const SettledDoubt &settled)
{
    return { { u"kind"_s, intentKindName(settled.kind) },
             { u"request"_s, settled.requestId },
             { u"sent"_s, jsonTime(settled.sentAt) },
             { u"delivered"_s, settled.delivered } };
}

} // namespace sallyport
