// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/services/reader.h"
#include "views/kit/card.h"

#include <QModelIndex>

#include <array>
#include <optional>

class QListView;

namespace sallyport {

class ChoiceRow;
class ListStack;
class RequestFilterProxy;
class RequestListModel;
class SecondTicker;

// The three lists of requests behind their tabs; emergencies are in the first, behind what is to be
// decided. Says which request is selected.
class RequestQueue : public Surface
{
    Q_OBJECT

public:
    RequestQueue(const Clock &clock, SecondTicker *ticker, QWidget *parent = nullptr);

    void clear();
    // Loading has begun; grey rows appear when it takes long.
    void begin();
    void take(QueueKind kind, const QList<RequestItem> &items);
    // What is not decided yet, of all lists: what a signature should be found for.
    QList<Request> undecided() const;
    // Of those that were asked about; their rows say so.
    void setUnverified(const QStringList &ids);
    void setFilter(const QString &text);
    // True when the request is in one of the lists; it is selected then.
    bool select(const QString &requestId);
    void step(int rows);

    // The selected row that left its list: it stays in its place until the selection leaves it.
    // Empty: there is none.
    QString keptId() const { return m_kept ? m_kept->item.request.id : QString(); }
    // Why it left, in its row.
    void sayOfKept(const QString &words);
    // It goes at once, as if it had not been selected.
    void letGo();

signals:
    void selected(const QString &requestId);
    // At least two, in the order of the list.
    void severalSelected(const QList<sallyport::RequestItem> &items);
    void nothingSelected();
    void kept(const QString &requestId); // it left its list, and its row is still there

private:
    void makeList(const Clock &clock, SecondTicker *ticker);
    void showTab();
    void sayWhatIsSelected();
    void showCounts();
    void keep(std::size_t tab, const QList<RequestItem> &items);
    void keepSelected(const QList<RequestItem> &items);
    void dropKept(const QModelIndexList &selected);
    QList<RequestItem> shownRows() const;
    void markUnverified(QList<RequestItem> &items) const;

    RequestListModel *m_model;
    RequestFilterProxy *m_proxy;
    ChoiceRow *m_tabs;
    QListView *m_list;
    ListStack *m_stack;
    std::array<QList<RequestItem>, 3> m_queues;
    std::array<bool, 3> m_read{};
    QList<RequestItem> m_decide;
    QList<RequestItem> m_review;
    QStringList m_unverified; // ids
    struct Kept
    {
        RequestItem item;
        qsizetype row = 0;
        QString words;
    };
    std::optional<Kept> m_kept; // of the list that is shown
};

} // namespace sallyport
