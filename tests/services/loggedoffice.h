// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ledger/eventcodec.h"
#include "models/ledger/logkey.h"
#include "models/ledger/merkle.h"
#include "models/store/eventrepository.h"
#include "models/store/mailboxrepository.h"
#include "tests/services/office.h"
#include "tests/support/backends.h"

#include <algorithm>

namespace sallyport {

// An office whose log is written here, as the enforcer does it and as a thief of its key would.
class LoggedOffice : public Office
{
public:
    LoggedOffice()
        : Office(runningBackend())
        , m_key(need(loadLogKey(path(QStringLiteral("log.key")))))
    {
        m_tree = tableTree();
    }

    SeatFiles files() const { return SeatFiles(seat(Officer)); }
    qint64 size() const { return m_tree.size(); }
    EventRepository events() { return EventRepository(owner()); }

    Event event(EventKind kind = EventKind::EnforcerStarted) const
    {
        Event event;
        event.kind = kind;
        event.at = clock.now();
        return event;
    }
    // Each with its number; returns the index of the first.
    qint64 log(const Event &event, int count = 1)
    {
        QList<Event> all(count, event);
        for (Event &each : all) {
            each.data.insert(QStringLiteral("number"), m_tree.size());
            m_tree.append(leafHash(encodeEvent(each)));
        }
        return need(events().append(all));
    }
    Checkpoint signedOver(const MerkleAccumulator &tree) const
    {
        return signCheckpoint(tree.size(), tree.root(), clock.now(), ledgerId(), m_key);
    }
    // Over what was logged, whatever the ledger has of it by now.
    Checkpoint sign() { return added(signedOver(m_tree)); }
    // Over what the ledger has by now.
    Checkpoint signTheTable() { return added(signedOver(tableTree())); }

    // As the owner of the database can.
    bool tamper(const QString &sql)
    {
        const bool isServer = runningBackend() == Backend::Postgresql;
        const QStringList guards = isServer
            ? QStringList{ QStringLiteral("DROP TRIGGER IF EXISTS event_grows ON event") }
            : QStringList{ QStringLiteral("DROP TRIGGER IF EXISTS event_grows_changed"),
                           QStringLiteral("DROP TRIGGER IF EXISTS event_grows_deleted") };
        return std::ranges::all_of(guards, [this](const QString &g) { return exec(owner(), g); })
            && exec(owner(), sql);
    }

    // What the person's next intent carries; fails as submit() does.
    Result<SeenCheckpoint> carried(const QString &person = Officer)
    {
        const auto digest = submitter(person).submit(comment(QStringLiteral("seen")));
        if (!digest)
            return propagate(digest);
        const auto sent = need(MailboxRepository(connectionOf(person)).byDigest(*digest));
        return need(parseIntent(sent.value().payload)).checkpoint;
    }

private:
    template <typename T>
    static T need(const Result<T> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().detail));
        return *result;
    }
    MerkleAccumulator tableTree()
    {
        MerkleAccumulator tree;
        for (const EventLeaf &leaf : need(events().leaves(0, 100'000)))
            tree.append(leaf.leaf);
        return tree;
    }
    Checkpoint added(const Checkpoint &checkpoint)
    {
        if (const auto done = events().addCheckpoint(checkpoint); !done)
            qFatal("%s", qPrintable(done.error().detail));
        return checkpoint;
    }

    SigningKey m_key;
    MerkleAccumulator m_tree;
};

} // namespace sallyport
