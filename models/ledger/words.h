// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace sallyport {

// The first bytes of a digest as words that two people can compare by voice, one word a byte.
QStringList digestWords(const QByteArray &digest, int count = 6);

} // namespace sallyport
