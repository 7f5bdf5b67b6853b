// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/keysentences.h"

#include "models/ledger/passphrase.h"
#include "views/format/lists.h"
#include "views/format/trouble.h"

#include <QCoreApplication>

namespace sallyport::keysentences {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

} // namespace

QString openingKeyring()
{
    return Words::tr("Opening your keyring. It may ask you to unlock it.");
}

QString openingFile()
{
    return Words::tr("Opening your keys.");
}

QString keyringLocked()
{
    return Words::tr("Your keyring is locked, and your keys are in it. Unlock it, then try again.");
}

QString fileIsSealed(const QString &file)
{
    return Words::tr("Your keys are in %1, sealed with a passphrase.").arg(file);
}

QString fileWillBeMade(const QString &file, bool keychainMissing)
{
    const QString sentence
        = Words::tr("Your keys will be kept in %1, sealed with a passphrase. Nobody "
                    "can recover it: if you forget it, your keys are lost and an "
                    "officer has to enrol this machine again.")
              .arg(file);
    if (!keychainMissing)
        return sentence;
    return inSequence(Words::tr("This machine has no keychain that could hold your keys."),
                      sentence);
}

QString wrongPassphrase()
{
    return Words::tr("That is not the passphrase of this file. Try again.");
}

QString cancelled(bool creating)
{
    return creating
        ? Words::tr(
            "Without a place for your keys nothing can be signed, so the console stays closed. "
            "Try again to choose a passphrase.")
        : Words::tr(
            "Your keys stay sealed, so nothing can be signed and the console stays closed. Try "
            "again when you have the passphrase.");
}

QString passphraseFileUnreadable(const QString &passphraseFile)
{
    return Words::tr(
               "The passphrase file %1 cannot be read. Check its name, its owner and its mode.")
        .arg(passphraseFile);
}

QString passphraseFileTooShort(const QString &passphraseFile)
{
    return Words::tr(
               "The passphrase in %1 cannot seal a new key file. Use one of %2 characters or more.")
        .arg(passphraseFile)
        .arg(ShortestPassphrase);
}

QString passphraseFileWrong(const QString &passphraseFile, const QString &file)
{
    return Words::tr("The passphrase in %1 does not open the key file %2. Name the right one.")
        .arg(passphraseFile, file);
}

QString fileTrouble(const Error &error, const QString &file)
{
    switch (error.code) {
    case ErrorCode::Denied:
        return Words::tr("The key file %1 cannot be used. Check who owns it and its mode.")
            .arg(file);
    case ErrorCode::Locked:
        return Words::tr("Another program is using the key file %1. End it, then try again.")
            .arg(file);
    case ErrorCode::Corrupt:
        return Words::tr("%1 is damaged, or no key file of Sallyport. Keep it and tell security.")
            .arg(file);
    case ErrorCode::Unavailable:
        return Words::tr("The key file %1 cannot be opened. Check that its folder is there.")
            .arg(file);
    default:
        return errorText(error);
    }
}

} // namespace sallyport::keysentences
