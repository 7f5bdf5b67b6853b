// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/wording.h"

#include <QFile>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class CompletionCommand : public Command
{
public:
    QString name() const override { return u"completion"_s; }
    QString summary() const override { return u"Print what makes your shell complete commands"_s; }

    void declare(Grammar &grammar) override
    {
        grammar.text("shell", m_shell, "bash, zsh or fish", Grammar::Need::Required);
        grammar.examples({ u"sallyportctl completion bash > "
                           u"~/.local/share/bash-completion/completions/sallyportctl"_s,
                           u"sallyportctl completion zsh > ~/.zfunc/_sallyportctl"_s,
                           u"sallyportctl completion fish > "
                           u"~/.config/fish/completions/sallyportctl.fish"_s });
    }

    Answer<Reply> run(Session &) override
    {
        QFile file(u":/completions/sallyportctl."_s + m_shell);
        if (m_shell.contains(u'/') || !file.open(QIODevice::ReadOnly))
            return give(usageTrouble(u"There is no completion for \u201c%1\u201d."_s.arg(m_shell),
                                     u"Use bash, zsh or fish."_s));
        const QString text = QString::fromUtf8(file.readAll()).trimmed();
        return Reply{ .text = text, .json = QJsonObject{ { u"script"_s, text } } };
    }

private:
    QString m_shell;
};

} // namespace

std::unique_ptr<Command> makeCompletionCommand()
{
    return std::make_unique<CompletionCommand>();
}

} // namespace sallyport
