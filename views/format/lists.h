// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sallyport {

// "a, b, c" as the reader's language writes it.
QString enumerated(const QStringList &items);
// Two whole sentences, one after the other as the reader's language sets them: some take no space.
QString inSequence(const QString &first, const QString &second);

} // namespace sallyport
