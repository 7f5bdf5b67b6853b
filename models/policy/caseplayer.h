// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/casefile.h"

namespace sallyport {

// One thing that did not come as the case says.
struct CaseFailure
{
    int line = 1; // of the document, from 1
    QString message; // one sentence
    bool operator==(const CaseFailure &) const = default;
};

struct CaseResult
{
    QString name;
    int line = 1; // of the document, from 1
    QList<CaseFailure> failures; // empty: passed
    bool operator==(const CaseResult &) const = default;
};

// Plays one case on the engine, on a clock of its own, from the document's people and policy. What
// has to be done on a target is answered at once, or not at all while the target is down. Stops at
// the first step that fails, since what follows rests on it. Pure.
CaseResult playCase(const CaseFile &file, const PolicyCase &which);

} // namespace sallyport
