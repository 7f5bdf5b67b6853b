// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/drafts.h"

#include "models/domain/text.h"
#include "models/ledger/privatefile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr qint64 MaxBytes = 512LL * 1024;
constexpr qsizetype MostAsks = 50;
constexpr qsizetype LongestText
    = qsizetype(2) * MaxReasonLength; // what is too long to send is kept as well

QJsonValue toJson(const std::optional<Recurrence> &recurrence)
{
    if (!recurrence)
        return QJsonValue::Null;
    QJsonArray days;
    for (const int day : recurrence->days)
        days.append(day);
    return QJsonObject{ { u"days"_s, days },
                        { u"from"_s, recurrence->from.toString(Qt::ISODate) },
                        { u"zone"_s, QString::fromLatin1(recurrence->zone) },
                        { u"first"_s, recurrence->first.toString(Qt::ISODate) },
                        { u"last"_s, recurrence->last.toString(Qt::ISODate) } };
}

QJsonObject toJson(const Ask &ask)
{
    QJsonObject fields;
    for (auto it = ask.fields.cbegin(); it != ask.fields.cend(); ++it)
        fields.insert(it.key(), it.value());
    return { { u"scenario"_s, ask.scenario },
             { u"target"_s, ask.target },
             { u"profile"_s, ask.profile },
             { u"duration_ms"_s, qint64(ask.duration.count()) },
             { u"reason"_s, ask.reason.left(LongestText) },
             { u"fields"_s, fields },
             { u"start_at"_s, toMs(ask.startAt) },
             { u"recurrence"_s, toJson(ask.recurrence) },
             { u"on_behalf_of"_s, ask.onBehalfOf },
             { u"extends"_s, ask.extends } };
}

// Reads members of the kind and size that were written; good turns false where they are not.
class DraftReader
{
public:
    QString text(const QJsonValue &value)
    {
        m_good = m_good && value.isString() && value.toString().size() <= LongestText;
        return value.toString();
    }

    // Drafts of earlier versions lack it.
    QString laterText(const QJsonValue &value)
    {
        return value.isUndefined() ? QString() : text(value);
    }

    qint64 number(const QJsonValue &value)
    {
        m_good = m_good && value.isDouble() && value.toInteger(-1) >= 0;
        return value.toInteger();
    }

    std::optional<Recurrence> recurrence(const QJsonValue &value)
    {
        if (value.isNull())
            return std::nullopt;
        Recurrence recurrence{ .days = {},
                               .from = QTime::fromString(text(value["from"_L1]), Qt::ISODate),
                               .zone = text(value["zone"_L1]).toLatin1(),
                               .first = QDate::fromString(text(value["first"_L1]), Qt::ISODate),
                               .last = QDate::fromString(text(value["last"_L1]), Qt::ISODate) };
        for (const auto &day : value["days"_L1].toArray())
            recurrence.days.append(static_cast<int>(number(day)));
        m_good = m_good && recurrence.from.isValid() && recurrence.first.isValid()
            && recurrence.last.isValid();
        return recurrence;
    }

    Ask ask(const QJsonValue &value)
    {
        Ask ask{ .scenario = text(value["scenario"_L1]),
                 .target = text(value["target"_L1]),
                 .profile = text(value["profile"_L1]),
                 .duration = Millis(number(value["duration_ms"_L1])),
                 .reason = text(value["reason"_L1]),
                 .startAt = fromMs(number(value["start_at"_L1])),
                 .onBehalfOf = text(value["on_behalf_of"_L1]),
                 .recurrence = recurrence(value["recurrence"_L1]),
                 .extends = laterText(value["extends"_L1]) };
        m_good = m_good && value["fields"_L1].isObject();
        const QJsonObject fields = value["fields"_L1].toObject();
        for (auto it = fields.begin(); it != fields.end(); ++it)
            ask.fields.insert(it.key(), text(it.value()));
        return ask;
    }

    AskDraft draft(const QJsonValue &value)
    {
        AskDraft draft{ .name = text(value["name"_L1]),
                        .keptAt = fromMs(number(value["kept_at"_L1])) };
        const QJsonArray asks = value["asks"_L1].toArray();
        m_good = m_good && !asks.isEmpty() && asks.size() <= MostAsks;
        for (const auto &one : asks)
            draft.asks.append(ask(one));
        return draft;
    }

    QList<AskDraft> all(const QByteArray &bytes)
    {
        const QJsonDocument document = QJsonDocument::fromJson(bytes);
        const QJsonArray entries = document["drafts"_L1].toArray();
        m_good = document.isObject() && document["drafts"_L1].isArray()
            && entries.size() <= Drafts::Most;
        QList<AskDraft> drafts;
        for (const auto &entry : entries)
            drafts.append(draft(entry));
        return drafts;
    }

    bool isGood() const { return m_good; }

private:
    bool m_good = true;
};

} // namespace

Drafts::Drafts(const QString &folder, Kind kind)
    : m_path(folder + (kind == Kind::Begun ? u"/drafts"_s : u"/favourites"_s))
{
}

Result<KeptDrafts> Drafts::read() const
{
    const auto bytes = readPrivateFile(m_path, MaxBytes);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return KeptDrafts();
    DraftReader reader;
    const QList<AskDraft> drafts = bytes ? reader.all(*bytes) : QList<AskDraft>();
    if (bytes && reader.isGood())
        return KeptDrafts{ .drafts = drafts, .setAside = {} };
    const QString aside = m_path + u".unreadable"_s;
    QFile::remove(aside);
    if (!QFile::rename(m_path, aside))
        return bytes ? fail(ErrorCode::Corrupt, m_path + u" is damaged"_s) : propagate(bytes);
    return KeptDrafts{ .drafts = {}, .setAside = aside };
}

Result<void> Drafts::write(const QList<AskDraft> &drafts) const
{
    QJsonArray entries;
    for (const AskDraft &draft : drafts.first(std::min<qsizetype>(Most, drafts.size()))) {
        QJsonArray asks;
        for (const Ask &ask : draft.asks)
            asks.append(toJson(ask));
        entries.append(QJsonObject{
            { u"name"_s, draft.name }, { u"kept_at"_s, toMs(draft.keptAt) }, { u"asks"_s, asks } });
    }
    const QJsonObject document{ { u"drafts"_s, entries } };
    return writePrivateFile(m_path, QJsonDocument(document).toJson());
}

} // namespace sallyport
