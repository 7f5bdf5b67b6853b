// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/policywords.h"

#include "models/domain/text.h"
#include "views/format/trouble.h"
#include "views/format/when.h"

#include <QCoreApplication>

#include <algorithm>

namespace sallyport::policywords {

using namespace Qt::StringLiterals;
using paint::ChipLook;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PolicyWords)
};

using Aspect = PolicyChange::Aspect;

QString placeText(const PolicyChange &change)
{
    using Part = PolicyChange::Part;
    switch (change.part) {
    case Part::Document:
        return Words::tr("Rules");
    case Part::Governance:
        return Words::tr("Governance");
    case Part::Target:
        return Words::tr("Target %1").arg(change.name);
    case Part::Scenario:
        return Words::tr("Scenario %1").arg(change.name);
    case Part::Field:
        return Words::tr("Scenario %1, field %2").arg(change.name, change.inner);
    case Part::Rule:
        return Words::tr("Rule %1").arg(change.name);
    case Part::Way:
        return Words::tr("Rule %1, way “%2”").arg(change.name, change.inner);
    case Part::Stage:
        return Words::tr("Rule %1, stage “%2”").arg(change.name, change.inner);
    case Part::Ban:
        return change.name.isEmpty() ? Words::tr("Bans") : Words::tr("Ban %1").arg(change.name);
    case Part::Rota:
        return Words::tr("Rota %1").arg(change.name);
    }
    return {};
}

// What nothing says depends on where it stands.
QString valueOf(const PolicyChange &change, const PolicyValue &one)
{
    if (std::holds_alternative<std::monostate>(one) && change.aspect == Aspect::When)
        return Words::tr("always");
    if (std::holds_alternative<std::monostate>(one) && change.aspect == Aspect::Automatic)
        return Words::tr("never");
    return value(one);
}

int countOf(const QList<PolicyChange> &changes, PolicyChange::Effect effect)
{
    return static_cast<int>(std::ranges::count(changes, effect, &PolicyChange::effect));
}

} // namespace

QString shortDigest(const QByteArray &digest)
{
    return QString::fromLatin1(digest.toHex().left(8));
}

QString versionLine(const PolicyVersion &version, Instant now)
{
    return Words::tr("%1 · %2 %3", "when, digest, its first words")
        .arg(formatWhen(version.appliedAt, now), shortDigest(version.digest),
             version.words.mid(0, 2).join(u' '));
}

QString versionAloud(const PolicyVersion &version, bool isInForce, Instant now)
{
    const QString who = visibleText(version.appliedBy.name);
    const QString line
        = Words::tr("Version %1, put into force by %2, %3, %4")
              .arg(version.position)
              .arg(who, formatWhen(version.appliedAt, now), version.words.join(u' '));
    return isInForce ? Words::tr("%1, in force").arg(line) : line;
}

ChipLook inForce()
{
    return { Words::tr("In force"), Tone::Live, Icon::Check };
}

QString changeTitle(const PolicyChange &change)
{
    return visibleText(Words::tr("%1: %2", "where in the policy, what of it")
                           .arg(placeText(change), aspect(change.aspect)));
}

QString changeValues(const PolicyChange &change)
{
    if (change.before == change.after)
        return {};
    return visibleText(
        u"%1 \u2192 %2"_s.arg(valueOf(change, change.before), valueOf(change, change.after)));
}

ChipLook effect(PolicyChange::Effect effect)
{
    switch (effect) {
    case PolicyChange::Effect::Loosening:
        return { Words::tr("Loosens"), Tone::Pending, Icon::Warning };
    case PolicyChange::Effect::Tightening:
        return { Words::tr("Tightens"), Tone::Planned, Icon::Lock };
    case PolicyChange::Effect::Neutral:
        break;
    }
    return { Words::tr("Neutral"), Tone::Ended, Icon::Ring };
}

QString changeAloud(const PolicyChange &change)
{
    const QString values = changeValues(change);
    const QString what
        = values.isEmpty() ? changeTitle(change) : u"%1, %2"_s.arg(changeTitle(change), values);
    return u"%1. %2"_s.arg(what, effect(change.effect).text);
}

QString changesSummary(const QList<PolicyChange> &changes)
{
    using Effect = PolicyChange::Effect;
    return Words::tr("%1: %2 loosening, %3 tightening, %4 neutral")
        .arg(Words::tr("%n differences", nullptr, static_cast<int>(changes.size())))
        .arg(countOf(changes, Effect::Loosening))
        .arg(countOf(changes, Effect::Tightening))
        .arg(countOf(changes, Effect::Neutral));
}

QString mistakePlace(const PolicyMistake &mistake)
{
    const QString place = Words::tr("Line %1, column %2").arg(mistake.line).arg(mistake.column);
    if (mistake.hint.isEmpty())
        return place;
    return u"%1 \u00b7 %2"_s.arg(place, visibleText(mistake.hint));
}

QString mistakeAloud(const PolicyMistake &mistake)
{
    return u"%1 %2"_s.arg(visibleText(mistake.message), mistakePlace(mistake));
}

QString fileTrouble(const Error &error)
{
    if (error.code == ErrorCode::NotFound)
        return Words::tr("The file cannot be read. Check that it is there and that you may read "
                         "it, then choose it again.");
    return errorText(error);
}

} // namespace sallyport::policywords
