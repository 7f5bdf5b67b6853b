// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace sallyport {

class Button;
class Text;

// Takes the enrolment text of a machine whose key does not wait here. It goes on to the comparison
// of words; nothing is signed in this dialog.
class EnrolTextDialog : public QDialog
{
    Q_OBJECT

public:
    explicit EnrolTextDialog(QWidget *parent = nullptr);

    // Says it at the text, which stays for mending.
    void showTrouble(const QString &sentence);

signals:
    void textGiven(const QString &text);

private:
    void renew();

    QPlainTextEdit *m_text;
    Text *m_note;
    Button *m_next;
};

} // namespace sallyport
