// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/joinform.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace sallyport {

class Button;
class Select;
class Text;

// Where the ledger is and who one is there. An invitation that is pasted fills the rest.
class JoinFormPane : public QWidget
{
    Q_OBJECT

public:
    explicit JoinFormPane(QWidget *parent = nullptr);

    JoinForm form() const;
    void showMistake(const JoinMistake &mistake); // at its field, which gets the keyboard
    void forget(); // the invitation is a secret

signals:
    void joinWanted(const sallyport::JoinForm &form);
    void demonstrationWanted();

private:
    Text *addField(QVBoxLayout *layout, const QString &label, QWidget *field,
                   const QString &hint = {}) const;
    void makeFields(QVBoxLayout *layout);
    void makeButtons(QVBoxLayout *layout);
    void takeInvitation();
    void takeMode();
    void note(QWidget *field, const QString &sentence);

    QPlainTextEdit *m_invitation;
    QLineEdit *m_hosts;
    QLineEdit *m_database;
    Select *m_mode;
    QPlainTextEdit *m_options;
    Text *m_caution;
    Text *m_note;
    Button *m_join;
};

} // namespace sallyport
