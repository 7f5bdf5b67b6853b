// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/enforcement/enforcerconfig.h"

#include <QFileInfo>
#include <QStringList>

#include <yaml-cpp/yaml.h>

namespace sallyport {

// Turns a parsed YAML document into the configuration. Stops at the first mistake and names its
// place; values are never quoted, because one of them may be a password.
class ConfigReader
{
public:
    explicit ConfigReader(const QString &path) : m_file(path) { }

    Result<EnforcerConfig> read(const YAML::Node &root);
    // "FILE:LINE:COLUMN: problem. Hint."
    tl::unexpected<Error> mistake(const YAML::Mark &mark, const QString &problem,
                                  const QString &hint) const;

private:
    Result<void> checkKeys(const YAML::Node &map, const QStringList &known) const;
    Result<QString> text(const YAML::Node &map, const QString &key, const QString &standard) const;
    Result<int> number(const YAML::Node &map, const QString &key, int standard, int least,
                       int most) const;
    Result<QMap<QString, TargetConfig>> targets(const YAML::Node &node) const;
    Result<TargetConfig> target(const YAML::Node &node) const;
    Result<void> place(const YAML::Node &node, TargetConfig &target) const;
    Result<void> password(const YAML::Node &node, const QString &key, QString &password,
                          QString &file) const;
    QString besideFile(const QString &path) const;

    QFileInfo m_file;
};

} // namespace sallyport
