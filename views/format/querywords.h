// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/requestquery.h"

#include <QString>

// What is said about the language in which people look for requests. All texts are visible text.
namespace sallyport::querywords {

// What is wrong, and what to write instead.
QString mistake(const QueryMistake &mistake);
// Behind a key where it is offered: "who asked".
QString keyNote(const QString &key);

} // namespace sallyport::querywords
