// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sallyportctl/command.h"
#include "models/domain/clock.h"

#include <QList>
#include <QStringList>

#include <memory>
#include <vector>

namespace sallyport {

using CommandList = std::vector<std::unique_ptr<Command>>;

// Every command there is, in the order of --help.
CommandList allCommands();

// Every option that the command's --help shows, by its long names: what completions have to know.
QList<QStringList> optionNames(Command &command);
// The same of those that every command takes.
QList<QStringList> globalOptionNames();

// Parses the arguments, runs the command that they name, prints its reply and returns the exit
// code: text on standard output and trouble on standard error, or with --json one JSON value on
// standard output for both.
int dispatch(int argc, const char *const *argv, const CommandList &commands, const Clock &clock);

} // namespace sallyport
