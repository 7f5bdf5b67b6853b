// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/icons.h"

#include <QWidget>

namespace sallyport {

class Button;
class Text;

// What a page says when it has nothing to show: a title, a sentence and at most one thing to do.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(Icon icon, QWidget *parent = nullptr);

    // No button when action is empty.
    void setContent(const QString &title, const QString &sentence, const QString &action = {});

signals:
    void actionRequested();

private:
    Text *m_title;
    Text *m_sentence;
    Button *m_action;
};

} // namespace sallyport
