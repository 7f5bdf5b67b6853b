// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/acceptledger.h"

#include "models/enforcement/enforcerlock.h"
#include "models/enforcement/leadership.h"
#include "models/enforcement/logguard.h"

using namespace Qt::StringLiterals;

namespace sallyport {

std::optional<LogExtent> LogExtent::parse(const QString &text)
{
    constexpr qsizetype RootDigits = 64;
    const QStringList parts = text.trimmed().split(u':');
    if (parts.size() != 2)
        return std::nullopt;
    bool isNumber = false;
    const LogExtent log{ .size = parts.at(0).toLongLong(&isNumber),
                         .root = QByteArray::fromHex(parts.at(1).toLatin1()) };
    const bool isHex = QString::fromLatin1(log.root.toHex()) == parts.at(1).toLower();
    if (!isNumber || log.size < 1 || parts.at(1).size() != RootDigits || !isHex)
        return std::nullopt;
    return log;
}

QString LogExtent::toString() const
{
    return u"%1:%2"_s.arg(size).arg(QString::fromLatin1(root.toHex()));
}

Result<void> acceptLedger(const EnforcerSetup &setup, const Clock &clock, const LogExtent &log)
{
    const auto lock = LedgerLock::asEnforcer(setup.ledger, setup.stateFolder);
    if (!lock)
        return propagate(lock);
    LedgerWriter writer(setup.ledger);
    const auto database = writer.database();
    if (!database)
        return propagate(database);
    const Timekeeper time(clock);
    Leadership leadership(enforcerName(), setup.ledger.backend == Backend::Sqlite, time);
    if (const auto kept = leadership.keep(*database); !kept)
        return kept;
    if (!leadership.leads())
        return fail(ErrorCode::Locked, u"another enforcer leads"_s);
    writer.setFence(leadership.owner(), leadership.epoch());
    LogGuard guard(setup.stateFolder, setup.logKey);
    auto accepted = guard.accept(writer, log.size, log.root, clock.now());
    leadership.giveUp(*database);
    return accepted;
}

} // namespace sallyport
