// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace sallyport {

// The rules about the passphrase of a key file, the same for console, terminal and file: a key that
// was sealed at one of them opens at the others.

// Whoever copies the file may guess for as long as they like; only length holds them up.
constexpr qsizetype ShortestPassphrase = 12; // characters, of a new one
constexpr qsizetype LongestPassphrase = 1024; // bytes

enum class PassphraseFlaw { TooShort, TooLong, Different };

// What keeps a new passphrase from being taken; again is the second time that it was typed.
std::optional<PassphraseFlaw> flawOfNew(const QByteArray &passphrase, const QByteArray &again);

// The line without its end. Blanks belong to the passphrase.
QByteArray passphraseOfLine(QByteArray line);

// The first line of a file. NotFound, or Denied when it cannot be read.
Result<QByteArray> passphraseOfFile(const QString &path);

// Where the keys of this user are when there is no keychain and no other file was named:
// $XDG_DATA_HOME/sallyport/keys.
QString ownKeyFile();

} // namespace sallyport
