// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace CLI {
class App;
class Option;
}

namespace sallyport {

// What one command understands. Only this class and the dispatcher know the parser library.
class Grammar
{
public:
    enum class Need { Optional, Required };

    explicit Grammar(CLI::App &app) : m_app(app) { }

    // names as "-r,--reason" for options, "id" for arguments by position.
    void text(const char *names, QString &into, const char *help, Need need = Need::Optional);
    void texts(const char *names, QStringList &into, const char *help, Need need = Need::Optional);
    void number(const char *names, int &into, const char *help);
    void flag(const char *names, bool &into, const char *help);
    // Shown at the end of --help, one a line.
    void examples(const QStringList &lines);
    void footer(const QString &text);
    // Not shown in help: for scripts of the project itself.
    void hidden(const char *names, QString &into);

private:
    CLI::App &m_app;
};

} // namespace sallyport
