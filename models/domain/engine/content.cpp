// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/credential.h"
#include "models/domain/engine/parts.h"
#include "models/domain/text.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport::engine {

namespace {

bool isNumberInRange(const Field &field, const QString &value)
{
    bool ok = false;
    const qint64 number = value.toLongLong(&ok);
    if (!ok || QString::number(number) != value)
        return false;
    return (!field.minimum || number >= *field.minimum)
        && (!field.maximum || number <= *field.maximum);
}

bool matches(const QString &pattern, const QString &value)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(value).hasMatch();
}

// With its offset, or it would be another moment for each reader.
bool isMoment(const QString &value)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(u"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?"
                                            "(Z|[+-]\\d\\d:\\d\\d)"_s));
    return form.match(value).hasMatch() && QDateTime::fromString(value, Qt::ISODate).isValid();
}

bool fits(const Field &field, const QString &value)
{
    switch (field.type) {
    case FieldType::Text:
        return field.pattern.isEmpty() || matches(field.pattern, value);
    case FieldType::Choice:
        return field.choices.contains(value);
    case FieldType::Number:
        return isNumberInRange(field, value);
    case FieldType::Boolean:
        return value == "true"_L1 || value == "false"_L1;
    case FieldType::DateTime:
        return isMoment(value);
    case FieldType::Ticket:
        return matches(field.pattern.isEmpty() ? TicketPattern : field.pattern, value);
    }
    return false;
}

Refused checkField(const Rule &rule, const Field &field, const Ask &ask)
{
    const QString value = ask.fields.value(field.name);
    const bool blank = value.trimmed().isEmpty();
    if (blank && field.required)
        return Refusal{ RefusalCode::FieldMissing, rule.name, field.name };
    if (value.isEmpty())
        return std::nullopt;
    if (const Refused text = checkText(value, MaxFieldLength, false, field.name, false))
        return text;
    if (!fits(field, value))
        return Refusal{ RefusalCode::FieldInvalid, rule.name, field.name };
    return std::nullopt;
}

// Who asks for somebody else does not know their password; what extends access needs none.
bool bringsCredential(const Ask &ask)
{
    return ask.onBehalfOf.isEmpty() && ask.extends.isEmpty();
}

Refused checkFields(const Rule &rule, const Scenario &scenario, const Ask &ask)
{
    for (auto it = ask.fields.constBegin(); it != ask.fields.constEnd(); ++it) {
        const bool known = std::any_of(scenario.fields.begin(), scenario.fields.end(),
                                       [&](const Field &field) { return field.name == it.key(); });
        if (!known)
            return Refusal{ RefusalCode::FieldUnknown, rule.name, briefText(it.key()) };
    }
    for (const Field &field : scenario.fields) {
        if (const Refused refused = checkField(rule, field, ask))
            return refused;
    }
    return std::nullopt;
}

} // namespace

tl::unexpected<Refusal> refuse(RefusalCode code, const QString &rule, const QString &subject)
{
    return tl::unexpected(Refusal{ code, rule, subject });
}

Refused checkText(const QString &text, int maximum, bool required, const QString &subject,
                  bool keepLines)
{
    if (hasInvisible(text, keepLines))
        return Refusal{ RefusalCode::TextInvisible, {}, subject };
    if (text.toUcs4().size() > maximum)
        return Refusal{ RefusalCode::TextTooLong, {}, subject };
    if (required && meaningfulLength(text) == 0)
        return Refusal{ RefusalCode::TextMissing, {}, subject };
    return std::nullopt;
}

Refused checkContent(const Policy &policy, const Rule &rule, const Ask &ask)
{
    if (ask.duration < MinDuration)
        return Refusal{ RefusalCode::DurationTooShort, rule.name, {} };
    if (ask.duration > rule.maximumDuration)
        return Refusal{ RefusalCode::DurationTooLong, rule.name, {} };
    if (const Refused text = checkText(ask.reason, MaxReasonLength, false, u"reason"_s))
        return text;
    const Scenario scenario = policy.scenarios.value(rule.scenario);
    if (meaningfulLength(withoutTemplate(ask.reason, scenario.reasonTemplate))
        < std::max(1, scenario.reasonMinimum))
        return Refusal{ RefusalCode::ReasonTooShort, rule.name, {} };
    if (const Refused fields = checkFields(rule, scenario, ask))
        return fields;
    const QString connector = policy.targets.value(rule.target).connector;
    const auto best = bestGrade(connector);
    if (rule.grade && (!best || !isAtLeast(*best, *rule.grade)))
        return Refusal{ RefusalCode::GradeTooLow, rule.name, gradeName(*rule.grade) };
    // A connector that this version does not know takes no credential at all: fails closed.
    if (connector != "postgresql"_L1
        || (bringsCredential(ask) ? !isScramVerifier(ask.credential) : !ask.credential.isEmpty()))
        return Refusal{ RefusalCode::CredentialInvalid, rule.name, {} };
    return std::nullopt;
}

tl::expected<const Rule *, Refusal> admitAsk(const Policy &policy, const Directory &directory,
                                             const QString &person, const Ask &ask)
{
    const auto rule = matchRule(policy, directory, person, ask);
    if (!rule)
        return rule;
    if (const Refused refused = checkContent(policy, **rule, ask))
        return tl::unexpected(*refused);
    return rule;
}

} // namespace sallyport::engine

namespace sallyport {

tl::expected<const Rule *, Refusal> matchRule(const Policy &policy, const Directory &directory,
                                              const QString &person, const Ask &ask)
{
    for (const Rule &rule : policy.rules) {
        if (rule.scenario == ask.scenario && rule.target == ask.target
            && rule.profile == ask.profile && directory.matches(rule.requesters, person)) {
            if (ask.extends.isEmpty())
                return &rule;
            const Rule *const extension = policy.extensionOf(rule.name);
            return extension ? tl::expected<const Rule *, Refusal>(extension)
                             : engine::refuse(RefusalCode::NoExtension, rule.name);
        }
    }
    return engine::refuse(RefusalCode::NoRule);
}

} // namespace sallyport
