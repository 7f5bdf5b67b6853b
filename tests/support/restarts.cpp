// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/restarts.h"

#include "tests/support/crowd.h"
#include "tests/support/enforcerprogram.h"
#include "tests/support/ledgerserver.h"

#include <QElapsedTimer>
#include <QSemaphore>

using namespace Qt::StringLiterals;

namespace sallyport::test {

namespace {

constexpr int LoadedMs = 300; // how long the load runs before the next crash

} // namespace

Result<Restarts> restartUnderLoad(LedgerServer &server, const QString &enforcer, int times)
{
    Crowd crowd(server, 2); // one is the load, the other asks whether the work goes on
    if (const auto made = crowd.make(); !made)
        return propagate(made);
    const auto loading = crowd.login(0);
    const auto asking = crowd.login(1);
    const auto config = crowd.configure(u"enforcer"_s);
    if (!loading || !asking || !config)
        return fail(ErrorCode::Unavailable, u"restarts: no logins"_s);
    EnforcerProgram program(enforcer, *config);
    if (!program.start())
        return fail(ErrorCode::Unavailable, u"restarts: no enforcer"_s);
    if (const auto served = haveAnswered(*asking, crowd.next(1)); !served)
        return propagate(served);
    Load load(*loading, [&crowd] { return crowd.next(0); });
    load.begin();
    std::vector<double> resumedMs;
    QSemaphore pause;
    for (int i = 0; i < times; ++i) {
        pause.tryAcquire(1, LoadedMs);
        if (const auto back = server.cluster().restart(); !back)
            return propagate(back);
        QElapsedTimer since;
        since.start();
        if (const auto served = haveAnswered(*asking, crowd.next(1)); !served)
            return propagate(served);
        resumedMs.push_back(double(since.elapsed()));
    }
    load.end();
    // Intents are taken in by their order, so behind this one's answer all the others are.
    if (const auto served = haveAnswered(*asking, crowd.next(1)); !served)
        return propagate(served);
    const auto counted = tally(crowd.administrator(), load);
    if (!counted)
        return propagate(counted);
    return Restarts{ *counted, std::move(resumedMs) };
}

} // namespace sallyport::test
