// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/eventglyph.h"

namespace sallyport {

namespace {

// What somebody has to look after.
bool isTrouble(EventKind kind)
{
    switch (kind) {
    case EventKind::OpeningFailed:
    case EventKind::StillAlive:
    case EventKind::EndingFailed:
    case EventKind::ExtensionFailed:
    case EventKind::Stuck:
    case EventKind::Residue:
    case EventKind::Quarantined:
    case EventKind::Drift:
    case EventKind::ActivityCut:
    case EventKind::LogContradicted:
    case EventKind::GlassBroken:
    case EventKind::ReviewOverdue:
    case EventKind::Frozen:
    case EventKind::AllEnded:
        return true;
    default:
        return false;
    }
}

} // namespace

std::pair<Icon, Tone> eventGlyph(EventKind kind)
{
    switch (kind) {
    case EventKind::Filed:
    case EventKind::Amended:
        return { Icon::Question, Tone::Planned };
    case EventKind::Approved:
    case EventKind::StageFilled:
    case EventKind::RequestApproved:
    case EventKind::Reviewed:
    case EventKind::Unfrozen:
        return { Icon::Check, Tone::Live };
    case EventKind::Denied:
    case EventKind::Objected:
    case EventKind::LoginRefused:
    case EventKind::Refused:
        return { Icon::Cross, Tone::Denied };
    case EventKind::Commented:
    case EventKind::Questioned:
        return { Icon::Comment, Tone::Ended };
    case EventKind::Started:
    case EventKind::Opened:
    case EventKind::Extended:
    case EventKind::Connected:
    case EventKind::Statement:
        return { Icon::Dot, Tone::Live };
    case EventKind::Warned:
    case EventKind::EndDue:
    case EventKind::DrainOver:
    case EventKind::Escalated:
    case EventKind::Reminded:
        return { Icon::Clock, Tone::Pending };
    case EventKind::Withdrawn:
    case EventKind::Lapsed:
    case EventKind::DecisionLapsed:
    case EventKind::Disconnected:
        return { Icon::Ring, Tone::Ended };
    default:
        return isTrouble(kind) ? std::pair(Icon::Exclamation, Tone::Denied)
                               : std::pair(Icon::Square, Tone::Ended);
    }
}

} // namespace sallyport
