// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/kit/button.h"

#include <QDialog>

namespace sallyport {

// Says what follows, and asks once more; nothing is typed.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        QString title;
        QString sentence;
        QString signedLine; // what is signed; empty when the sentence says it
        QString verb; // on the button
        Button::Kind kind = Button::Kind::Primary;
    };
    explicit ConfirmDialog(const Question &question, QWidget *parent = nullptr);
};

} // namespace sallyport
