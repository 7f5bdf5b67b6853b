// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/intent.h"
#include "views/kit/button.h"

#include <QDialog>

class QPlainTextEdit;
class QVBoxLayout;

namespace sallyport {

class DurationChips;
class LaterStart;
class SignedCard;
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
        bool textless = false; // there is nothing to say with it
        Millis longest{ 0 }; // asks for how long as well, up to this; 0: does not
        Millis usual{ 0 }; // of longest: what is chosen at first
        Instant earliest{}; // asks for a start as well, from here to latest; zero: does not
        Instant latest{};
        bool later = false; // of earliest: a moment is chosen at first
        QString written{}; // what stands in the field at first
    };
    explicit TextDialog(const Question &question, QWidget *parent = nullptr);

signals:
    void confirmed(const TextBody &said);

protected:
    // Something to choose, under the sentence.
    void addChoice(const QString &label, QWidget *choice);
    // Asks another way after a choice; possible: whether there is anything to confirm.
    void ask(const QString &sentence, const QString &signedLine, const QString &verb,
             bool possible);

private:
    void makeControls(QVBoxLayout *layout);
    void makeLess(QVBoxLayout *layout);
    void renew();

    Question m_question;
    Text *m_sentence;
    QVBoxLayout *m_choices;
    SignedCard *m_signed = nullptr;
    QPlainTextEdit *m_edit;
    DurationChips *m_length = nullptr;
    LaterStart *m_start = nullptr;
    Text *m_count;
    Button *m_confirm;
    bool m_isPossible = true;
};

} // namespace sallyport
