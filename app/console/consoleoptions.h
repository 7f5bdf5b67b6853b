// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/mainwindow.h"

#include <QString>

#include <optional>

namespace sallyport {

// What the command line and the environment say about a start.
struct ConsoleOptions
{
    bool demonstration = false;
    bool join = false; // a further ledger
    QString ledger; // address; empty: none chosen
    QString config; // of the enforcer, in embedded mode
    QString person; // who acts; in the demonstration one of its four
    QString keyFile; // empty: the keychain
    QString passphraseFile; // of the key file
    std::optional<Theme::Choice> theme;
    std::optional<MainWindow::Place> page; // none: where the person was the last time
    bool minimised = false;
    bool hidden = false; // in the tray, as at login; minimised where there is none
    QString link; // shown first; as it was given, so it may be anything
    QString screenshot; // grab the window into this file and end; for pictures in documents
};

// The language of --language, empty for the desktop's; read ahead of the others, which speak it.
QString askedLanguage();
// Reads the arguments; --help and mistakes end the program with a sentence.
ConsoleOptions readConsoleOptions();

} // namespace sallyport
