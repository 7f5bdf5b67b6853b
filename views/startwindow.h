// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/keyscreen.h"

#include <QTimer>

class QProgressBar;

namespace sallyport {

class Button;
class Text;

// What is seen before there is a ledger: how far the preparation is, the question for a passphrase,
// or what went wrong.
class StartWindow : public KeyScreen
{
    Q_OBJECT

public:
    explicit StartWindow(QWidget *parent = nullptr);

    // Appears only when the preparation takes over 300 ms.
    void showProgress(int percent, const QString &sentence) override;
    void showTrouble(const QString &sentence, Retry retry = Retry::Useless) override;
    void askPassphrase(PassphrasePanel::Purpose purpose, const QString &sentence) override;
    void refusePassphrase(const QString &sentence) override;
    void finish(); // the console is there: does not appear any more

private:
    void showOnly(QWidget *part);
    void makeRoom();

    Text *m_title;
    Text *m_sentence;
    QProgressBar *m_progress;
    PassphrasePanel *m_passphrase;
    Button *m_retry;
    QTimer m_delay;
};

} // namespace sallyport
