// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/kit/button.h"

#include <QDialog>

class QPlainTextEdit;
class QVBoxLayout;

namespace sallyport {

class Text;

// Asks for a few words before something is signed, and shows what will be.
class TextDialog : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        QString title; // "Deny this request?"
        QString sentence; // what follows from it
        QString signedLine; // what is signed; may be empty
        QString verb; // on the button
        Button::Kind kind = Button::Kind::Primary;
        bool textNeeded = false;
    };
    explicit TextDialog(const Question &question, QWidget *parent = nullptr);

signals:
    void confirmed(const QString &text);

private:
    void makeControls(QVBoxLayout *layout);
    void renew();

    Question m_question;
    QPlainTextEdit *m_edit;
    Text *m_count;
    Button *m_confirm;
};

} // namespace sallyport
