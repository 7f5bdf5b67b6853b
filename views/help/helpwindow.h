// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;

namespace sallyport {

class HelpText;
class SearchField;
class Text;

// The help, in a window beside the console's: a list of pages, a search over all of them, and one
// page. The pages come with the program; nothing is fetched from anywhere.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    // Shows the page of this name (views/help/helppages.h).
    void bring(const QString &name);
    QString current() const { return m_current; }

private:
    QWidget *makeSide();
    void connectParts();
    void filter(const QString &words);
    void showPage(const QString &name);
    void follow(const QString &link);

    SearchField *m_search;
    QListWidget *m_list;
    Text *m_none;
    HelpText *m_text;
    QString m_current;
};

} // namespace sallyport
