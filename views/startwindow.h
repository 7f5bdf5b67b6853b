// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace sallyport {

class Button;
class Text;

// What is seen before there is a ledger: how far the preparation is, or what went wrong.
class StartWindow : public QWidget
{
    Q_OBJECT

public:
    explicit StartWindow(QWidget *parent = nullptr);

    // Appears only when the preparation takes over 300 ms.
    void showProgress(int percent, const QString &sentence);
    void showTrouble(const QString &sentence);
    void showChoice(); // no ledger was named

signals:
    void demonstrationWanted();

private:
    Text *m_title;
    Text *m_sentence;
    QProgressBar *m_progress;
    Button *m_demo;
    QTimer m_delay;
};

} // namespace sallyport
