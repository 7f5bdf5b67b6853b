// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace sallyport {

// The locale of a language, "de" for one, else the desktop's. Countdowns, ids and commands stand
// beside dates, so the same figures are used for all of them.
QLocale consoleLocale(const QString &language);

// Installs the wording for this locale into the application: a translation when there is one, and
// always English underneath, because "%n" needs its singular and plural there too; with Qt's own
// words ("Cancel") where they are installed. GUI thread, once, before the first window.
void installTranslations(const QLocale &locale);

} // namespace sallyport
