// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/builder.h"

#include "app/demonstration/founding.h"
#include "app/demonstration/historian.h"
#include "models/domain/systemclock.h"
#include "models/ledger/logkey.h"
#include "models/store/database.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

constexpr auto HistoryLength = std::chrono::days(16); // ten working days and their weekends

Result<void> tellHistory(Cast &cast, Enforcer &enforcer, ManualClock &clock, PastTarget &target,
                         Instant now, const KeepOn &keepOn)
{
    const auto history = loadHistory(now);
    if (!history)
        return propagate(history);
    Historian historian(cast, enforcer, clock, target);
    const auto told = historian.tell(*history, [&](int done, int of) {
        return keepOn(10 + 60 * done / of, u"Living through a fortnight of requests"_s);
    });
    if (told)
        historian.advanceTo(now);
    return told;
}

} // namespace

Result<void> buildLedger(const DemoFolder &folder, const Organisation &organisation,
                         const QByteArray &policy, bool withHistory, const KeepOn &keepOn)
{
    // One second behind the real time, so that the real enforcer never sees its clock go back.
    const Instant now = SystemClock().now() - std::chrono::seconds(1);
    ManualClock clock(withHistory ? now - HistoryLength : now);
    const auto ledgerId = foundLedger(folder, organisation, clock);
    if (!ledgerId)
        return propagate(ledgerId);
    const auto logKey = loadLogKey(folder.logKey());
    if (!logKey)
        return propagate(logKey);
    const ScopedConnection connection(u"demo-build"_s);
    const auto database = openLedger(folder.ledger(), connection.name());
    if (!database)
        return propagate(database);

    PastTarget target(clock);
    const auto connect = [&target](const QString &) -> Result<std::unique_ptr<Connector>> {
        return target.connect();
    };
    Enforcer enforcer({ .ledger = folder.ledger(),
                        .stateFolder = folder.state(),
                        .targets = { DemoTargetId },
                        .logKey = *logKey },
                      clock, makeInlineExecutor(connect, clock));
    if (const auto started = enforcer.start(); !started)
        return started;
    Cast cast(folder, *database, *ledgerId, clock);
    if (!keepOn(5, u"Enrolling the people and their keys"_s))
        return fail(ErrorCode::Conflict, u"demo: cancelled"_s);
    if (const auto enrolled = enrolEverybody(cast, organisation, policy, enforcer); !enrolled)
        return enrolled;
    if (withHistory) {
        if (const auto told = tellHistory(cast, enforcer, clock, target, now, keepOn); !told)
            return told;
    }
    enforcer.stop();
    return {};
}

Result<void> buildTarget(const DemoFolder &folder, DemoTarget &target)
{
    if (const auto made = target.make(); !made)
        return made;
    const auto config = target.config();
    if (!config)
        return propagate(config);
    return saveEnforcerConfig(folder.config(),
                              { .ledger = folder.ledger(),
                                .logKeyFile = folder.logKey(),
                                .stateFolder = folder.state(),
                                .targets = { { DemoTargetId, *config } } });
}

} // namespace sallyport
