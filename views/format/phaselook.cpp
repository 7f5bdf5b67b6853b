// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/phaselook.h"

#include <QCoreApplication>

namespace sallyport {

namespace {

QString word(Phase phase)
{
    const auto tr = [](const char *text) {
        return QCoreApplication::translate("Phase", text, "state of a request");
    };
    switch (phase) {
    case Phase::Waiting:
        return tr("Waiting");
    case Phase::Approved:
        return tr("Approved");
    case Phase::Opening:
        return tr("Opening");
    case Phase::Open:
        return tr("Open");
    case Phase::Ending:
        return tr("Ending");
    case Phase::Stuck:
        return tr("Stuck");
    case Phase::Ended:
        return tr("Ended");
    case Phase::Denied:
        return tr("Denied");
    case Phase::Withdrawn:
        return tr("Withdrawn");
    case Phase::Lapsed:
        return tr("Lapsed");
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
        return true;
    default:
        return false;
    }
}

} // namespace sallyport
