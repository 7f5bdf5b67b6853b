// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/extensionreader.h"

#include "models/policy/stagereader.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

bool isSame(NodeReader &reader, const YAML::Node &node, const QString &path)
{
    if (!node)
        return true;
    if (node.IsMap())
        return false;
    if (reader.text(node, path) != "same"_L1)
        reader.mistake(node, path, u"This version knows no such approval."_s,
                       u"Write same, or window and stages as under the rule's \"approval\"."_s);
    return true;
}

} // namespace

std::optional<Extension> readExtension(NodeReader &reader, const YAML::Node &node,
                                       const QString &path)
{
    if (!node)
        return std::nullopt;
    if (!reader.checkKeys(node, path, { { u"max"_s, true }, { u"times"_s }, { u"approval"_s } }))
        return std::nullopt;
    Extension extension;
    extension.maximum = reader.duration(node["max"], path + u".max"_s, std::chrono::seconds(1));
    if (node["times"])
        extension.times = reader.number(node["times"], path + u".times"_s, 1, 100);
    extension.same = isSame(reader, node["approval"], path + u".approval"_s);
    return extension;
}

std::optional<Rule> readExtending(NodeReader &reader, const YAML::Node &node, const QString &path,
                                  const Rule &rule, const PolicyNames &names)
{
    if (!rule.extension)
        return std::nullopt;
    const Extension &extension = *rule.extension;
    Rule made = asExtension(rule);
    if (!extension.same) {
        made.stages.clear();
        made.paths.clear();
        made.automatic.reset();
        made.veto.reset();
        // What was granted before counts for a stage's condition.
        made.maximumDuration = rule.maximumDuration + extension.maximum * extension.times;
        readApproval(reader, node["approval"], path + u".approval"_s, made, names);
        made.maximumDuration = extension.maximum;
    } else if (rule.breakGlass) {
        reader.mistake(node, path,
                       u"What breaks the glass asks nobody, so it cannot be extended "
                       "like that."_s,
                       u"Write who approves it: approval: { window: 1h, stages: [...] }."_s);
    }
    return made;
}

} // namespace sallyport
