// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/nodereader.h"

#include <QMap>

namespace sallyport {

// A text that must be one of the names defined elsewhere in the document; empty, and a mistake,
// when it is not. names() is called only then: a document has thousands of references. what: such
// as "scenario".
template <typename Known, typename List>
QString readReference(NodeReader &reader, const YAML::Node &node, const QString &path,
                      const Known &known, const List &names, const QString &what)
{
    const QString written = reader.text(node, path);
    if (known.contains(written))
        return written;
    const QStringList candidates = names();
    const QString meant = nearest(written, candidates);
    QString hint;
    if (!meant.isEmpty())
        hint = QStringLiteral("Did you mean \"%1\"?").arg(meant);
    else if (!candidates.isEmpty())
        hint = QStringLiteral("Known: %1.").arg(candidates.join(QStringLiteral(", ")));
    reader.mistake(node, path, QStringLiteral("There is no %1 of that name.").arg(what), hint);
    return {};
}

template <typename Value>
QString readReference(NodeReader &reader, const YAML::Node &node, const QString &path,
                      const QMap<QString, Value> &known, const QString &what)
{
    return readReference(
        reader, node, path, known, [&] { return known.keys(); }, what);
}

} // namespace sallyport
