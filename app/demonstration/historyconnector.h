// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connectors/connector.h"
#include "models/domain/clock.h"

#include <QHash>

#include <memory>

namespace sallyport {

// Something that was done with a past access, at a moment after its opening. "\q" logs out.
struct PastStatement
{
    Millis after{ 0 };
    QString text;
};

// The target of a made history. A server cannot give access in the past, so this answers as one
// would have: it keeps what is open on the manual clock and tells what was done. Everything else of
// a history (requests, decisions, deadlines, the log) is made by the real engine and enforcer. Its
// sessions are called "history-N" on the timeline. Exists for the demonstration only.
class PastTarget
{
public:
    explicit PastTarget(const Clock &clock) : m_clock(clock) { }

    // What will be done with the grant once it is open.
    void expect(const QString &grantId, const QList<PastStatement> &statements);
    // The next moment at which something is done, if any.
    std::optional<Instant> nextActivity() const;
    // A connector to this target, which must outlive it.
    std::unique_ptr<Connector> connect();

private:
    friend class HistoryConnector;

    struct Access
    {
        QString session;
        OpenOrder order;
        Instant openedAt;
        bool loginEnabled = true;
        int sessions = 0;
        qint64 line = 0;
        QList<PastStatement> toDo;
    };
    void open(const OpenOrder &order);
    ActivityLine lineOf(Access &access, ActivityKind kind, Instant at, const QString &text = {});
    void endSessions(Access &access);
    // Moves everything that is due by now into the list of what was done.
    void play();

    const Clock &m_clock;
    QHash<QString, QList<PastStatement>> m_expected;
    QHash<QString, Access> m_open;
    QList<ActivityLine> m_done;
    int m_sessionNumber = 0;
};

} // namespace sallyport
