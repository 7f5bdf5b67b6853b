// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/policyparser.h"

#include "models/domain/text.h"
#include "models/policy/banreader.h"
#include "models/policy/calendarreader.h"
#include "models/policy/conditionreader.h"
#include "models/policy/nodereader.h"
#include "models/policy/ruleparser.h"
#include "models/policy/yamlsource.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

// A mistake that locks everybody out must not last for ever.
Millis readDelay(NodeReader &reader, const YAML::Node &node, const QString &path)
{
    constexpr Millis Longest = std::chrono::days(30);
    const Millis delay = reader.duration(node, path, Millis(0));
    if (delay > Longest)
        reader.mistake(node, path, u"\"%1\" is longer than 30 days."_s.arg(path),
                       u"Write such as 24h."_s);
    return delay;
}

Governance readGovernance(NodeReader &reader, const YAML::Node &node, const QString &path)
{
    Governance governance;
    if (!reader.checkKeys(node, path, { { u"policy"_s, true }, { u"loosening_delay"_s } }))
        return governance;
    if (node["loosening_delay"])
        governance.looseningDelay
            = readDelay(reader, node["loosening_delay"], path + u".loosening_delay"_s);
    const YAML::Node policy = node["policy"];
    const QString inner = path + u".policy"_s;
    if (!reader.checkKeys(policy, inner, { { u"from"_s, true }, { u"need"_s } }))
        return governance;
    governance.from = reader.selectors(policy["from"], inner + u".from"_s);
    if (policy["need"])
        governance.need = reader.number(policy["need"], inner + u".need"_s, 1, 100);
    const auto isPerson = [](const Selector &one) { return one.startsWith("person:"_L1); };
    if (governance.need > governance.from.size() && !governance.from.isEmpty()
        && std::ranges::all_of(governance.from, isPerson))
        reader.mistake(policy["need"], inner + u".need"_s,
                       u"More signatures are needed than \"from\" names people."_s,
                       u"Write at most %1, or name a group."_s.arg(governance.from.size()));
    return governance;
}

Target readTarget(NodeReader &reader, const QString &id, const YAML::Node &node,
                  const QString &path)
{
    Target target{ .id = id, .title = id };
    if (!reader.checkKeys(node, path,
                          { { u"title"_s },
                            { u"connector"_s, true },
                            { u"profiles"_s, true },
                            { u"tags"_s },
                            { u"owners"_s },
                            { u"risk"_s },
                            { u"zone"_s } }))
        return target;
    if (node["title"])
        target.title = reader.title(node["title"], path + u".title"_s);
    target.connector = reader.text(node["connector"], path + u".connector"_s);
    if (target.connector != "postgresql"_L1)
        reader.mistake(node["connector"], path + u".connector"_s,
                       u"This version knows no such connector."_s, u"Write postgresql."_s);
    target.profiles = reader.names(node["profiles"], path + u".profiles"_s);
    if (target.profiles.isEmpty())
        reader.mistake(node["profiles"], path + u".profiles"_s,
                       u"A target needs at least one profile."_s);
    if (node["tags"])
        target.tags = reader.names(node["tags"], path + u".tags"_s);
    if (node["owners"])
        target.owners = reader.selectors(node["owners"], path + u".owners"_s);
    if (node["risk"])
        target.risk = readRisk(reader, node["risk"], path + u".risk"_s);
    if (node["zone"])
        target.zone = readZone(reader, node["zone"], path + u".zone"_s);
    return target;
}

std::optional<FieldType> fieldType(const QString &name)
{
    if (name == "text"_L1)
        return FieldType::Text;
    if (name == "choice"_L1)
        return FieldType::Choice;
    if (name == "number"_L1)
        return FieldType::Number;
    if (name == "boolean"_L1)
        return FieldType::Boolean;
    if (name == "date-time"_L1)
        return FieldType::DateTime;
    if (name == "ticket"_L1)
        return FieldType::Ticket;
    return std::nullopt;
}

void readPattern(NodeReader &reader, Field &field, const YAML::Node &node, const QString &path)
{
    field.pattern = reader.text(node, path);
    const QRegularExpression expression(QRegularExpression::anchoredPattern(field.pattern));
    if (!expression.isValid())
        reader.mistake(
            node, path,
            u"The pattern is no regular expression: %1."_s.arg(expression.errorString()));
}

void readTypedParts(NodeReader &reader, Field &field, const YAML::Node &node, const QString &path)
{
    const auto onlyFor = [&](const char *key, FieldType type, FieldType other) {
        const YAML::Node part = node[key];
        const bool fits = field.type == type || field.type == other;
        if (part && !fits)
            reader.mistake(
                part, path + u'.' + QLatin1StringView(key),
                u"\"%1\" does not go with this type of field."_s.arg(QLatin1StringView(key)));
        return part && fits;
    };
    if (onlyFor("pattern", FieldType::Text, FieldType::Ticket))
        readPattern(reader, field, node["pattern"], path + u".pattern"_s);
    if (onlyFor("choices", FieldType::Choice, FieldType::Choice)) {
        reader.forEach(node["choices"], path + u".choices"_s,
                       [&](const YAML::Node &entry, const QString &entryPath) {
                           field.choices.append(reader.title(entry, entryPath));
                       });
    }
    constexpr int Limit = 1'000'000'000;
    if (onlyFor("min", FieldType::Number, FieldType::Number))
        field.minimum = reader.number(node["min"], path + u".min"_s, -Limit, Limit);
    if (onlyFor("max", FieldType::Number, FieldType::Number))
        field.maximum = reader.number(node["max"], path + u".max"_s, -Limit, Limit);
    if (field.type == FieldType::Choice && field.choices.isEmpty())
        reader.mistake(node, path, u"A choice needs \"choices\"."_s);
    if (field.minimum && field.maximum && *field.minimum > *field.maximum)
        reader.mistake(node["max"], path + u".max"_s, u"\"max\" is smaller than \"min\"."_s);
}

Field readField(NodeReader &reader, const YAML::Node &node, const QString &path)
{
    Field field;
    if (!reader.checkKeys(node, path,
                          { { u"name"_s, true },
                            { u"title"_s },
                            { u"type"_s, true },
                            { u"required"_s },
                            { u"pattern"_s },
                            { u"choices"_s },
                            { u"min"_s },
                            { u"max"_s } }))
        return field;
    field.name = reader.name(node["name"], path + u".name"_s);
    field.title = node["title"] ? reader.title(node["title"], path + u".title"_s) : field.name;
    const auto type = fieldType(reader.text(node["type"], path + u".type"_s));
    if (!type)
        reader.mistake(node["type"], path + u".type"_s,
                       u"This version knows no such type of field."_s,
                       u"Write text, choice, number, boolean, date-time or ticket."_s);
    field.type = type.value_or(FieldType::Text);
    if (node["required"])
        field.required = reader.boolean(node["required"], path + u".required"_s);
    readTypedParts(reader, field, node, path);
    return field;
}

void readReason(NodeReader &reader, const YAML::Node &node, const QString &path, Scenario &scenario)
{
    if (!reader.checkKeys(node, path, { { u"min_length"_s }, { u"template"_s } }))
        return;
    if (node["min_length"])
        scenario.reasonMinimum
            = reader.number(node["min_length"], path + u".min_length"_s, 1, 1000);
    if (!node["template"])
        return;
    scenario.reasonTemplate = reader.text(node["template"], path + u".template"_s);
    if (hasInvisible(scenario.reasonTemplate, true) || scenario.reasonTemplate.size() > 500)
        reader.mistake(node["template"], path + u".template"_s,
                       u"The template must be a readable text of at most 500 characters."_s);
}

Scenario readScenario(NodeReader &reader, const QString &id, const YAML::Node &node,
                      const QString &path)
{
    Scenario scenario{ .id = id, .title = id };
    if (!reader.checkKeys(node, path,
                          { { u"title"_s }, { u"reason"_s }, { u"fields"_s }, { u"risk"_s } }))
        return scenario;
    if (node["title"])
        scenario.title = reader.title(node["title"], path + u".title"_s);
    if (node["reason"])
        readReason(reader, node["reason"], path + u".reason"_s, scenario);
    if (node["risk"])
        scenario.risk = readRisk(reader, node["risk"], path + u".risk"_s);
    if (!node["fields"])
        return scenario;
    reader.forEach(node["fields"], path + u".fields"_s,
                   [&](const YAML::Node &entry, const QString &entryPath) {
                       const Field field = readField(reader, entry, entryPath);
                       for (const Field &earlier : std::as_const(scenario.fields)) {
                           if (earlier.name == field.name)
                               reader.mistake(
                                   entry, entryPath,
                                   u"The field \"%1\" is there already."_s.arg(field.name));
                       }
                       scenario.fields.append(field);
                   });
    return scenario;
}

Policy readPolicy(NodeReader &reader, const YAML::Node &root)
{
    Policy policy;
    if (!reader.checkKeys(root, {},
                          { { u"sallyport"_s, true },
                            { u"governance"_s, true },
                            { u"targets"_s, true },
                            { u"scenarios"_s, true },
                            { u"rules"_s, true },
                            { u"bans"_s },
                            { u"hours"_s },
                            { u"rotas"_s } }))
        return policy;
    if (reader.text(root["sallyport"], u"sallyport"_s) != "1"_L1)
        reader.mistake(root["sallyport"], u"sallyport"_s,
                       u"This version reads policies of form 1."_s, u"Write \"sallyport: 1\"."_s);
    policy.governance = readGovernance(reader, root["governance"], u"governance"_s);
    reader.forEachNamed(root["targets"], u"targets"_s,
                        [&](const QString &id, const YAML::Node &node, const QString &path) {
                            policy.targets.insert(id, readTarget(reader, id, node, path));
                        });
    reader.forEachNamed(root["scenarios"], u"scenarios"_s,
                        [&](const QString &id, const YAML::Node &node, const QString &path) {
                            policy.scenarios.insert(id, readScenario(reader, id, node, path));
                        });
    policy.rotas = readRotas(reader, root["rotas"]);
    PolicyNames names{ .policy = policy, .hours = readHours(reader, root["hours"]), .tags = {} };
    for (const Target &target : std::as_const(policy.targets))
        names.tags.unite(QSet<QString>(target.tags.cbegin(), target.tags.cend()));
    policy.rules = readRules(reader, root["rules"], names, policy.extensions);
    policy.bans = readBans(reader, root["bans"], names);
    return policy;
}

} // namespace

tl::expected<Policy, QList<PolicyMistake>> parsePolicy(const QByteArray &yaml)
{
    const auto root = loadYaml(yaml);
    if (!root)
        return tl::unexpected(root.error());
    NodeReader reader;
    Policy policy = readPolicy(reader, *root);
    QList<PolicyMistake> mistakes = reader.mistakes();
    if (!mistakes.isEmpty()) {
        std::stable_sort(mistakes.begin(), mistakes.end(),
                         [](const PolicyMistake &a, const PolicyMistake &b) {
                             return std::pair(a.line, a.column) < std::pair(b.line, b.column);
                         });
        countInCharacters(mistakes, yaml);
        return tl::unexpected(mistakes);
    }
    policy.digest = QCryptographicHash::hash(yaml, QCryptographicHash::Sha256);
    return policy;
}

} // namespace sallyport
