// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/passphrase.h"

#include "app/sallyportctl/wording.h"
#include "models/ledger/passphrase.h"

#include <QFile>
#include <QTextStream>

#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

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
            line = input.readLine(LongestPassphrase + 2);
    }
    QTextStream(stderr) << '\n';
    return passphraseOfLine(line);
}

Trouble flawTrouble(PassphraseFlaw flaw)
{
    switch (flaw) {
    case PassphraseFlaw::TooShort:
        return { ExitCode::InvalidInput, u"short-passphrase"_s, u"The passphrase is too short."_s,
                 u"Use at least %1 characters."_s.arg(ShortestPassphrase) };
    case PassphraseFlaw::TooLong:
        return { ExitCode::InvalidInput, u"long-passphrase"_s, u"The passphrase is too long."_s,
                 u"Use at most %1 bytes."_s.arg(LongestPassphrase) };
    case PassphraseFlaw::Different:
        break;
    }
    return { ExitCode::InvalidInput, u"passphrases-differ"_s,
             u"The two passphrases are not the same."_s,
             u"Run the command again; no key file was made."_s };
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

Answer<QByteArray> readPassphrase(const QString &file, const QString &keyFile)
{
    const bool isNew = !QFile::exists(keyFile);
    QByteArray passphrase;
    QByteArray again;
    if (!file.isEmpty()) {
        const auto read = passphraseOfFile(file);
        if (!read)
            return give(errorTrouble(read.error(), Trying::ReadFile, file));
        passphrase = again = *read;
    } else if (isTerminal(STDERR_FILENO)) {
        if (isNew)
            QTextStream(stderr) << u"A new key file is made. Nobody can recover its passphrase: "
                                   "without it the keys in it are lost.\n"_s;
        passphrase = lineFromTerminal(u"Passphrase of %1: "_s.arg(keyFile));
        again = isNew ? lineFromTerminal(u"The same again: "_s) : passphrase;
    } else {
        return give({ ExitCode::KeyLocked, u"no-passphrase"_s,
                      u"The key file needs its passphrase and there is no terminal to ask at."_s,
                      u"Put it into a file of mode 0600 named by SALLYPORT_PASSPHRASE_FILE."_s });
    }
    const auto flaw = isNew ? flawOfNew(passphrase, again) : std::nullopt;
    if (flaw)
        return give(flawTrouble(*flaw));
    return passphrase;
}

} // namespace sallyport
