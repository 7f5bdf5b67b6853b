// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

class QWidget;

namespace sallyport {

// Keeps Tab going through a window as people read it, also through what is made while it is shown:
// Qt leaves whatever is made later to the end.
class TabOrder : public QObject
{
    Q_OBJECT

public:
    // Follows root and the scroll areas that are in it by now. root outlives it.
    explicit TabOrder(QWidget *root);

    // What can have the keyboard, in the order of the layouts.
    static QList<QWidget *> readingOrder(QWidget &root);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    QWidget *m_root;
    QTimer m_soon; // one change brings many others
};

} // namespace sallyport
