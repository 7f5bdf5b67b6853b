// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sallyportctl/grammar.h"
#include "app/sallyportctl/trouble.h"

#include <QJsonDocument>
#include <QJsonValue>
#include <QString>

namespace sallyport {

class Session;

// What a command has to say, in both forms; the dispatcher prints one of them.
struct Reply
{
    QString text; // lines for people, without the last line feed
    QJsonValue json; // one value for scripts
    ExitCode exit = ExitCode::Ok;
};

// One command of the command line. Adding a command adds a file and a line in commands.cpp.
class Command
{
public:
    Command() = default;
    virtual ~Command() = default;
    Q_DISABLE_COPY_MOVE(Command)

    // "approve", or "policy check" for one inside a group.
    virtual QString name() const = 0;
    virtual QString summary() const = 0;
    virtual void declare(Grammar &grammar) = 0;
    virtual Answer<Reply> run(Session &session) = 0;
};

} // namespace sallyport
