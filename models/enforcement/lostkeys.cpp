// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/lostkeys.h"

#include "models/ledger/envelope.h"

#include <algorithm>

namespace sallyport {

namespace {

// Whose keys, and the ids of the devices.
struct Loss
{
    QString person;
    bool disabled = false;
    QSet<QString> devices;
};

Loss lossBetween(const Directory &before, const Directory &after, const Intent &cause)
{
    Loss loss;
    if (const auto *disabled = std::get_if<DisablePersonBody>(&cause.body)) {
        loss.person = disabled->person;
        loss.disabled = true;
    }
    for (const Device &device : after.devices()) {
        const Device *was = before.device(device.id);
        if (!device.revoked || !was || was->revoked)
            continue;
        loss.person = device.person;
        loss.devices.insert(device.id);
    }
    return loss;
}

// What this person signed of a request that is still of consequence.
QList<QByteArray> signedBy(const QString &person, const Request &request)
{
    QList<QByteArray> digests;
    if (request.editors.contains(person))
        digests.append(request.digest);
    if (request.requester == person && !request.claimDigest.isEmpty())
        digests.append(request.claimDigest);
    for (const Decision &decision : request.decisions) {
        if (decision.person == person)
            digests.append(decision.intentDigest);
    }
    return digests;
}

// It is theirs, they signed something of it, or somebody decided in their place.
bool concerns(const Request &request, const QString &person)
{
    return request.requester == person || !signedBy(person, request).isEmpty()
        || std::ranges::find(request.decisions, person, &Decision::actingFor)
        != request.decisions.end();
}

Result<LostKeys> lostOf(Batch &batch, const Loss &loss, const Request &request)
{
    LostKeys lost{ .person = loss.person, .disabled = loss.disabled, .made = {} };
    for (const QByteArray &digest : signedBy(loss.person, request)) {
        const auto envelope = batch.mailbox.byDigest(digest);
        if (!envelope)
            return propagate(envelope);
        const auto intent = parseIntent(*envelope ? (*envelope)->payload : QByteArray());
        // What cannot be read any more counts as theirs: it would be the wrong thing to trust.
        if (!intent || loss.devices.contains(intent->device))
            lost.made.insert(digest);
    }
    return lost;
}

// The requests that wait or have access, in which the person has a part.
Result<QStringList> concerned(Batch &batch, const QString &person)
{
    QStringList ids;
    const auto waiting = batch.requests.waiting();
    if (!waiting)
        return propagate(waiting);
    for (const Request &request : *waiting) {
        if (concerns(request, person))
            ids.append(request.id);
    }
    const auto live = batch.grants.live();
    if (!live)
        return propagate(live);
    for (const Grant &grant : *live) {
        if (!ids.contains(grant.requestId))
            ids.append(grant.requestId);
    }
    return ids;
}

Result<void> forsakeOne(Batch &batch, RegistryCache &cache, const Loss &loss, const QString &id,
                        const Intent &cause, Instant now)
{
    const auto state = batch.stateOf(id);
    if (!state)
        return propagate(state);
    if (!state->request)
        return {};
    const auto lost = lostOf(batch, loss, *state->request);
    if (!lost)
        return propagate(lost);
    const auto pinned = cache.policy(batch.registry, state->request->policyDigest);
    if (!pinned)
        return propagate(pinned);
    const Rules rules{ .current = cache.current.get(),
                       .pinned = pinned->get(),
                       .directory = &cache.directory };
    return batch.record(*state, forsake(*state, rules, *lost, cause, now));
}

} // namespace

Result<void> forsakeLostKeys(Batch &batch, RegistryCache &cache, const Directory &before,
                             const Intent &cause, Instant now)
{
    const Loss loss = lossBetween(before, cache.directory, cause);
    if (loss.person.isEmpty())
        return {};
    // What came before it in the same batch is looked for in the ledger like everything else.
    if (const auto written = batch.write(); !written)
        return written;
    const auto ids = concerned(batch, loss.person);
    if (!ids)
        return propagate(ids);
    for (const QString &id : *ids) {
        if (const auto done = forsakeOne(batch, cache, loss, id, cause, now); !done)
            return done;
    }
    return {};
}

} // namespace sallyport
