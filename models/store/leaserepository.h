// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/result.h"

#include <QSqlDatabase>
#include <QString>

#include <optional>

namespace sallyport {

// Who may open access. Times are the database's own.
struct Lease
{
    QString owner; // empty before the first
    qint64 epoch = 0; // grows with each change of hands
    Instant until;
    Instant now; // when it was read

    bool operator==(const Lease &) const = default;
};

class LeaseRepository
{
public:
    explicit LeaseRepository(const QSqlDatabase &database) : m_database(database) { }

    Result<Lease> read();
    // Takes or renews it for this long; gives the epoch, or nothing while another holds it. force
    // is for the one who knows by other means that nobody else can.
    Result<std::optional<qint64>> claim(const QString &owner, Millis length, bool force = false);
    // Within a transaction: true when the lease is still held, and stays so until its commit.
    Result<bool> hold(const QString &owner, qint64 epoch);
    // Lets another one have it at once.
    Result<void> release(const QString &owner, qint64 epoch);

private:
    QSqlDatabase m_database;
};

} // namespace sallyport
