// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rotas.h"

#include "models/domain/engine/parts.h"
#include "models/domain/text.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

using engine::refuse;
using engine::Refused;

Refused checkTurns(const Directory &directory, const QList<RotaTurn> &turns)
{
    if (turns.size() > MaxTurns)
        return Refusal{ RefusalCode::TurnsInvalid, {}, QString::number(MaxTurns + 1) };
    Instant over;
    for (int i = 0; i < turns.size(); ++i) {
        const RotaTurn &turn = turns.at(i);
        const Person *person = directory.person(turn.person);
        if (!person)
            return Refusal{ RefusalCode::PersonUnknown, {}, briefText(turn.person) };
        if (!person->active)
            return Refusal{ RefusalCode::PersonInactive, {}, turn.person };
        if (turn.from >= turn.until || turn.from < over)
            return Refusal{ RefusalCode::TurnsInvalid, {}, QString::number(i + 1) };
        over = turn.until;
    }
    return std::nullopt;
}

} // namespace

tl::expected<RegistryOutcome, Refusal> applyRota(const Directory &directory, const Policy *current,
                                                 const Intent &intent, Instant at)
{
    const auto &body = std::get<SetRotaBody>(intent.body);
    if (current == nullptr || !current->rotas.value(body.rota).fromFile)
        return refuse(RefusalCode::RotaUnknown, {}, briefText(body.rota));
    if (const Refused refused = checkTurns(directory, body.turns))
        return tl::unexpected(*refused);
    RegistryOutcome outcome{ .directory = directory, .appliedPolicy = {}, .events = {} };
    outcome.directory.setTurns(body.rota, body.turns);
    Event event = engine::eventOf(EventKind::RotaSet, intent, at);
    event.data = { { u"rota"_s, body.rota }, { u"turns"_s, body.turns.size() } };
    if (!body.turns.isEmpty()) {
        event.data.insert(u"from"_s, toMs(body.turns.first().from));
        event.data.insert(u"until"_s, toMs(body.turns.last().until));
    }
    outcome.events.append(event);
    return outcome;
}

} // namespace sallyport
