// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/bell.h"

#include "models/enforcement/logging.h"

namespace sallyport {

Bell::Bell(const LedgerAddress &ledger)
{
    if (ledger.backend == Backend::Postgresql)
        m_executor = std::make_unique<DbExecutor>(ledger);
}

Bell::~Bell() = default;

void Bell::setHeard(std::function<void()> heard)
{
    if (!m_executor)
        return;
    m_executor->listen(Hint::IntentSent, std::move(heard));
    m_executor->run([](const QSqlDatabase &) { return Result<void>(); });
}

void Bell::ring()
{
    if (m_executor && !m_wanted.exchange(true))
        tell();
}

void Bell::tell()
{
    const auto told = m_executor->run([this](const QSqlDatabase &database) {
        // Before giving it: what is committed from now on wants a hint of its own.
        m_wanted = false;
        return giveHint(database, Hint::LedgerChanged);
    });
    QFuture<Result<void>>(told).then([this](const Result<void> &given) {
        m_wanted = m_wanted && given; // without a connection the job did not run
        if (!given && !m_isFailing)
            qCWarning(logLedger, "Consoles cannot be told of changes (%s): they find out by asking",
                      qUtf8Printable(given.error().detail));
        m_isFailing = !given;
    });
}

} // namespace sallyport
