// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/icons.h"

#include <QStackedWidget>

namespace sallyport {

class EmptyState;
class Skeleton;

// A list, or what stands in its place: shapes of rows while the first answer is on its way, a
// sentence when there is nothing, another one when a search finds nothing.
class ListStack : public QStackedWidget
{
    Q_OBJECT

public:
    ListStack(QWidget *list, Icon icon, int rowHeight, QWidget *parent = nullptr);

    void begin();
    // searched: that there are no rows may be due to what somebody looks for.
    void showResult(bool hasRows, bool searched, const QString &title, const QString &sentence);

protected:
    // The keyboard stays with the list or its place: not in a search field by accident, where
    // single letters would be typed.
    void focusInEvent(QFocusEvent *event) override;

private:
    void bring(QWidget *widget);

    QWidget *m_list;
    EmptyState *m_empty;
    Skeleton *m_skeleton;
};

} // namespace sallyport
