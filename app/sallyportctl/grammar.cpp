// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/grammar.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace sallyport {

void Grammar::text(const char *names, QString &into, const char *help, Need need)
{
    const auto set = [&into](const std::string &value) { into = QString::fromStdString(value); };
    m_app.add_option_function<std::string>(names, set, help)
        ->required(need == Need::Required)
        ->type_name("TEXT");
}

void Grammar::texts(const char *names, QStringList &into, const char *help, Need need)
{
    const auto set = [&into](const std::vector<std::string> &values) {
        for (const std::string &value : values)
            into.append(QString::fromStdString(value));
    };
    auto *const option = m_app.add_option_function<std::vector<std::string>>(names, set, help)
                             ->required(need == Need::Required)
                             ->type_name("TEXT");
    // One value each time, or the option would take what stands behind it as well.
    if (names[0] == '-')
        option->allow_extra_args(false);
}

void Grammar::number(const char *names, int &into, const char *help)
{
    m_app.add_option(names, into, help)->check(CLI::NonNegativeNumber)->type_name("NUMBER");
}

void Grammar::flag(const char *names, bool &into, const char *help)
{
    m_app.add_flag(names, into, help);
}

void Grammar::hidden(const char *names, QString &into)
{
    const auto set = [&into](const std::string &value) { into = QString::fromStdString(value); };
    m_app.add_option_function<std::string>(names, set)->group("");
}

void Grammar::examples(const QStringList &lines)
{
    footer(u"Examples:\n  "_s + lines.join(u"\n  "_s));
}

void Grammar::footer(const QString &text)
{
    m_app.footer(text.toStdString());
}

} // namespace sallyport
