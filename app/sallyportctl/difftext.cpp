// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/difftext.h"

#include "app/sallyportctl/policyvaluetext.h"
#include "models/domain/nametable.h"
#include "models/domain/text.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

using Part = PolicyChange::Part;
using Aspect = PolicyChange::Aspect;
using Effect = PolicyChange::Effect;

// In JSON as they are; people read them without the hyphens.
constexpr NameTable<Part, 10> Parts{ { "document"_L1, "governance"_L1, "target"_L1, "scenario"_L1,
                                       "field"_L1, "rule"_L1, "way"_L1, "stage"_L1, "ban"_L1,
                                       "rota"_L1 } };
constexpr NameTable<Effect, 3> Effects{ { "neutral"_L1, "tightening"_L1, "loosening"_L1 } };
constexpr std::size_t AspectCount = static_cast<std::size_t>(Aspect::Idle) + 1;
constexpr NameTable<Aspect, AspectCount> Aspects{ {
    "added"_L1,
    "removed"_L1,
    "name"_L1,
    "order"_L1,
    "something-that-this-version-cannot-tell"_L1,
    "signers"_L1,
    "signatures-needed"_L1,
    "title"_L1,
    "connector"_L1,
    "profiles"_L1,
    "shortest-reason"_L1,
    "type"_L1,
    "required"_L1,
    "pattern"_L1,
    "choices"_L1,
    "smallest-number"_L1,
    "largest-number"_L1,
    "scenario"_L1,
    "target"_L1,
    "profile"_L1,
    "requesters"_L1,
    "usual-duration"_L1,
    "longest-duration"_L1,
    "decided-within"_L1,
    "start"_L1,
    "end"_L1,
    "warnings-before-the-end"_L1,
    "approvers"_L1,
    "approvals-needed"_L1,
    "denials-that-end-it"_L1,
    "owners"_L1,
    "tags"_L1,
    "risk"_L1,
    "template-of-the-reason"_L1,
    "asked"_L1,
    "asks-nobody"_L1,
    "way"_L1,
    "side-by-side"_L1,
    "asks-later-as-well"_L1,
    "reminds-after"_L1,
    "time-zone"_L1,
    "first-day"_L1,
    "handover"_L1,
    "days-of-a-turn"_L1,
    "people-in-turn"_L1,
    "claimed-within"_L1,
    "start-ahead"_L1,
    "who-may-ask-for-others"_L1,
    "veto"_L1,
    "break-glass"_L1,
    "recurs-for"_L1,
    "longest-extension"_L1,
    "extensions"_L1,
    "approves-an-extension"_L1,
    "delay-of-a-loosening"_L1,
    "grade-at-least"_L1,
    "turns-from-a-file"_L1,
    "approved-several-at-a-time"_L1,
    "ends-when-unused-for"_L1,
    "ends-when-idle-for"_L1,
} };

// What nothing says depends on where it stands.
QString valueText(const PolicyChange &change, const PolicyValue &value)
{
    if (std::holds_alternative<std::monostate>(value) && change.aspect == Aspect::When)
        return u"always"_s;
    if (std::holds_alternative<std::monostate>(value) && change.aspect == Aspect::Automatic)
        return u"never"_s;
    return policyValueText(value);
}

QString placeText(const PolicyChange &change)
{
    switch (change.part) {
    case Part::Document:
        return u"rules"_s;
    case Part::Governance:
        return u"governance"_s;
    case Part::Target:
        return u"target %1"_s.arg(change.name);
    case Part::Scenario:
        return u"scenario %1"_s.arg(change.name);
    case Part::Field:
        return u"scenario %1, field %2"_s.arg(change.name, change.inner);
    case Part::Rule:
        return change.name;
    case Part::Way:
        return u"%1, way \u201c%2\u201d"_s.arg(change.name, change.inner);
    case Part::Stage:
        return u"%1, stage \u201c%2\u201d"_s.arg(change.name, change.inner);
    case Part::Ban:
        return change.name.isEmpty() ? u"bans"_s : u"ban %1"_s.arg(change.name);
    case Part::Rota:
        return u"rota %1"_s.arg(change.name);
    }
    return {};
}

qsizetype countOf(const QList<PolicyChange> &changes, Effect effect)
{
    return std::ranges::count(changes, effect, &PolicyChange::effect);
}

QString summary(const QList<PolicyChange> &changes)
{
    QStringList counts;
    for (const Effect effect : { Effect::Loosening, Effect::Tightening, Effect::Neutral })
        counts.append(
            u"%1 %2"_s.arg(QString::number(countOf(changes, effect)), Effects.name(effect)));
    return u"%1: %2."_s.arg(changes.size() == 1 ? u"1 difference"_s
                                                : u"%1 differences"_s.arg(changes.size()),
                            counts.join(u", "_s));
}

} // namespace

QString changeText(const PolicyChange &change)
{
    QString what = Aspects.name(change.aspect).replace(u'-', u' ');
    if (change.before != change.after)
        what += u" %1 \u2192 %2"_s.arg(valueText(change, change.before),
                                       valueText(change, change.after));
    // What a document says may hold anything, also by escapes that its bytes do not show.
    return visibleText(u"%1: %2, %3"_s.arg(placeText(change), what, Effects.name(change.effect)));
}

QString differenceText(const QList<PolicyChange> &changes, bool isSameDocument)
{
    if (isSameDocument)
        return u"No difference."_s;
    if (changes.isEmpty())
        return u"No difference but in layout or comments."_s;
    QStringList lines;
    for (const PolicyChange &change : changes)
        lines.append(changeText(change));
    lines.append(summary(changes));
    return lines.join(u'\n');
}

QJsonArray differenceJson(const QList<PolicyChange> &changes)
{
    QJsonArray list;
    for (const PolicyChange &change : changes)
        list.append(QJsonObject{ { u"part"_s, Parts.name(change.part) },
                                 { u"name"_s, change.name },
                                 { u"inner"_s, change.inner },
                                 { u"aspect"_s, Aspects.name(change.aspect) },
                                 { u"before"_s, policyValueJson(change.before) },
                                 { u"after"_s, policyValueJson(change.after) },
                                 { u"effect"_s, Effects.name(change.effect) } });
    return list;
}

} // namespace sallyport
