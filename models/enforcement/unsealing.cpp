// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/unsealing.h"

#include "models/ledger/envelope.h"

#include <QSemaphore>
#include <QThreadPool>

#include <algorithm>

namespace sallyport {

namespace {

constexpr int MaxSignatureBytes = 64;
// About a millisecond of work: below that, handing it over costs more than it saves.
constexpr qsizetype RowsWorthAThread = 16;

Unsealed unsealOne(const MailboxRow &row, const Directory &directory, const QByteArray &ledgerId)
{
    const auto intent = parseIntent(row.envelope.payload);
    if (!intent || row.envelope.signature.size() != MaxSignatureBytes)
        return {};
    Unsealed found{ .intent = *intent, .key = {}, .isSigned = false };
    if (const Device *device = directory.device(intent->device)) {
        found.key = device->publicKey;
        found.isSigned = isSignedBy(row.envelope, ledgerId, device->publicKey);
    }
    return found;
}

} // namespace

QList<Unsealed> unseal(const QList<MailboxRow> &rows, const Directory &directory,
                       const QByteArray &ledgerId)
{
    QList<Unsealed> all(rows.size());
    Unsealed *const out = all.data();
    const auto part = [&, out](qsizetype from, qsizetype to) {
        for (qsizetype at = from; at < to; ++at)
            out[at] = unsealOne(rows.at(at), directory, ledgerId);
    };
    QThreadPool &pool = *QThreadPool::globalInstance();
    const qsizetype parts = std::clamp<qsizetype>(rows.size() / RowsWorthAThread, 1,
                                                  std::max(1, pool.maxThreadCount()));
    QSemaphore done;
    int handedOver = 0;
    for (qsizetype i = 1; i < parts; ++i) {
        const qsizetype from = rows.size() * i / parts;
        const qsizetype to = rows.size() * (i + 1) / parts;
        const auto work = [&part, &done, from, to] {
            part(from, to);
            done.release();
        };
        if (pool.tryStart(work))
            ++handedOver;
        else
            part(from, to);
    }
    part(0, rows.size() / parts);
    done.acquire(handedOver);
    return all;
}

} // namespace sallyport
