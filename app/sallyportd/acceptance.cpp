// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportd/acceptance.h"

#include "models/domain/systemclock.h"
#include "models/enforcement/acceptledger.h"
#include "models/ledger/logkey.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

QString refusalOf(const Error &error, const LogExtent &told)
{
    switch (error.code) {
    case ErrorCode::Locked:
        return u"An enforcer serves this ledger, or somebody else holds it. Stop the enforcer, "
               u"then "
               "accept."_s;
    case ErrorCode::NotFound:
        return u"There is nothing to accept: this log agrees with everything that was signed, or "
               u"there "
               "is no ledger here."_s;
    case ErrorCode::Conflict:
        return u"The log is not %1 but %2. Look at it again with \"sallyportctl audit verify\"."_s
            .arg(told.toString(), error.detail);
    case ErrorCode::Denied:
        return u"The log's key cannot be read or is another ledger's, so the acceptance cannot be "
               u"signed. Check log_key "
               u"in the "
               "configuration."_s;
    case ErrorCode::Corrupt:
        return u"The entries of this log were changed after they were written; such a ledger "
               u"cannot be "
               "accepted. Put an intact copy back."_s;
    default:
        return u"The ledger cannot be used (%1). Nothing was accepted."_s.arg(error.detail);
    }
}

} // namespace

Acceptance acceptAsTold(const EnforcerConfig &config, const QString &extent)
{
    const auto told = LogExtent::parse(extent);
    if (!told)
        return {
            Acceptance::Outcome::BadUsage,
            u"--accept-ledger wants SIZE:ROOT, as \"sallyportctl audit verify\" prints them: the "
            "number of entries, a colon, and the root's 64 hex digits."_s
        };
    EnforcerSetup setup;
    setup.ledger = config.ledger;
    setup.stateFolder = config.stateFolder;
    if (const auto key = loadLogKey(config.logKeyFile))
        setup.logKey = *key;
    if (const auto done = acceptLedger(setup, SystemClock(), *told); !done)
        return { Acceptance::Outcome::BadLedger, refusalOf(done.error(), *told) };
    return {
        Acceptance::Outcome::Done,
        u"The ledger is accepted as it is, and the log says so. Start the enforcer; who is missing "
        "from this copy has to be enrolled again."_s
    };
}

} // namespace sallyport
