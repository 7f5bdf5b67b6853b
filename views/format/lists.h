// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sallyport {

// "a, b, c" as the reader's language writes it.
QString enumerated(const QStringList &items);

} // namespace sallyport
