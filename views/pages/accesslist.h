// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/services/readmodels.h"

#include <QHash>
#include <QWidget>

#include <array>

class QVBoxLayout;

namespace sallyport {

class AccessCard;
class EmptyState;
class SecondTicker;
class Skeleton;
class Text;

// My accesses in three groups: open now, ready and waiting, ended. A refresh keeps the cards, so
// that the keyboard stays where it is.
class AccessList : public QWidget
{
    Q_OBJECT

public:
    AccessList(const Clock &clock, SecondTicker *ticker, QWidget *parent = nullptr);

    void show(const QList<RequestItem> &items, const QString &viewerId);
    // Shapes of rows until the first answer; it does not say "none" before it knows.
    void begin();
    void clear();
    AccessCard *card(const QString &requestId) const { return m_cards.value(requestId); }
    // The open access that ends first; null when none is open.
    AccessCard *firstOpen() const;
    // Of what can be claimed now, what lapses first; null when nothing can.
    AccessCard *firstClaimable() const;

signals:
    void cardAdded(sallyport::AccessCard *card);
    void requestWanted();

private:
    struct Group
    {
        Text *heading = nullptr;
        QVBoxLayout *cards = nullptr;
    };
    AccessCard *cardFor(const RequestItem &item);
    void removeGone(const QList<RequestItem> &items);

    const Clock &m_clock;
    SecondTicker *m_ticker;
    std::array<Group, 3> m_groups;
    EmptyState *m_empty;
    Skeleton *m_skeleton;
    bool m_read = false;
    QHash<QString, AccessCard *> m_cards;
};

} // namespace sallyport
