// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/previewtext.h"

#include "app/sallyportctl/format.h"
#include "app/sallyportctl/jsonview.h"
#include "app/sallyportctl/texttable.h"
#include "app/sallyportctl/wording.h"

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
    case FieldType::Text:
        break;
    }
    return field.pattern.isEmpty() ? u"TEXT"_s : field.pattern;
}

} // namespace

QString previewText(const AskPreview &preview, Instant now)
{
    TextFields fields;
    if (preview.refusal) {
        const Words words = wordsFor(*preview.refusal);
        fields.add(u"It would be refused"_s, words.sentence);
        fields.add(u"Next"_s, words.next);
    }
    fields.add(u"Rule"_s, preview.rule);
    for (const StageItem &stage : preview.stages) {
        QStringList names;
        for (const PersonRef &person : stage.eligible)
            names.append(person.name);
        fields.add(u"Step \u201c%1\u201d"_s.arg(stage.name),
                   u"%1 of: %2"_s.arg(stage.need).arg(names.join(u", "_s)));
    }
    if (preview.maximumDuration.count() > 0)
        fields.add(u"Longest"_s, lengthText(preview.maximumDuration));
    if (preview.decisionWindow.count() > 0)
        fields.add(u"Decided within"_s, lengthText(preview.decisionWindow));
    if (toMs(preview.wouldEnd) != 0)
        fields.add(u"Would end"_s,
                   u"%1 (%2), if it opened now"_s.arg(localTime(preview.wouldEnd),
                                                      relativeTime(preview.wouldEnd, now)));
    return fields.toString();
}

QJsonObject previewJson(const AskPreview &preview)
{
    return { { u"rule"_s, preview.rule },
             { u"stages"_s, jsonList(preview.stages) },
             { u"wouldEnd"_s, jsonTime(preview.wouldEnd) },
             { u"refusal"_s,
               preview.refusal ? QJsonValue(toJson(*preview.refusal)) : QJsonValue() } };
}

QString optionsTable(const QList<AskOption> &options)
{
    TextTable table(
        { u"SCENARIO"_s, u"TARGET"_s, u"PROFILE"_s, u"USUAL"_s, u"LONGEST"_s, u"FIELDS"_s });
    for (const AskOption &option : options) {
        QStringList fields;
        for (const Field &field : option.fields) {
            const QString text = u"%1=%2"_s.arg(field.name, formOf(field));
            fields.append(field.required ? text : u'[' + text + u']');
        }
        table.addRow({ option.scenario, option.target, option.profile,
                       lengthText(option.defaultDuration), lengthText(option.maximumDuration),
                       fields.join(u' ') });
    }
    return table.toString();
}

} // namespace sallyport
