// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/passphrase.h"

#include "app/sallyportctl/wording.h"

#include <QFile>
#include <QTextStream>

#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

constexpr qint64 LongestPassphrase = 1024;

// Switches the terminal's echo off while it lives.
class EchoOff
{
public:
    EchoOff()
    {
        m_changed = tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_changed)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_changed = tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) == 0;
    }
    ~EchoOff()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(EchoOff)

private:
    termios m_before = {};
    bool m_changed = false;
};

QByteArray lineFromTerminal(const QString &prompt)
{
    QTextStream(stderr) << prompt;
    QByteArray line;
    {
        const EchoOff silent;
        QFile input;
        if (input.open(stdin, QIODevice::ReadOnly))
            line = input.readLine(LongestPassphrase);
    }
    QTextStream(stderr) << '\n';
    return line;
}

} // namespace

bool isTerminal(int descriptor)
{
    return isatty(STDIN_FILENO) == 1 && isatty(descriptor) == 1;
}

bool confirmed(const QString &question)
{
    QTextStream(stderr) << question << u" [y/N] "_s;
    const QString answer = QTextStream(stdin).readLine().trimmed().toLower();
    return answer == "y"_L1 || answer == "yes"_L1;
}

Answer<QByteArray> readPassphrase(const QString &file, const QString &prompt)
{
    QByteArray line;
    if (!file.isEmpty()) {
        QFile source(file);
        if (!source.open(QIODevice::ReadOnly))
            return give(errorTrouble({ .code = ErrorCode::NotFound, .detail = {} },
                                     Trying::ReadFile, file));
        line = source.readLine(LongestPassphrase);
    } else if (isTerminal(STDERR_FILENO)) {
        line = lineFromTerminal(prompt);
    } else {
        return give({ ExitCode::KeyLocked, u"no-passphrase"_s,
                      u"The key file needs its passphrase and there is no terminal to ask at."_s,
                      u"Put it into a file of mode 0600 named by SALLYPORT_PASSPHRASE_FILE."_s });
    }
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace sallyport
