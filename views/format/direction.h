// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sallyport {

// A piece of a line that is read for itself, so that its neighbours do not pull its figures to
// their side: U+2068 and U+2069 around it where the console reads from right to left (Unicode UAX
// #9, 2.4).
QString apart(const QString &piece);

} // namespace sallyport
