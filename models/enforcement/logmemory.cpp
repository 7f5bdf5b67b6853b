// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/logmemory.h"

#include "models/ledger/memberreader.h"
#include "models/ledger/privatefile.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr qint64 MaxBytes = 16LL * 1024 * 1024;
constexpr qsizetype SignatureBytes = 64;

QString pathIn(const QString &folder)
{
    return folder + u"/log.cbor"_s;
}

std::optional<QHash<QString, qint64>> countersOf(const QCborMap &map)
{
    QHash<QString, qint64> counters;
    for (const auto &[device, counter] : map) {
        if (!device.isString() || !counter.isInteger())
            return std::nullopt;
        counters.insert(device.toString(), counter.toInteger());
    }
    return counters;
}

} // namespace

Result<LogMemory> loadLogMemory(const QString &folder)
{
    const auto bytes = readPrivateFile(pathIn(folder), MaxBytes);
    if (!bytes)
        return propagate(bytes);
    const QCborValue value = QCborValue::fromCbor(*bytes);
    MemberReader in(value.toMap());
    LogMemory memory{ .ledgerId = in.digest("ledger"_L1),
                      .kept = { .size = in.integer("size"_L1),
                                .root = in.digest("root"_L1, true),
                                .at = in.instant("at"_L1),
                                .signature = in.digest("signature"_L1, true, SignatureBytes) },
                      .by = in.text("by"_L1),
                      .acceptedAt = in.instant("accepted"_L1),
                      .counters = {} };
    if (in.has("registry"_L1)) { // not in files from before it was signed
        memory.kept.registry
            = { .count = in.integer("statements"_L1), .digest = in.digest("registry"_L1) };
    }
    const auto counters = countersOf(in.map("counters"_L1));
    in.require(in.integer("v"_L1, 1, 1) == 1 && counters.has_value());
    in.require(memory.kept.root.isEmpty() == (memory.kept.size == 0));
    if (!in.complete())
        return fail(ErrorCode::Corrupt, u"log.cbor: unreadable"_s);
    memory.counters = *counters;
    return memory;
}

Result<void> saveLogMemory(const QString &folder, const LogMemory &memory)
{
    QCborMap counters;
    for (auto it = memory.counters.cbegin(); it != memory.counters.cend(); ++it)
        counters.insert(it.key(), it.value());
    const QCborMap map{ { u"v"_s, 1 },
                        { u"ledger"_s, memory.ledgerId },
                        { u"size"_s, memory.kept.size },
                        { u"root"_s, memory.kept.root },
                        { u"at"_s, toMs(memory.kept.at) },
                        { u"signature"_s, memory.kept.signature },
                        { u"statements"_s, memory.kept.registry.count },
                        { u"registry"_s, memory.kept.registry.digest },
                        { u"by"_s, memory.by },
                        { u"accepted"_s, toMs(memory.acceptedAt) },
                        { u"counters"_s, counters } };
    return writePrivateFile(pathIn(folder), map.toCborValue().toCbor());
}

} // namespace sallyport
