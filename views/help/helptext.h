// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace sallyport {

// A page of the help, dressed as the rest of the console. It shows our own pages and nothing else.
class HelpText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpText(QWidget *parent = nullptr);

    void show(const QString &markdown);
    // Brings the first place with this word into sight; with an empty one, the beginning.
    void showWord(const QString &word);
    // Brings the heading with this number, from 0, to the top. Out of range: nothing happens.
    void showHeading(int number);

signals:
    void linkChosen(const QString &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QString m_markdown;
};

} // namespace sallyport
