// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/operation.h"
#include "models/domain/result.h"

#include <QCborMap>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace sallyport {

// Something that happened to a grant while the ledger could not be written: time passed, or the
// target answered. The engine makes the same of it later, at its own time.
struct SpoolEntry
{
    QString grantId;
    Instant at;
    Millis boot{ 0 };
    QString bootId;
    std::optional<OperationResult> result; // none: only time passed
};

// These entries in order, in memory and, as far as the disk allows, in a file of mode 0600 (a
// sequence of CBOR maps, RFC 8742; an unfinished last one is left out).
class Spool
{
public:
    explicit Spool(const QString &folder, const QString &name = QStringLiteral("spool.cbor"))
        : m_path(folder + u'/' + name)
    {
    }

    void load();
    // An error means that only memory holds it; the ending goes on all the same.
    Result<void> append(const SpoolEntry &entry);
    // Once the ledger holds them; those of the grants named are kept.
    void clear(const QSet<QString> &exceptGrants);
    const QList<SpoolEntry> &entries() const { return m_entries; }
    bool isEmpty() const { return m_entries.isEmpty(); }

private:
    Result<void> write(const QByteArray &bytes, bool anew);

    const QString m_path;
    QList<SpoolEntry> m_entries;
};

} // namespace sallyport
