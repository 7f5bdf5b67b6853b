// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/phaselook.h"

#include <QCoreApplication>

namespace sallyport {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Phase)
};

QString word(Phase phase)
{
    switch (phase) {
    case Phase::Waiting:
        return Words::tr("Waiting", "state of a request");
    case Phase::Approved:
        return Words::tr("Approved", "state of a request");
    case Phase::Opening:
        return Words::tr("Opening", "state of a request");
    case Phase::Open:
        return Words::tr("Open", "state of a request");
    case Phase::Ending:
        return Words::tr("Ending", "state of a request");
    case Phase::Stuck:
        return Words::tr("Stuck", "state of a request");
    case Phase::Ended:
        return Words::tr("Ended", "state of a request");
    case Phase::Denied:
        return Words::tr("Denied", "state of a request");
    case Phase::Withdrawn:
        return Words::tr("Withdrawn", "state of a request");
    case Phase::Lapsed:
        return Words::tr("Lapsed", "state of a request");
    case Phase::Extended:
        return Words::tr("Extension approved", "state of a request");
    }
    return {};
}

} // namespace

paint::ChipLook phaseChip(Phase phase)
{
    switch (phase) {
    case Phase::Waiting:
        return { word(phase), Tone::Pending, Icon::Clock };
    case Phase::Approved:
        return { word(phase), Tone::Planned, Icon::Check };
    case Phase::Opening:
        return { word(phase), Tone::Planned, Icon::Play };
    case Phase::Open:
        return { word(phase), Tone::Live, Icon::Dot };
    case Phase::Ending:
        return { word(phase), Tone::Pending, Icon::Square };
    case Phase::Stuck:
        return { word(phase), Tone::Denied, Icon::Warning };
    case Phase::Ended:
        return { word(phase), Tone::Ended, Icon::Square };
    case Phase::Denied:
        return { word(phase), Tone::Denied, Icon::Cross };
    case Phase::Extended:
        return { word(phase), Tone::Ended, Icon::Check };
    case Phase::Withdrawn:
    case Phase::Lapsed:
        break;
    }
    return { word(phase), Tone::Ended, Icon::Ring };
}

Phase phaseOf(const RequestItem &item)
{
    return phaseOf(item.request, item.grant);
}

bool isOver(Phase phase)
{
    switch (phase) {
    case Phase::Ended:
    case Phase::Denied:
    case Phase::Withdrawn:
    case Phase::Lapsed:
    case Phase::Extended:
        return true;
    default:
        return false;
    }
}

} // namespace sallyport
