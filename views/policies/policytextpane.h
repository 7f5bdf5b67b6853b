// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace sallyport {

class SearchField;
class Text;

// A policy as it was written, to read and to search in.
class PolicyTextPane : public QWidget
{
    Q_OBJECT

public:
    explicit PolicyTextPane(QWidget *parent = nullptr);

    // Characters that would turn or hide what follows become visible.
    void show(const QByteArray &text);
    void focusSearch();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // From the cursor on, or from the beginning of what is found; goes round at the end.
    void find(bool further);

    SearchField *m_search;
    Text *m_note;
    QPlainTextEdit *m_text;
};

} // namespace sallyport
