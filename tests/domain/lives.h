// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/worldbuilder.h"

// What may happen to a request, drawn at random: for properties that hold whatever happens. To be
// called within rc::check().
namespace sallyport::test {

QString anybody(); // also somebody who left, and somebody whom nobody knows
Ask anyAsk();
Millis anyWhile();
// One thing that may happen: somebody acts, time passes, or a target answers.
void happen(World &world);
// A world with a chain of any shape, after many such things.
World livedThrough();
// How many stages of one way a decision counts for, at most.
int mostOfOneWay(const Decision &decision, const QList<Stage> &chain);

} // namespace sallyport::test
