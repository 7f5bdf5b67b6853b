// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/nodereader.h"

#include <QMap>

namespace sallyport {

// What the parts of a document may refer to by name.
struct PolicyNames
{
    const Policy &policy; // as far as it is read: targets, scenarios, rotas
    QMap<QString, Hours> hours;
    QSet<QString> tags; // of any target
};

// A map that says something at least; nothing that can never hold.
Condition readCondition(NodeReader &reader, const YAML::Node &node, const QString &path,
                        const PolicyNames &names);

// Groups, people, whose turn it is ("rota:NAME"), and what others lists.
QList<Selector> readAsked(NodeReader &reader, const YAML::Node &node, const QString &path,
                          const PolicyNames &names, const QStringList &others = {});

// "low", "medium" or "high".
Risk readRisk(NodeReader &reader, const YAML::Node &node, const QString &path);

} // namespace sallyport
