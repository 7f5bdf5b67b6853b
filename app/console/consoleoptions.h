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
    MainWindow::Place page = MainWindow::Place::Access;
    QString request; // shown first: a link names it
    QString screenshot; // grab the window into this file and end; for pictures in documents
};

// Reads the arguments; --help and mistakes end the program with a sentence.
ConsoleOptions readConsoleOptions();

} // namespace sallyport
