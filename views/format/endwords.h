// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/readmodels.h"

#include <QString>

namespace sallyport {

// What happens at the deadline: a sentence without its full stop.
QString deadlineSentence(const EndTerms &end);
// The same, and what may end access before: for whoever decides.
QString endSentence(const EndTerms &end);
// The same shortly, parts of a line: "sessions are closed at the end".
QString endShortly(const EndTerms &end);
// What differs from ending at the deadline, for the line that is signed; empty when nothing does.
QString endSigned(const EndTerms &end);
// Where a grant's ending stands, while its sessions end or may go on.
QString stillEndingWords(const Grant &grant, Instant now);
// Why it ended early: "not used for 1 h"; empty when it was for another reason.
QString lapseWords(EndReason reason, Millis limit);
// What the log says when an ending begins that nobody asked for.
QString endDueWords(const Event &event);

} // namespace sallyport
