// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/recurrence.h"
#include "models/policy/nodereader.h"

#include <QMap>

namespace sallyport {

// The IANA name of a place; UTC, and a mistake, where there is none of this name.
QByteArray readZone(NodeReader &reader, const YAML::Node &node, const QString &path);

// "hours" of the document: names that conditions use, with the hours that they mean.
QMap<QString, Hours> readHours(NodeReader &reader, const YAML::Node &node);

// "rotas" of the document.
QMap<QString, Rota> readRotas(NodeReader &reader, const YAML::Node &node);

// When an ask of a case recurs. Whatever a person could send is allowed here.
Recurrence readRecurrence(NodeReader &reader, const YAML::Node &node, const QString &path);

} // namespace sallyport
