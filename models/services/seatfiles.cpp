// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/seatfiles.h"

#include "models/ledger/privatefile.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr int LockWaitMs = 5000;
constexpr int LockPollMs = 5;
constexpr qsizetype SignatureSize = 64;
constexpr qsizetype DigestSize = 32;
constexpr qint64 MaxEntrySize = qint64(64) * 1024;

const QByteArray SeenName = "sallyport-seen-2";
const QByteArray FrontierName = "sallyport-frontier-1";
const QByteArray RegistryName = "sallyport-registry-1";
const QByteArray SeenNameUnsigned = "sallyport-seen-1"; // written before intents carried signatures

// "NAME\nNUMBER\nHEX\n": chain and the older seen share it.
QByteArray numbered(const QByteArray &name, qint64 number, const QByteArray &digest)
{
    return name + '\n' + QByteArray::number(number) + '\n' + digest.toHex() + '\n';
}

std::optional<std::pair<qint64, QByteArray>> readNumbered(const QString &path,
                                                          const QByteArray &name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> lines = file.read(MaxEntrySize).split('\n');
    if (lines.size() != 4 || lines.at(0) != name)
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = lines.at(1).toLongLong(&isNumber);
    const QByteArray digest = QByteArray::fromHex(lines.at(2));
    if (!isNumber || number < 0 || digest.size() != DigestSize)
        return std::nullopt;
    return std::pair(number, digest);
}

// Five lines: as above, then the time in ms and the signature.
std::optional<SeenCheckpoint> readSeen(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> lines = file.read(MaxEntrySize).split('\n');
    if (lines.size() != 6 || lines.at(0) != SeenName)
        return std::nullopt;
    bool isSize = false;
    bool isTime = false;
    const SeenCheckpoint seen{ .size = lines.at(1).toLongLong(&isSize),
                               .root = QByteArray::fromHex(lines.at(2)),
                               .at = fromMs(lines.at(3).toLongLong(&isTime)),
                               .signature = QByteArray::fromHex(lines.at(4)) };
    const bool signatureFits = seen.signature.isEmpty() || seen.signature.size() == SignatureSize;
    if (!isSize || !isTime || seen.size < 0 || seen.root.size() != DigestSize || !signatureFits)
        return std::nullopt;
    return seen;
}

std::optional<OutboxEntry> readEntry(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = file.read(MaxEntrySize);
    const Envelope envelope{ .payload = bytes.mid(SignatureSize),
                             .signature = bytes.left(SignatureSize) };
    const auto intent = parseIntent(envelope.payload);
    if (!intent)
        return std::nullopt;
    return OutboxEntry{ .counter = intent->counter,
                        .digest = intent->digest,
                        .previous = intent->previous,
                        .envelope = envelope };
}

} // namespace

ErrorCode lockErrorCode(QLockFile::LockError error, qint64 bytesFree)
{
    constexpr qint64 enough = 4096;
    if (error == QLockFile::PermissionError)
        return ErrorCode::Denied;
    return bytesFree < enough ? ErrorCode::Full : ErrorCode::Unavailable;
}

SeatFiles::SeatFiles(const Seat &seat) : m_folder(seat.folder), m_lock(seat.folder + u"/lock"_s)
{
    // Age says nothing: only the death of the process that holds it makes a lock stale.
    m_lock.setStaleLockTime(0);
}

Result<void> SeatFiles::lock()
{
    // QLockFile's own waiting doubles its pauses up to seconds, which starves a busy seat.
    const QDeadlineTimer deadline(LockWaitMs);
    QSemaphore pause;
    while (!m_lock.tryLock(0)) {
        if (m_lock.error() != QLockFile::LockFailedError)
            return fail(lockErrorCode(m_lock.error(), QStorageInfo(m_folder).bytesAvailable()),
                        u"seat: the lock file cannot be made"_s);
        if (deadline.hasExpired())
            return fail(ErrorCode::Locked, u"seat: another program of this person is busy"_s);
        pause.tryAcquire(1, LockPollMs);
    }
    return {};
}

Result<DeviceChain> SeatFiles::chain() const
{
    const QString path = m_folder + u"/chain"_s;
    if (!QFile::exists(path))
        return fail(ErrorCode::NotFound, u"seat: no chain file"_s);
    const auto read = readNumbered(path, "sallyport-chain-1");
    if (!read)
        return fail(ErrorCode::Corrupt, u"seat: the chain file is damaged"_s);
    return DeviceChain{ .counter = read->first, .digest = read->second };
}

Result<void> SeatFiles::saveChain(const DeviceChain &chain) const
{
    return writePrivateFile(m_folder + u"/chain"_s,
                            numbered("sallyport-chain-1", chain.counter, chain.digest));
}

Result<QList<OutboxEntry>> SeatFiles::outbox() const
{
    const QDir folder(m_folder + u"/outbox"_s);
    if (!folder.exists())
        return fail(ErrorCode::Unavailable, u"seat: the outbox is gone"_s);
    QList<OutboxEntry> entries;
    const QStringList names = folder.entryList({ u"*.intent"_s }, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (const auto entry = readEntry(folder.filePath(name)))
            entries.append(*entry);
    }
    std::ranges::sort(entries, {}, &OutboxEntry::counter);
    return entries;
}

Result<void> SeatFiles::put(const OutboxEntry &entry) const
{
    return writePrivateFile(entryPath(entry.counter),
                            entry.envelope.signature + entry.envelope.payload);
}

Result<void> SeatFiles::remove(const OutboxEntry &entry) const
{
    const QString path = entryPath(entry.counter);
    if (const auto cleared = clearDoubt(entry); !cleared)
        return cleared;
    if (QFile::remove(path) || !QFile::exists(path))
        return {};
    return fail(ErrorCode::Unavailable, u"seat: an outbox file cannot be removed"_s);
}

Result<void> SeatFiles::setDoubt(const OutboxEntry &entry, const OwnSession &session) const
{
    return writePrivateFile(doubtPath(entry.counter),
                            QByteArray::number(session.pid) + ' '
                                + QByteArray::number(session.started) + '\n');
}

std::optional<OwnSession> SeatFiles::doubt(const OutboxEntry &entry) const
{
    QFile file(doubtPath(entry.counter));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> numbers = file.read(MaxEntrySize).trimmed().split(' ');
    return OwnSession{ .pid = numbers.value(0).toLongLong(),
                       .started = numbers.value(1).toLongLong() };
}

Result<void> SeatFiles::clearDoubt(const OutboxEntry &entry) const
{
    const QString path = doubtPath(entry.counter);
    if (QFile::remove(path) || !QFile::exists(path))
        return {};
    return fail(ErrorCode::Unavailable, u"seat: an outbox file cannot be removed"_s);
}

SeenCheckpoint SeatFiles::seen() const
{
    const QString path = m_folder + u"/seen"_s;
    if (const auto full = readSeen(path))
        return *full;
    const auto read = readNumbered(path, SeenNameUnsigned);
    return read
        ? SeenCheckpoint{ .size = read->first, .root = read->second, .at = {}, .signature = {} }
        : SeenCheckpoint();
}

Result<void> SeatFiles::saveSeen(const SeenCheckpoint &seen) const
{
    return writePrivateFile(m_folder + u"/seen"_s,
                            numbered(SeenName, seen.size, seen.root)
                                + QByteArray::number(toMs(seen.at)) + '\n' + seen.signature.toHex()
                                + '\n');
}

RegistryHead SeatFiles::registry() const
{
    const auto read = readNumbered(m_folder + u"/registry"_s, RegistryName);
    return read ? RegistryHead{ .count = read->first, .digest = read->second } : RegistryHead();
}

Result<void> SeatFiles::saveRegistry(const RegistryHead &seen) const
{
    return writePrivateFile(m_folder + u"/registry"_s,
                            numbered(RegistryName, seen.count, seen.digest));
}

MerkleAccumulator SeatFiles::frontier() const
{
    QFile file(m_folder + u"/frontier"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> lines = file.read(MaxEntrySize).trimmed().split('\n');
    if (lines.size() < 2 || lines.at(0) != FrontierName)
        return {};
    QList<QByteArray> peaks;
    for (const QByteArray &line : lines.mid(2))
        peaks.append(QByteArray::fromHex(line));
    return MerkleAccumulator::from(lines.at(1).toLongLong(), peaks).value_or(MerkleAccumulator());
}

Result<void> SeatFiles::saveFrontier(const MerkleAccumulator &tree) const
{
    QByteArray text = FrontierName + '\n' + QByteArray::number(tree.size()) + '\n';
    for (const QByteArray &peak : tree.peaks())
        text += peak.toHex() + '\n';
    return writePrivateFile(m_folder + u"/frontier"_s, text);
}

Result<void> SeatFiles::setAside(const SeenCheckpoint &lost) const
{
    const QString kept = m_folder + u"/seen-%1-%2"_s.arg(lost.size).arg(toMs(lost.at));
    if (!QFile::exists(kept) && !QFile::copy(m_folder + u"/seen"_s, kept))
        return fail(ErrorCode::Unavailable, u"seat: the proof cannot be kept"_s);
    const QString statements = m_folder + u"/registry"_s;
    if (QFile::exists(statements) && !QFile::remove(statements))
        return fail(ErrorCode::Unavailable, u"seat: what is given up cannot be forgotten"_s);
    return {};
}

QString SeatFiles::doubtPath(qint64 counter) const
{
    return m_folder + u"/outbox/%1.doubt"_s.arg(counter, 20, 10, QLatin1Char('0'));
}

QString SeatFiles::entryPath(qint64 counter) const
{
    return m_folder + u"/outbox/%1.intent"_s.arg(counter, 20, 10, QLatin1Char('0'));
}

} // namespace sallyport
