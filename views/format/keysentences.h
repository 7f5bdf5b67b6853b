// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

// What is said about the place of a person's keys before the console opens: whole sentences, the
// last of which says what to do.
namespace sallyport::keysentences {

QString openingKeyring();
QString openingFile();
QString keyringLocked();

QString fileIsSealed(const QString &file);
// Says that nobody can recover it, and when keychainMissing, why it is a file at all.
QString fileWillBeMade(const QString &file, bool keychainMissing);
QString wrongPassphrase();
QString cancelled(bool creating);

QString passphraseFileUnreadable(const QString &passphraseFile);
QString passphraseFileTooShort(const QString &passphraseFile);
QString passphraseFileWrong(const QString &passphraseFile, const QString &file);
QString fileTrouble(const Error &error, const QString &file);

} // namespace sallyport::keysentences
