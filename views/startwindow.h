// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/passphrasepanel.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace sallyport {

class Button;
class Text;

// What is seen before there is a ledger: how far the preparation is, the question for a passphrase,
// or what went wrong.
class StartWindow : public QWidget
{
    Q_OBJECT

public:
    explicit StartWindow(QWidget *parent = nullptr);

    // Appears only when the preparation takes over 300 ms.
    void showProgress(int percent, const QString &sentence);
    enum class Retry { Useless, Offered };
    void showTrouble(const QString &sentence, Retry retry = Retry::Useless);
    void showChoice(); // no ledger was named
    // sentence says for which file, and why; anything entered comes through the signals.
    void askPassphrase(PassphrasePanel::Purpose purpose, const QString &sentence);
    void refusePassphrase(const QString &sentence); // the question stays
    void finish(); // the console is there: does not appear any more

signals:
    void demonstrationWanted();
    void retryWanted();
    void passphraseEntered(const QByteArray &passphrase);
    void passphraseCancelled();

private:
    void showOnly(QWidget *part);
    void makeRoom();

    Text *m_title;
    Text *m_sentence;
    QProgressBar *m_progress;
    PassphrasePanel *m_passphrase;
    Button *m_demo;
    Button *m_retry;
    QTimer m_delay;
};

} // namespace sallyport
