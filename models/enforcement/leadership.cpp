// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/leadership.h"

#include "models/ledger/crypto.h"
#include "models/store/leaserepository.h"

#include <QCoreApplication>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace sallyport {

Result<void> Leadership::keep(const QSqlDatabase &database)
{
    const Millis began = m_time.boot();
    if (began < m_nextAt)
        return {};
    const auto epoch = LeaseRepository(database).claim(m_owner, LeaseLength, m_alone);
    if (!epoch)
        return propagate(epoch);
    m_epoch = epoch->value_or(0);
    m_nextAt = began + (m_epoch > 0 ? RenewEvery : TryEvery);
    if (m_epoch > 0)
        m_renewedAt = began;
    return {};
}

void Leadership::giveUp(const QSqlDatabase &database)
{
    if (m_epoch == 0)
        return;
    // Without the ledger it runs out by itself.
    static_cast<void>(LeaseRepository(database).release(m_owner, m_epoch));
    m_epoch = 0;
}

QString enforcerName()
{
    return u"%1/%2/%3"_s.arg(QSysInfo::machineHostName())
        .arg(QCoreApplication::applicationPid())
        .arg(QString::fromLatin1(randomBytes(4).toHex()));
}

} // namespace sallyport
