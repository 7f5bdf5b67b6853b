// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/services/reader.h"
#include "views/kit/card.h"

#include <array>

class QListView;

namespace sallyport {

class ChoiceRow;
class ListStack;
class RequestFilterProxy;
class RequestListModel;
class SecondTicker;

// The three lists of requests behind their tabs. Says which request is selected.
class RequestQueue : public Surface
{
    Q_OBJECT

public:
    RequestQueue(const Clock &clock, SecondTicker *ticker, QWidget *parent = nullptr);

    void clear();
    // Loading has begun; grey rows appear when it takes long.
    void begin();
    void take(QueueKind kind, const QList<RequestItem> &items);
    void setFilter(const QString &text);
    // True when the request is in one of the lists; it is selected then.
    bool select(const QString &requestId);
    void step(int rows);

signals:
    void selected(const QString &requestId);
    void nothingSelected();

private:
    void makeList(const Clock &clock, SecondTicker *ticker);
    void showTab();
    void showCounts();

    RequestListModel *m_model;
    RequestFilterProxy *m_proxy;
    ChoiceRow *m_tabs;
    QListView *m_list;
    ListStack *m_stack;
    std::array<QList<RequestItem>, 3> m_queues;
    std::array<bool, 3> m_read{};
};

} // namespace sallyport
