// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk proves of what it shows.
#include "app/console/ledgerdesk.h"

namespace sallyport {

QFuture<Result<AuditReport>> LedgerDesk::verify(std::shared_ptr<VerificationRun> run)
{
    return m_threads.side.run([&isClosing = m_threads.isClosing, run](const auto &database) {
        return verifyLedger(database, [&isClosing, &run](qint64 done, qint64 total) {
            run->done = done;
            run->total = total;
            return !isClosing && !run->isCancelled;
        });
    });
}

// In the writing thread, which signs nothing before it has looked itself.
QFuture<Result<Trust>> LedgerDesk::trust()
{
    return m_threads.write.run(
        [hands = m_hands](const auto &database) { return hands->trust(database); });
}

QFuture<Result<QStringList>> LedgerDesk::unverified(const QList<Request> &requests)
{
    return inquire([requests, &verified = m_threads.verified](Reader reader) {
        return reader.unverified(requests, verified);
    });
}

} // namespace sallyport
