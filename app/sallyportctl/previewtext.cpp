// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/previewtext.h"

#include "app/sallyportctl/endtext.h"
#include "app/sallyportctl/format.h"
#include "app/sallyportctl/jsonview.h"
#include "app/sallyportctl/recurrencetext.h"
#include "app/sallyportctl/starttext.h"
#include "app/sallyportctl/texttable.h"
#include "app/sallyportctl/wording.h"
#include "models/domain/text.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

QString numberForm(const Field &field)
{
    const auto side = [](const std::optional<qint64> &limit) {
        return limit ? QString::number(*limit) : QString();
    };
    if (!field.minimum && !field.maximum)
        return u"NUMBER"_s;
    return side(field.minimum) + u".."_s + side(field.maximum);
}

// What may stand after "NAME=".
QString formOf(const Field &field)
{
    switch (field.type) {
    case FieldType::Choice:
        return field.choices.join(u'|');
    case FieldType::Boolean:
        return u"true|false"_s;
    case FieldType::Number:
        return numberForm(field);
    case FieldType::DateTime:
        return u"2026-02-01T09:30Z"_s;
    case FieldType::Ticket:
        return field.pattern.isEmpty() ? TicketPattern : field.pattern;
    case FieldType::Text:
        break;
    }
    return field.pattern.isEmpty() ? u"TEXT"_s : field.pattern;
}

// Where the clocks of the target's place say something else than those here.
QString endThere(const AskPreview &preview)
{
    const QTimeZone place(preview.zone);
    const QDateTime here = QDateTime::fromMSecsSinceEpoch(toMs(preview.wouldEnd));
    if (!place.isValid() || place.offsetFromUtc(here) == here.offsetFromUtc())
        return {};
    return u"%1 in %2"_s.arg(here.toTimeZone(place).toString(u"yyyy-MM-dd HH:mm"_s),
                             QString::fromLatin1(preview.zone));
}

void addAround(TextFields &fields, const QList<Whereabouts> &around, Instant now)
{
    for (const Whereabouts &one : around) {
        const QString name = visibleText(one.person.name);
        fields.add(u"Around"_s,
                   one.awayUntil > Instant()
                       ? u"%1 is away until %2; %3 decides in their place"_s.arg(
                           name, localTime(one.awayUntil), visibleText(one.standInName))
                       : u"%1 was active %2"_s.arg(name, relativeTime(one.lastAct, now)));
    }
}

QJsonArray aroundJson(const QList<Whereabouts> &around)
{
    QJsonArray people;
    for (const Whereabouts &one : around)
        people.append(QJsonObject{ { u"person"_s, one.person.id },
                                   { u"lastAct"_s, jsonTime(one.lastAct) },
                                   { u"awayUntil"_s, jsonTime(one.awayUntil) },
                                   { u"standIn"_s, one.standInName } });
    return people;
}

} // namespace

QString previewText(const AskPreview &preview, const Ask &ask, Instant now)
{
    TextFields fields;
    if (preview.refusal) {
        const RefusalWords words = wordsFor(*preview.refusal);
        fields.add(u"It would be refused"_s, words.sentence);
        fields.add(u"Next"_s, words.next);
    }
    fields.add(u"Rule"_s, preview.rule);
    addTerms(fields, preview.start);
    if (preview.automatic && !preview.start.breakGlass)
        fields.add(u"Decided by"_s, u"the rule itself, at once"_s);
    for (const StageItem &stage : preview.stages) {
        QStringList names;
        for (const PersonRef &person : stage.eligible)
            names.append(deciderText(person));
        fields.add(stepLabel(stage.name, stage.path, stage.beside),
                   u"%1 of: %2"_s.arg(stage.need).arg(names.join(u", "_s)));
    }
    addAround(fields, preview.around, now);
    if (preview.maximumDuration.count() > 0)
        fields.add(u"Longest"_s, lengthText(preview.maximumDuration));
    if (preview.grade)
        fields.add(u"Grade"_s, gradeText(*preview.grade));
    if (preview.decisionWindow.count() > 0)
        fields.add(u"Decided within"_s, lengthText(preview.decisionWindow));
    if (toMs(preview.wouldEnd) != 0)
        fields.add(
            u"Would end"_s,
            (preview.isExtension ? u"%1 (%2), extended"_s : u"%1 (%2), opened as soon as it may"_s)
                .arg(localTime(preview.wouldEnd), relativeTime(preview.wouldEnd, now)));
    fields.add(u"There"_s, endThere(preview));
    addOccurrences(fields, ask, now);
    if (!preview.rule.isEmpty())
        addEnd(fields, preview.end);
    return fields.toString();
}

QJsonObject previewJson(const AskPreview &preview, const Ask &ask, Instant now)
{
    return { { u"rule"_s, preview.rule },
             { u"automatic"_s, preview.automatic },
             { u"grade"_s, preview.grade ? QJsonValue(gradeName(*preview.grade)) : QJsonValue() },
             { u"stages"_s, jsonList(preview.stages) },
             { u"start"_s, toJson(preview.start) },
             { u"around"_s, aroundJson(preview.around) },
             { u"wouldEnd"_s, jsonTime(preview.wouldEnd) },
             { u"zone"_s, QString::fromLatin1(preview.zone) },
             { u"end"_s, toJson(preview.end) },
             { u"occurrences"_s, occurrencesJson(ask, now) },
             { u"refusal"_s,
               preview.refusal ? QJsonValue(toJson(*preview.refusal)) : QJsonValue() } };
}

QString optionsTable(const QList<AskOption> &options)
{
    TextTable table({ u"SCENARIO"_s, u"TARGET"_s, u"PROFILE"_s, u"USUAL"_s, u"LONGEST"_s,
                      u"START"_s, u"FIELDS"_s });
    for (const AskOption &option : options) {
        QStringList fields;
        for (const Field &field : option.fields) {
            const QString text = u"%1=%2"_s.arg(field.name, formOf(field));
            fields.append(field.required ? text : u'[' + text + u']');
        }
        table.addRow({ option.scenario, option.target, option.profile,
                       lengthText(option.defaultDuration), lengthText(option.maximumDuration),
                       optionNotes(option), fields.join(u' ') });
    }
    return table.toString();
}

} // namespace sallyport
