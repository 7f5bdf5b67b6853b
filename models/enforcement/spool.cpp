// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/spool.h"

#include <QCborMap>
#include <QCborValue>
#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

QCborMap encode(const SpoolEntry &entry)
{
    QCborMap map{ { u"grant"_s, entry.grantId },
                  { u"at"_s, toMs(entry.at) },
                  { u"boot"_s, qint64(entry.boot.count()) },
                  { u"bootId"_s, entry.bootId } };
    if (entry.result) {
        map.insert(u"kind"_s, static_cast<int>(entry.result->kind));
        map.insert(u"ok"_s, entry.result->ok);
        map.insert(u"error"_s, entry.result->error);
        map.insert(u"sessions"_s, entry.result->sessions);
        map.insert(u"residue"_s, entry.result->residue);
        map.insert(u"attempt"_s, entry.result->attempt);
        map.insert(u"deadline"_s, toMs(entry.result->deadline));
        map.insert(u"bootDeadline"_s, qint64(entry.result->bootDeadline.count()));
        map.insert(u"deadlineBootId"_s, entry.result->bootId);
    }
    return map;
}

QByteArray encodeAll(const QList<SpoolEntry> &entries)
{
    QByteArray bytes;
    for (const SpoolEntry &entry : entries)
        bytes += encode(entry).toCborValue().toCbor();
    return bytes;
}

SpoolEntry decode(const QCborMap &map)
{
    SpoolEntry entry{ .grantId = map.value(u"grant"_s).toString(),
                      .at = fromMs(map.value(u"at"_s).toInteger()),
                      .boot = Millis(map.value(u"boot"_s).toInteger()),
                      .bootId = map.value(u"bootId"_s).toString(),
                      .result = std::nullopt };
    const qint64 kind = map.value(u"kind"_s).toInteger(-1);
    if (kind < 0 || kind > static_cast<int>(OperationKind::Drain))
        return entry;
    OperationResult result;
    result.grantId = entry.grantId;
    result.kind = static_cast<OperationKind>(kind);
    result.ok = map.value(u"ok"_s).toBool();
    result.error = map.value(u"error"_s).toString();
    result.sessions = int(map.value(u"sessions"_s).toInteger());
    result.residue = map.value(u"residue"_s).toBool();
    result.attempt = int(map.value(u"attempt"_s).toInteger(1));
    result.deadline = fromMs(map.value(u"deadline"_s).toInteger());
    result.bootDeadline = Millis(map.value(u"bootDeadline"_s).toInteger());
    result.bootId = map.value(u"deadlineBootId"_s).toString();
    entry.result = result;
    return entry;
}

} // namespace

void Spool::load()
{
    m_entries.clear();
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray bytes = file.readAll();
    // A stream reader stops after the first of several values, so each is read by itself.
    for (qsizetype at = 0; at < bytes.size();) {
        QCborParserError error;
        const QCborValue value = QCborValue::fromCbor(bytes.mid(at), &error);
        if (error.error != QCborError::NoError || !value.isMap())
            break;
        m_entries.append(decode(value.toMap()));
        at += error.offset;
    }
    // What a crash left unfinished at the end would hide everything that is appended behind it.
    if (encodeAll(m_entries) != bytes)
        static_cast<void>(write(encodeAll(m_entries), true));
}

Result<void> Spool::append(const SpoolEntry &entry)
{
    m_entries.append(entry);
    return write(encode(entry).toCborValue().toCbor(), false);
}

void Spool::clear(const QSet<QString> &exceptGrants)
{
    m_entries.removeIf(
        [&](const SpoolEntry &entry) { return !exceptGrants.contains(entry.grantId); });
    if (m_entries.isEmpty()) {
        QFile::remove(m_path);
        return;
    }
    // Replaying an entry twice changes nothing, so an old file is no harm when this fails.
    static_cast<void>(write(encodeAll(m_entries), true));
}

Result<void> Spool::write(const QByteArray &bytes, bool anew)
{
    QFile file(m_path);
    const auto mode = anew ? QIODevice::Truncate : QIODevice::Append;
    if (!file.open(QIODevice::WriteOnly | mode, QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.flush() || ::fdatasync(file.handle()) != 0)
        return fail(ErrorCode::Full, u"the spool cannot be written"_s);
    return {};
}

} // namespace sallyport
