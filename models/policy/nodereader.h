// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/policy/policyparser.h"

#include <yaml-cpp/yaml.h>

#include <QStringList>

#include <functional>
#include <optional>

namespace sallyport {

// Reads typed values out of a YAML tree and collects every mistake with its place.
class NodeReader
{
public:
    // What a map may hold: name, and whether it must be there.
    struct Key
    {
        QString name;
        bool required = false;
    };

    // At the node; nothing for a node that does not exist.
    void mistake(const YAML::Node &node, const QString &path, const QString &message,
                 const QString &hint = {});
    const QList<PolicyMistake> &mistakes() const { return m_mistakes; }

    // True when node is a map. Unknown, repeated and missing keys in it are mistakes; readers go on
    // with what is there, so that all mistakes are found in one go.
    bool checkKeys(const YAML::Node &node, const QString &path, const QList<Key> &keys);
    // Calls each(name, value, path) for a map whose keys are names chosen by the author.
    void forEachNamed(
        const YAML::Node &node, const QString &path,
        const std::function<void(const QString &, const YAML::Node &, const QString &)> &each);
    // Calls each(value, path) for a list.
    void forEach(const YAML::Node &node, const QString &path,
                 const std::function<void(const YAML::Node &, const QString &)> &each);

    // A single plain value as text; a mistake and an empty text when it is none.
    QString text(const YAML::Node &node, const QString &path);
    QString title(const YAML::Node &node, const QString &path); // text a person reads
    QString name(const YAML::Node &node, const QString &path); // [a-z0-9-], 1 to 40
    int number(const YAML::Node &node, const QString &path, int minimum, int maximum);
    bool boolean(const YAML::Node &node, const QString &path);
    // Zero when it is none.
    Millis duration(const YAML::Node &node, const QString &path, Millis minimum);
    QStringList names(const YAML::Node &node, const QString &path);
    // Groups and people, and what others lists.
    QStringList selectors(const YAML::Node &node, const QString &path,
                          const QStringList &others = {});
    QStringList personIds(const YAML::Node &node, const QString &path);

private:
    bool isMap(const YAML::Node &node, const QString &path);
    QList<PolicyMistake> m_mistakes;
};

// The one of the candidates that was probably meant, or an empty text.
QString nearest(const QString &written, const QStringList &candidates);
bool isPolicyName(const QString &name);

} // namespace sallyport
