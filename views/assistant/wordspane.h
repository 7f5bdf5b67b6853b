// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/clipboard.h"

#include <QStringList>
#include <QWidget>

class QGridLayout;

namespace sallyport {

class Text;

// The words of this machine's key, to be read to an officer, and what is being waited for.
class WordsPane : public QWidget
{
    Q_OBJECT

public:
    explicit WordsPane(QWidget *parent = nullptr);

    // text: the whole enrolment, for an officer who works at the command line.
    void setKey(const QString &person, const QStringList &words, const QString &text);
    void setState(const QString &sentence, bool trouble);
    QString words() const;

signals:
    void laterWanted();

private:
    QGridLayout *m_grid;
    QList<Text *> m_words;
    Text *m_person;
    Text *m_state;
    QString m_text;
    Clipboard m_clipboard;
};

// Six words in two rows, large; shared with the officer's side, so that both look alike.
QList<Text *> layOutWords(QGridLayout *grid, const QStringList &words);

} // namespace sallyport
