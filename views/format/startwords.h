// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/readmodels.h"
#include "views/kit/paint.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace sallyport {

// When access starts, who may still stop it, and who reviews it afterwards. All texts are visible
// text.

// What is to be done or to come once it is approved: "claim it until 17:00"; empty in any other
// phase.
QString startWords(const RequestItem &item, Instant now);
// The chip of the state: "Approved, claim it until 17:00", "Approved, starts Mon 09:00",
// "Veto until 17:00", or the one word that says it all.
paint::ChipLook stateChip(const RequestItem &item, Instant now);
// What else is to be known at a glance: emergency, review, a question that waits.
QList<paint::ChipLook> noteChips(const RequestItem &item, Instant now);

// What is counted down to, where neither a decision nor a deadline is waited for.
struct StartSpan
{
    Instant from;
    Instant until;
    QString aside; // "to claim"
};
std::optional<StartSpan> startSpan(const RequestItem &item, Instant now);

// That an approver put the start off, and until when; empty when nobody did or it has begun.
QString laterWords(const RequestItem &item, Instant now);
// When it starts, as a sentence about this request, and in a few words.
QString startSentence(const RequestDetail &detail, Instant now);
QString startShortly(const RequestDetail &detail, Instant now);
// What comes of a rule once its stages are filled, before it is asked for; a line each.
QStringList startLines(const StartTerms &terms, Instant startAt, Instant now);
// "group security, Ana, the owners": whom the policy names.
QString namedBy(const QList<Selector> &selectors);

} // namespace sallyport
