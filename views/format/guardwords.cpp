// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/eventfields.h"
#include "views/format/eventwords.h"
#include "views/format/when.h"

#include <QCoreApplication>

namespace sallyport {

using namespace Qt::StringLiterals;
using fields::number;
using fields::text;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EventWords)
};

} // namespace

QString EventWords::startSentence(const Event &event) const
{
    switch (event.kind) {
    case EventKind::Started:
        return event.actor.isEmpty() ? Words::tr("Its time has come: access is planned")
                                     : Words::tr("%1 claimed the access").arg(nameOf(event.actor));
    case EventKind::GlassBroken:
        return Words::tr("%1 broke the glass: access opens with nobody asked, to be reviewed by %2")
            .arg(nameOf(event.actor), formatWhen(fromMs(number(event, "review_by"_L1)), event.at));
    case EventKind::Reviewed:
        return withText(Words::tr("%1 reviewed it").arg(nameOf(event.actor)), event);
    case EventKind::ReviewOverdue:
        return Words::tr("Nobody reviewed it in time");
    case EventKind::OccurrenceSkipped:
        return skipSentence(event);
    default:
        return withText(Words::tr("%1 asked back").arg(inPlace(event, nameOf(event.actor))), event);
    }
}

QString EventWords::skipSentence(const Event &event)
{
    const QString when = formatWhen(fromMs(number(event, "from"_L1)), event.at);
    const QString because = text(event, "because"_L1);
    if (because == "frozen"_L1)
        return Words::tr("%1 is skipped: everything is frozen").arg(when);
    if (because == "access-stuck"_L1)
        return Words::tr("%1 is skipped: earlier access there could not be ended").arg(when);
    if (because == "not-claimed"_L1)
        return Words::tr("%1 is skipped: nobody claimed it").arg(when);
    if (because == "undecided"_L1)
        return Words::tr("%1 is skipped: it was not approved in time").arg(when);
    return Words::tr("%1 is skipped: no enforcer could open it before its end").arg(when);
}

QString EventWords::guardSentence(const Event &event) const
{
    const QString who = nameOf(event.actor);
    switch (event.kind) {
    case EventKind::Frozen:
        return withText(Words::tr("%1 froze everything: nothing opens").arg(who), event);
    case EventKind::Unfreezing:
        return withText(
            Words::tr("%1 wants to end the freeze; a second person has to agree").arg(who), event);
    case EventKind::Unfrozen:
        return withText(Words::tr("%1 ended the freeze").arg(who), event);
    case EventKind::AllEnded:
        return withText(endAllSentence(event), event);
    default:
        return delegationSentence(event);
    }
}

QString EventWords::endAllSentence(const Event &event) const
{
    const QString who = nameOf(event.actor);
    const QString person = text(event, "person"_L1);
    const QString target = text(event, "target"_L1);
    if (person.isEmpty() && target.isEmpty())
        return Words::tr("%1 ended every live access").arg(who);
    if (target.isEmpty())
        return Words::tr("%1 ended every live access of %2").arg(who, nameOf(person));
    return person.isEmpty()
        ? Words::tr("%1 ended every live access to %2").arg(who, target)
        : Words::tr("%1 ended every live access of %2 to %3").arg(who, nameOf(person), target);
}

QString EventWords::inPlace(const Event &event, const QString &who) const
{
    const QString place = text(event, "for"_L1);
    return place.isEmpty() ? who : Words::tr("%1, in the place of %2,").arg(who, nameOf(place));
}

QString EventWords::delegationSentence(const Event &event) const
{
    const QString who = nameOf(event.actor);
    const QString to = text(event, "to"_L1);
    if (to.isEmpty())
        return Words::tr("%1 decides in person again").arg(who);
    return Words::tr("%1 decides in the place of %2 from %3 to %4")
        .arg(nameOf(to), who, formatWhen(fromMs(number(event, "from"_L1)), event.at),
             formatWhen(fromMs(number(event, "until"_L1)), event.at));
}

} // namespace sallyport
