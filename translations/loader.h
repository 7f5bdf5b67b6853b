// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLocale;

namespace sallyport {

// Installs the wording for this locale into the application: a translation when there is one, and
// always English underneath, because "%n" needs its singular and plural there too. GUI thread,
// once, before the first window.
void installTranslations(const QLocale &locale);

} // namespace sallyport
