// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/desk.h"
#include "views/pages/textdialog.h"

namespace sallyport {

// What a signature about this detail covers.
Displayed displayed(const RequestDetail &detail);
// The dialog before an act that needs words. kind: not File or Amend.
TextDialog::Question questionFor(IntentKind kind, const RequestDetail &detail);
// The toast after it: "Approved."
QString doneWords(IntentKind kind);
// Why this person cannot decide, when they cannot; empty when they can.
QString whyNotDecide(const RequestDetail &detail, const PersonRef &viewer);

} // namespace sallyport
