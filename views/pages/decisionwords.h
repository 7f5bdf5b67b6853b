// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/desk.h"
#include "views/pages/textdialog.h"

namespace sallyport {

// What a signature about this detail covers.
Displayed displayed(const RequestDetail &detail);
// The dialog before an act that needs words. kind: not File, Amend or Approve.
TextDialog::Question questionFor(IntentKind kind, const RequestDetail &detail);
// The dialog before an approval of less than was asked for; what of it is chosen at first.
enum class Less { Shorter, Later };
TextDialog::Question questionOfLess(Less less, const RequestDetail &detail, Instant now);
// The toast after it: "Approved."
QString doneWords(IntentKind kind);
// What waits to be signed: "Approve writer on orders-db for Ana Marić". kind: one that may wait.
QString heldWords(IntentKind kind, const RequestItem &item);
// True when it may be taken back for a moment before it is signed: not what ends access or opens it
// at once, and no objection to what is approved and about to open.
bool mayWait(IntentKind kind, const RequestItem &item);
// Who was quicker, for what is no longer the viewer's: "Handled by Rui Costa, approved 12:41".
// Empty when it was the viewer, or nobody.
QString handledWords(const RequestDetail &detail, const QString &viewer, Instant now);
// Why this person cannot decide, when they cannot; empty when they can.
QString whyNotDecide(const RequestDetail &detail, const PersonRef &viewer);

} // namespace sallyport
