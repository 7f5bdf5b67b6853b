// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/policyparser.h"

#include "models/policy/nodereader.h"
#include "models/policy/ruleparser.h"
#include "models/policy/yamlsource.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

Governance readGovernance(NodeReader &reader, const YAML::Node &node, const QString &path)
{
    Governance governance;
    if (!reader.checkKeys(node, path, { { u"policy"_s, true } }))
        return governance;
    const YAML::Node policy = node["policy"];
    const QString inner = path + u".policy"_s;
    if (!reader.checkKeys(policy, inner, { { u"from"_s, true }, { u"need"_s } }))
        return governance;
    governance.from = reader.selectors(policy["from"], inner + u".from"_s);
    if (policy["need"]) {
        governance.need = reader.number(policy["need"], inner + u".need"_s, 1, 100);
        if (governance.need > 1)
            reader.mistake(policy["need"], inner + u".need"_s,
                           u"This version lets one signature change a policy."_s,
                           u"Write 1 or leave the line out."_s);
    }
    return governance;
}

Target readTarget(NodeReader &reader, const QString &id, const YAML::Node &node,
                  const QString &path)
{
    Target target{ .id = id, .title = id };
    if (!reader.checkKeys(node, path,
                          { { u"title"_s }, { u"connector"_s, true }, { u"profiles"_s, true } }))
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
    const auto onlyFor = [&](const char *key, FieldType type) {
        const YAML::Node part = node[key];
        if (part && field.type != type)
            reader.mistake(
                part, path + u'.' + QLatin1StringView(key),
                u"\"%1\" does not go with this type of field."_s.arg(QLatin1StringView(key)));
        return part && field.type == type;
    };
    if (onlyFor("pattern", FieldType::Text))
        readPattern(reader, field, node["pattern"], path + u".pattern"_s);
    if (onlyFor("choices", FieldType::Choice)) {
        reader.forEach(node["choices"], path + u".choices"_s,
                       [&](const YAML::Node &entry, const QString &entryPath) {
                           field.choices.append(reader.title(entry, entryPath));
                       });
    }
    constexpr int Limit = 1'000'000'000;
    if (onlyFor("min", FieldType::Number))
        field.minimum = reader.number(node["min"], path + u".min"_s, -Limit, Limit);
    if (onlyFor("max", FieldType::Number))
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
                       u"Write text, choice, number or boolean."_s);
    field.type = type.value_or(FieldType::Text);
    if (node["required"])
        field.required = reader.boolean(node["required"], path + u".required"_s);
    readTypedParts(reader, field, node, path);
    return field;
}

Scenario readScenario(NodeReader &reader, const QString &id, const YAML::Node &node,
                      const QString &path)
{
    Scenario scenario{ .id = id, .title = id };
    if (!reader.checkKeys(node, path, { { u"title"_s }, { u"reason"_s }, { u"fields"_s } }))
        return scenario;
    if (node["title"])
        scenario.title = reader.title(node["title"], path + u".title"_s);
    if (node["reason"]
        && reader.checkKeys(node["reason"], path + u".reason"_s, { { u"min_length"_s, true } }))
        scenario.reasonMinimum
            = reader.number(node["reason"]["min_length"], path + u".reason.min_length"_s, 1, 1000);
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
                            { u"rules"_s, true } }))
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
    readRules(reader, root["rules"], policy);
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
