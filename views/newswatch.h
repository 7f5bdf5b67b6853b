// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/services/readmodels.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace sallyport {

// Finds out from two readings of the ledger what is news to this person. The first reading after
// a start or a change of person is the base line: nothing in it is news.
class NewsWatch : public QObject
{
    Q_OBJECT

public:
    explicit NewsWatch(const Clock &clock, QObject *parent = nullptr);

    void forget(); // somebody else sits here now
    void takeQueue(const QList<RequestItem> &mineToDecide);
    void takeAccess(const QList<RequestItem> &access);

signals:
    void news(const QString &title, const QString &body, const QString &requestId);

private:
    void tellOfGrant(const RequestItem &item);

    const Clock &m_clock;
    bool m_queueKnown = false;
    bool m_accessKnown = false;
    QSet<QString> m_waiting; // request id and revision
    QHash<QString, Grant> m_grants; // by request id
};

} // namespace sallyport
