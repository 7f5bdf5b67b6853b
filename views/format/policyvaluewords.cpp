// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the places of a policy, in words.
#include "models/policy/durationtext.h"
#include "views/format/lists.h"
#include "views/format/policywords.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace sallyport::policywords {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PolicyWords)
};

using Aspect = PolicyChange::Aspect;

// In the order of Aspect.
constexpr std::array Aspects = {
    QT_TRANSLATE_NOOP("PolicyWords", "added"),
    QT_TRANSLATE_NOOP("PolicyWords", "removed"),
    QT_TRANSLATE_NOOP("PolicyWords", "name"),
    QT_TRANSLATE_NOOP("PolicyWords", "order"),
    QT_TRANSLATE_NOOP("PolicyWords", "something that this version cannot tell"),
    QT_TRANSLATE_NOOP("PolicyWords", "who signs"),
    QT_TRANSLATE_NOOP("PolicyWords", "signatures needed"),
    QT_TRANSLATE_NOOP("PolicyWords", "title"),
    QT_TRANSLATE_NOOP("PolicyWords", "connector"),
    QT_TRANSLATE_NOOP("PolicyWords", "profiles"),
    QT_TRANSLATE_NOOP("PolicyWords", "shortest reason"),
    QT_TRANSLATE_NOOP("PolicyWords", "type"),
    QT_TRANSLATE_NOOP("PolicyWords", "required"),
    QT_TRANSLATE_NOOP("PolicyWords", "pattern"),
    QT_TRANSLATE_NOOP("PolicyWords", "choices"),
    QT_TRANSLATE_NOOP("PolicyWords", "smallest number"),
    QT_TRANSLATE_NOOP("PolicyWords", "largest number"),
    QT_TRANSLATE_NOOP("PolicyWords", "scenario"),
    QT_TRANSLATE_NOOP("PolicyWords", "target"),
    QT_TRANSLATE_NOOP("PolicyWords", "profile"),
    QT_TRANSLATE_NOOP("PolicyWords", "who may ask"),
    QT_TRANSLATE_NOOP("PolicyWords", "usual duration"),
    QT_TRANSLATE_NOOP("PolicyWords", "longest duration"),
    QT_TRANSLATE_NOOP("PolicyWords", "decided within"),
    QT_TRANSLATE_NOOP("PolicyWords", "start"),
    QT_TRANSLATE_NOOP("PolicyWords", "end"),
    QT_TRANSLATE_NOOP("PolicyWords", "warnings before the end"),
    QT_TRANSLATE_NOOP("PolicyWords", "approvers"),
    QT_TRANSLATE_NOOP("PolicyWords", "approvals needed"),
    QT_TRANSLATE_NOOP("PolicyWords", "denials that end it"),
    QT_TRANSLATE_NOOP("PolicyWords", "owners"),
    QT_TRANSLATE_NOOP("PolicyWords", "tags"),
    QT_TRANSLATE_NOOP("PolicyWords", "risk"),
    QT_TRANSLATE_NOOP("PolicyWords", "template of the reason"),
    QT_TRANSLATE_NOOP("PolicyWords", "when it applies"),
    QT_TRANSLATE_NOOP("PolicyWords", "asks nobody"),
    QT_TRANSLATE_NOOP("PolicyWords", "way"),
    QT_TRANSLATE_NOOP("PolicyWords", "stages side by side"),
    QT_TRANSLATE_NOOP("PolicyWords", "asks later as well"),
    QT_TRANSLATE_NOOP("PolicyWords", "reminds after"),
    QT_TRANSLATE_NOOP("PolicyWords", "time zone"),
    QT_TRANSLATE_NOOP("PolicyWords", "first day"),
    QT_TRANSLATE_NOOP("PolicyWords", "handover"),
    QT_TRANSLATE_NOOP("PolicyWords", "days of a turn"),
    QT_TRANSLATE_NOOP("PolicyWords", "people in turn"),
    QT_TRANSLATE_NOOP("PolicyWords", "claimed within"),
    QT_TRANSLATE_NOOP("PolicyWords", "start ahead"),
    QT_TRANSLATE_NOOP("PolicyWords", "who may ask for others"),
    QT_TRANSLATE_NOOP("PolicyWords", "veto"),
    QT_TRANSLATE_NOOP("PolicyWords", "break-glass"),
    QT_TRANSLATE_NOOP("PolicyWords", "recurs for"),
    QT_TRANSLATE_NOOP("PolicyWords", "longest extension"),
    QT_TRANSLATE_NOOP("PolicyWords", "extensions"),
    QT_TRANSLATE_NOOP("PolicyWords", "who approves an extension"),
    QT_TRANSLATE_NOOP("PolicyWords", "delay of a loosening"),
    QT_TRANSLATE_NOOP("PolicyWords", "grade at least"),
    QT_TRANSLATE_NOOP("PolicyWords", "turns from a file"),
    QT_TRANSLATE_NOOP("PolicyWords", "approved several at a time"),
    QT_TRANSLATE_NOOP("PolicyWords", "ends when unused for"),
    QT_TRANSLATE_NOOP("PolicyWords", "ends when idle for"),
};
static_assert(Aspects.size() == static_cast<std::size_t>(Aspect::Idle) + 1);

QString riskWord(Risk risk)
{
    switch (risk) {
    case Risk::Low:
        return Words::tr("low", "risk");
    case Risk::Medium:
        return Words::tr("medium", "risk");
    case Risk::High:
        break;
    }
    return Words::tr("high", "risk");
}

QString hoursText(const Hours &hours)
{
    QStringList days;
    for (const int day : hours.days)
        days.append(QLocale().dayName(day, QLocale::ShortFormat));
    return u"%1 %2\u2013%3 %4"_s.arg(days.join(u' '), hours.from.toString(u"HH:mm"_s),
                                     hours.to.toString(u"HH:mm"_s),
                                     QString::fromLatin1(hours.zone));
}

// All that must hold.
QString conditionText(const Condition &when)
{
    QStringList parts;
    const auto add = [&](bool isAsked, const QString &text) {
        if (isAsked)
            parts.append(text);
    };
    add(when.durationOver > Millis(0),
        Words::tr("for longer than %1").arg(durationText(when.durationOver)));
    if (when.durationUpTo)
        parts.append(Words::tr("up to %1").arg(durationText(*when.durationUpTo)));
    add(!when.targetTags.isEmpty(), Words::tr("for tags %1").arg(enumerated(when.targetTags)));
    if (when.within)
        parts.append(Words::tr("within %1").arg(hoursText(*when.within)));
    if (when.outside)
        parts.append(Words::tr("outside %1").arg(hoursText(*when.outside)));
    if (when.firstTime)
        parts.append(*when.firstTime ? Words::tr("the first time")
                                     : Words::tr("not the first time"));
    if (when.riskFrom)
        parts.append(Words::tr("at %1 risk or more").arg(riskWord(*when.riskFrom)));
    if (when.riskUpTo)
        parts.append(Words::tr("at %1 risk or less").arg(riskWord(*when.riskUpTo)));
    add(!when.requesters.isEmpty(), Words::tr("for %1").arg(enumerated(when.requesters)));
    return enumerated(parts);
}

// What is compared can be empty texts, lists and durations, which say that there is none.
struct ValueText
{
    QString operator()(std::monostate) const { return Words::tr("none"); }
    QString operator()(bool is) const { return is ? Words::tr("yes") : Words::tr("no"); }
    QString operator()(qint64 number) const { return QLocale().toString(number); }
    QString operator()(Millis length) const
    {
        return length == Millis(0) ? Words::tr("none") : durationText(length);
    }
    QString operator()(const QString &text) const
    {
        return text.isEmpty() ? Words::tr("none")
                              : Words::tr("\u201c%1\u201d", "a quoted text").arg(text);
    }
    QString operator()(const QStringList &texts) const
    {
        return texts.isEmpty() ? Words::tr("none") : enumerated(texts);
    }
    QString operator()(const QList<Millis> &lengths) const
    {
        QStringList texts;
        for (const Millis one : lengths)
            texts.append(durationText(one));
        return (*this)(texts);
    }
    QString operator()(const Condition &when) const { return conditionText(when); }
    QString operator()(const Escalation &later) const
    {
        return Words::tr("%1 after %2").arg(enumerated(later.to), durationText(later.after));
    }
};

} // namespace

QString aspect(PolicyChange::Aspect aspect)
{
    return Words::tr(Aspects.at(static_cast<std::size_t>(aspect)));
}

QString value(const PolicyValue &value)
{
    return std::visit(ValueText(), value);
}

} // namespace sallyport::policywords
