// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/grant.h"
#include "models/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace sallyport {

// The grants that may have access somewhere, in a file of mode 0600 beside the enforcer: with it
// they end on time while the ledger is out of reach, also after a restart.
class Journal
{
public:
    // ledger: the address, so that the file of another ledger is never taken for this one's.
    Journal(const QString &folder, QString ledger);

    // Empty when there is none. Corrupt is a reason for an alarm, not for stopping.
    Result<QList<Grant>> load() const;
    // Writes when the content would differ. Full, Unavailable: nothing may be opened then.
    Result<void> keep(const QList<Grant> &live);

private:
    const QString m_path;
    const QString m_ledger;
    QByteArray m_written;
};

} // namespace sallyport
