// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/requestquery.h"

#include "models/policy/durationtext.h"
#include "models/services/queryterms.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

using Kind = QueryMistake::Kind;

constexpr std::array Phases{ Phase::Waiting,   Phase::Approved, Phase::Opening, Phase::Open,
                             Phase::Ending,    Phase::Stuck,    Phase::Ended,   Phase::Denied,
                             Phase::Withdrawn, Phase::Lapsed,   Phase::Extended };

// "active" is what others call what is open.
QSet<Phase> phasesCalled(const QString &word)
{
    if (word == "active"_L1)
        return { Phase::Opening, Phase::Open, Phase::Ending, Phase::Stuck };
    const auto *const found
        = std::ranges::find(Phases, word, [](Phase phase) { return phaseName(phase); });
    return found == Phases.end() ? QSet<Phase>() : QSet<Phase>{ *found };
}

// The alternatives of one term. A quoted value is one, whatever commas it has.
QList<QueryName> namesIn(const QueryTerm &term)
{
    if (term.wasQuoted)
        return { { .text = term.value, .at = term.at, .ids = {} } };
    QList<QueryName> names;
    int at = term.at;
    for (const QString &part : term.value.split(u',')) {
        if (!part.isEmpty())
            names.append({ .text = part, .at = at, .ids = {} });
        at += int(part.size()) + 1;
    }
    return names;
}

class Reading
{
public:
    Reading(Instant now, const QByteArray &zone)
        : m_now(now)
        , m_zone(zone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(zone))
    {
    }

    std::optional<QueryMistake> take(const QueryTerm &term)
    {
        if (term.key.isEmpty()) {
            (term.isNegated ? m_query.notWords : m_query.words).append(term.value);
            return std::nullopt;
        }
        if (QueryNames *const names = namesOf(term.key)) {
            (term.isNegated ? names->none : names->any) += namesIn(term);
            return std::nullopt;
        }
        if (term.key == "reason"_L1) {
            (term.isNegated ? m_query.notReasons : m_query.reasons).append(term.value);
            return std::nullopt;
        }
        if (term.key == "state"_L1)
            return takeState(term);
        if (term.key == "since"_L1 || term.key == "until"_L1)
            return takeMoment(term);
        return QueryMistake{ .kind = Kind::UnknownKey,
                             .text = term.key,
                             .at = term.keyAt,
                             .length = int(term.key.size()) };
    }

    const RequestQuery &query() const { return m_query; }

private:
    QueryNames *namesOf(const QString &key)
    {
        const QList<std::pair<QLatin1StringView, QueryNames *>> known{
            { "who"_L1, &m_query.who },
            { "by"_L1, &m_query.by },
            { "target"_L1, &m_query.target },
            { "profile"_L1, &m_query.profile },
            { "scenario"_L1, &m_query.scenario }
        };
        for (const auto &[name, names] : known) {
            if (key == name)
                return names;
        }
        return nullptr;
    }

    std::optional<QueryMistake> takeState(const QueryTerm &term)
    {
        for (const QueryName &name : namesIn(term)) {
            const QSet<Phase> called = phasesCalled(name.text.toLower());
            if (called.isEmpty())
                return QueryMistake{ .kind = Kind::UnknownState,
                                     .text = name.text,
                                     .at = name.at,
                                     .length = int(name.text.size()) };
            (term.isNegated ? m_query.notPhases : m_query.phases) += called;
        }
        return std::nullopt;
    }

    std::optional<QueryMistake> takeMoment(const QueryTerm &term)
    {
        const bool isSince = term.key == "since"_L1;
        const auto moment = momentOf(term.value, isSince);
        if (term.isNegated || !moment)
            return QueryMistake{ .kind = term.isNegated ? Kind::NotNegated : Kind::NoMoment,
                                 .text = term.isNegated ? term.key : term.value,
                                 .at = term.isNegated ? term.keyAt : term.at,
                                 .length = term.length };
        (isSince ? m_query.since : m_query.until) = moment;
        return std::nullopt;
    }

    // A day is meant whole: since its beginning, until its end.
    std::optional<Instant> momentOf(const QString &written, bool isSince) const
    {
        if (const auto ago = parseDuration(written))
            return m_now - *ago;
        const QDate today = QDateTime::fromMSecsSinceEpoch(toMs(m_now), m_zone).date();
        // QDate reads the day of a moment as well.
        QDate day = written.contains(u'T') ? QDate() : QDate::fromString(written, Qt::ISODate);
        if (written == "today"_L1)
            day = today;
        else if (written == "yesterday"_L1)
            day = today.addDays(-1);
        if (day.isValid())
            return fromMs((isSince ? day : day.addDays(1)).startOfDay(m_zone).toMSecsSinceEpoch());
        QDateTime moment = QDateTime::fromString(written, Qt::ISODate);
        if (!moment.isValid())
            return std::nullopt;
        if (moment.timeSpec() == Qt::LocalTime)
            moment = QDateTime(moment.date(), moment.time(), m_zone);
        return fromMs(moment.toMSecsSinceEpoch());
    }

    const Instant m_now;
    const QTimeZone m_zone;
    RequestQuery m_query;
};

bool isOneOf(const QList<QueryName> &names, const QString &id)
{
    return std::ranges::any_of(names, [&](const QueryName &name) { return name.ids.contains(id); });
}

} // namespace

bool QueryNames::fits(const QString &id) const
{
    return (any.isEmpty() || isOneOf(any, id)) && !isOneOf(none, id);
}

QStringList queryKeys()
{
    return { u"who"_s,     u"target"_s,   u"state"_s, u"by"_s,   u"reason"_s,
             u"profile"_s, u"scenario"_s, u"since"_s, u"until"_s };
}

QStringList queryStates()
{
    QStringList words{ u"active"_s };
    for (const Phase phase : Phases)
        words.append(phaseName(phase));
    return words;
}

tl::expected<RequestQuery, QueryMistake> parseQuery(const QString &written, Instant now,
                                                    const QByteArray &zone)
{
    const auto terms = queryTerms(written);
    if (!terms)
        return tl::unexpected(terms.error());
    Reading reading(now, zone);
    for (const QueryTerm &term : *terms) {
        if (const auto wrong = reading.take(term))
            return tl::unexpected(*wrong);
    }
    return reading.query();
}

QString quotedValue(const QString &value)
{
    const bool isPlain = !value.isEmpty() && std::ranges::none_of(value, [](QChar letter) {
        return letter.isSpace() || letter == u'"' || letter == u'\\' || letter == u',';
    });
    if (isPlain)
        return value;
    QString quoted = value;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + quoted + u'"';
}

} // namespace sallyport
