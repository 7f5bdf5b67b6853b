// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/unsealing.h"

#include "models/ledger/envelope.h"

#include <QHash>
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

// Rows and what became of them, with all that the threads need, so that nobody has to outlive them.
struct Unsealer::Work : std::enable_shared_from_this<Unsealer::Work>
{
    Work(QList<MailboxRow> given, Directory known, QByteArray id)
        : rows(std::move(given))
        , directory(std::move(known))
        , ledgerId(std::move(id))
        , done(rows.size())
        , out(done.data())
    {
    }

    void part(qsizetype from, qsizetype to) const
    {
        for (qsizetype at = from; at < to; ++at)
            out[at] = unsealOne(rows.at(at), directory, ledgerId);
    }
    // So many parts, each on a thread of its own where one is free; the others are done here.
    void spread(qsizetype from, qsizetype to, qsizetype parts)
    {
        for (qsizetype i = 0; i < parts; ++i) {
            const qsizetype first = from + (to - from) * i / parts;
            const qsizetype last = from + (to - from) * (i + 1) / parts;
            const auto work = [self = shared_from_this(), first, last] {
                self->part(first, last);
                self->ready.release();
            };
            if (QThreadPool::globalInstance()->tryStart(work))
                ++handedOver;
            else
                part(first, last);
        }
    }
    void wait() { ready.acquire(std::exchange(handedOver, 0)); }

    const QList<MailboxRow> rows;
    const Directory directory;
    const QByteArray ledgerId;
    QList<Unsealed> done;
    Unsealed *const out; // of done: each thread writes a part of its own
    QSemaphore ready;
    int handedOver = 0;
};

namespace {

// How many threads are worth it beside this one.
qsizetype helpersFor(qsizetype rows)
{
    const qsizetype others = QThreadPool::globalInstance()->maxThreadCount() - 1;
    return std::clamp<qsizetype>(rows / RowsWorthAThread, 0, std::max<qsizetype>(others, 0));
}

} // namespace

Unsealer::~Unsealer()
{
    forget();
}

void Unsealer::forget()
{
    if (const auto begun = std::exchange(m_begun, nullptr))
        begun->wait();
}

void Unsealer::begin(const QList<MailboxRow> &next, const Directory &directory,
                     const QByteArray &ledgerId)
{
    forget();
    const qsizetype helpers = helpersFor(next.size());
    if (helpers == 0)
        return;
    m_begun = std::make_shared<Work>(next, directory, ledgerId);
    m_begun->spread(0, next.size(), helpers);
}

QList<Unsealed> Unsealer::unseal(const QList<MailboxRow> &rows, const Directory &directory,
                                 const QByteArray &ledgerId)
{
    const auto begun = std::exchange(m_begun, nullptr);
    QHash<qint64, qsizetype> known;
    if (begun) {
        begun->wait();
        for (qsizetype at = 0; at < begun->rows.size(); ++at)
            known.insert(begun->rows.at(at).id, at);
    }
    QList<Unsealed> all(rows.size());
    QList<MailboxRow> rest;
    QList<qsizetype> places;
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const qsizetype found = known.value(rows.at(at).id, -1);
        if (found >= 0 && begun->rows.at(found).envelope == rows.at(at).envelope) {
            all[at] = std::move(begun->out[found]);
        } else {
            rest.append(rows.at(at));
            places.append(at);
        }
    }
    const auto work = std::make_shared<Work>(rest, directory, ledgerId);
    const qsizetype helpers = helpersFor(rest.size());
    const qsizetype own = rest.size() / (helpers + 1);
    work->spread(own, rest.size(), helpers);
    work->part(0, own);
    work->wait();
    for (qsizetype at = 0; at < places.size(); ++at)
        all[places.at(at)] = std::move(work->out[at]);
    return all;
}

} // namespace sallyport
