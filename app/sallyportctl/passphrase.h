// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sallyportctl/trouble.h"

#include <QByteArray>
#include <QString>

namespace sallyport {

// The passphrase of a key file: the first line of a file, or typed at the terminal without echo;
// twice when the key file is still to be made. Never from arguments. file empty and no terminal:
// KeyLocked trouble that names the variable.
Answer<QByteArray> readPassphrase(const QString &file, const QString &keyFile);

// True when both standard input and the given descriptor are a terminal.
bool isTerminal(int descriptor);
// Asks on the terminal; only "y" and "yes" say yes.
bool confirmed(const QString &question);

} // namespace sallyport
