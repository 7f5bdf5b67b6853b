// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policyparser.h"

#include <yaml-cpp/yaml.h>

namespace sallyport {

// The document as a tree, after everything was refused that makes YAML dangerous or ambiguous: too
// many bytes, bad UTF-8, anchors and aliases, tags, several documents, nesting over 12 levels.
tl::expected<YAML::Node, QList<PolicyMistake>> loadYaml(const QByteArray &yaml);

// The tree of a document that passed loadYaml() before, without its checks, which take as long
// again. Null where it is no YAML at all: then its places are not known.
YAML::Node treeOf(const QByteArray &yaml);

// Columns as people count them: yaml-cpp counts bytes of UTF-8, people count characters.
void countInCharacters(QList<PolicyMistake> &mistakes, const QByteArray &yaml);

} // namespace sallyport
