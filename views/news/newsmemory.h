// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

namespace sallyport {

// What a person was told already, so that each thing is told once, also by the next start.
class NewsMemory
{
public:
    NewsMemory() = default; // of this run only
    // Among this machine's settings. seat: what tells ledger and person from others; nothing of it,
    // and nothing of what was told, can be read there.
    explicit NewsMemory(const QString &seat);

    // Nothing was kept before this run, so nobody knows what would be news.
    bool isNew() const { return m_isNew; }
    // Whether this was not noted before.
    bool note(const QString &what);
    void forget(const QString &what);
    // Writes what was noted, without what is still to be told.
    void keep(const QSet<QString> &untold = {});

private:
    QString m_key; // empty: of this run only
    bool m_isNew = true;
    bool m_isChanged = false;
    quint64 m_notes = 0;
    QHash<QByteArray, quint64> m_told; // and when last noted, as a running number
    QSet<QString> m_untold; // of it, and not written the last time
};

} // namespace sallyport
