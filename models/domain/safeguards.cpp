// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/safeguards.h"

#include "models/domain/engine/parts.h"
#include "models/domain/registryparts.h"
#include "models/domain/text.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

using engine::refuse;

Applied freeze(Directory directory, const QString &text, const Intent &intent, Instant at)
{
    if (directory.freeze())
        return refuse(RefusalCode::Frozen);
    directory.setFreeze(
        FreezeState{ .by = intent.person, .at = at, .text = text, .unfreezing = {} });
    return appliedWith(directory, EventKind::Frozen, intent, at, { { u"text"_s, text } });
}

Applied unfreeze(Directory directory, const QString &text, const Intent &intent, Instant at)
{
    if (!directory.freeze())
        return refuse(RefusalCode::NotFrozen);
    FreezeState state = *directory.freeze();
    if (state.unfreezing.isEmpty()) {
        state.unfreezing = intent.person;
        directory.setFreeze(state);
        return appliedWith(directory, EventKind::Unfreezing, intent, at, { { u"text"_s, text } });
    }
    if (directory.sameHuman(state.unfreezing, intent.person))
        return refuse(RefusalCode::AlreadyDecided);
    directory.setFreeze(std::nullopt);
    return appliedWith(directory, EventKind::Unfrozen, intent, at,
                       { { u"text"_s, text }, { u"with"_s, state.unfreezing } });
}

// A name that nobody has would end nothing while everybody believes that it did. A target may have
// left the policy while access to it goes on, so its name is only kept readable.
Applied endAll(const Directory &directory, const EndAllBody &body, const Intent &intent, Instant at)
{
    if (!body.person.isEmpty() && !directory.person(body.person))
        return refuse(RefusalCode::PersonUnknown, {}, briefText(body.person));
    if (hasInvisible(body.target) || body.target.size() > MaxNameLength)
        return refuse(RefusalCode::NameInvalid, {}, briefText(body.target));
    return appliedWith(
        directory, EventKind::AllEnded, intent, at,
        { { u"person"_s, body.person }, { u"target"_s, body.target }, { u"text"_s, body.text } });
}

QString reasonOf(const IntentBody &body)
{
    if (const auto *order = std::get_if<EndAllBody>(&body))
        return order->text;
    const auto *said = std::get_if<TextBody>(&body);
    return said ? said->text : QString();
}

} // namespace

bool isSafeguard(IntentKind kind)
{
    return kind == IntentKind::Freeze || kind == IntentKind::Unfreeze || kind == IntentKind::EndAll;
}

Applied applySafeguard(const Directory &directory, const Intent &intent, Instant at)
{
    if (!directory.matches({ u"group:"_s + SecurityGroup }, intent.person))
        return refuse(RefusalCode::NotSecurity);
    const QString text = reasonOf(intent.body);
    if (const auto refused = engine::checkText(text, MaxReasonLength, true, u"reason"_s))
        return tl::unexpected(*refused);
    const auto *order = std::get_if<EndAllBody>(&intent.body);
    if (intent.kind == IntentKind::EndAll && order)
        return endAll(directory, *order, intent, at);
    if (intent.kind == IntentKind::Freeze)
        return freeze(directory, text, intent, at);
    if (intent.kind == IntentKind::Unfreeze)
        return unfreeze(directory, text, intent, at);
    return refuse(RefusalCode::Malformed);
}

} // namespace sallyport
