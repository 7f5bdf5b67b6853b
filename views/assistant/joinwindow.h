// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/joinform.h"
#include "views/keyscreen.h"

#include <QStringList>

class QHBoxLayout;
class QProgressBar;
class QStackedWidget;

namespace sallyport {

class Button;
class JoinFormPane;
class Text;
class WordsPane;

// The way to a shared ledger: where it is and who one is, this machine's key, an officer's word.
// Shows one step at a time; whoever drives it does the work elsewhere.
class JoinWindow : public KeyScreen
{
    Q_OBJECT

public:
    explicit JoinWindow(QWidget *parent = nullptr);

    void showForm();
    void showMistake(const JoinMistake &mistake);
    void showProgress(int percent, const QString &sentence) override;
    void setCancellable(bool cancellable); // while there is progress
    void showTrouble(const QString &sentence, Retry retry = Retry::Useless) override;
    void askPassphrase(PassphrasePanel::Purpose purpose, const QString &sentence) override;
    void refusePassphrase(const QString &sentence) override;
    void showWords(const QString &person, const QStringList &words, const QString &text);
    void showWaiting(const QString &trouble = {});
    void finish(); // the console is there

signals:
    void joinWanted(const sallyport::JoinForm &form);
    void demonstrationWanted();
    void cancelWanted();
    void backWanted();

private:
    QWidget *makeWork();
    QHBoxLayout *makeSteps();
    void bring(QWidget *pane, int step, const QString &title);

    Text *m_title;
    QList<Text *> m_steps;
    QStackedWidget *m_panes;
    JoinFormPane *m_form;
    QWidget *m_work = nullptr;
    WordsPane *m_words;
    Text *m_sentence;
    QProgressBar *m_progress;
    PassphrasePanel *m_passphrase;
    Button *m_back;
    Button *m_cancel;
    Button *m_retry;
};

} // namespace sallyport
