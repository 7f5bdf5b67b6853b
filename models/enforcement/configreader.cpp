// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/configreader.h"

#include "models/ledger/privatefile.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr qint64 MaxPasswordBytes = 4096;

QString scalar(const YAML::Node &node)
{
    return QString::fromStdString(node.Scalar());
}

} // namespace

tl::unexpected<Error> ConfigReader::mistake(const YAML::Mark &mark, const QString &problem,
                                            const QString &hint) const
{
    return fail(ErrorCode::Invalid,
                u"%1:%2:%3: %4. %5"_s.arg(m_file.filePath())
                    .arg(mark.line + 1)
                    .arg(mark.column + 1)
                    .arg(problem, hint));
}

Result<void> ConfigReader::checkKeys(const YAML::Node &map, const QStringList &known) const
{
    if (!map.IsMap())
        return mistake(map.Mark(), u"keys and values are expected here"_s,
                       u"Known keys: %1"_s.arg(known.join(u", "_s)));
    QStringList seen;
    for (const auto &entry : map) {
        const QString key = entry.first.IsScalar() ? scalar(entry.first) : QString();
        if (!known.contains(key))
            return mistake(entry.first.Mark(), u"unknown key"_s,
                           u"Known keys here: %1"_s.arg(known.join(u", "_s)));
        if (seen.contains(key))
            return mistake(entry.first.Mark(), u"the key \"%1\" is here twice"_s.arg(key),
                           u"Keep one of them"_s);
        seen.append(key);
    }
    return {};
}

Result<QString> ConfigReader::text(const YAML::Node &map, const QString &key,
                                   const QString &standard) const
{
    const YAML::Node node = map[key.toStdString()];
    if (!node)
        return standard;
    if (!node.IsScalar() || node.Scalar().empty())
        return mistake(node.Mark(), u"\"%1\" needs a text"_s.arg(key), u"Put it in quotes"_s);
    return scalar(node);
}

Result<int> ConfigReader::number(const YAML::Node &map, const QString &key, int standard, int least,
                                 int most) const
{
    const YAML::Node node = map[key.toStdString()];
    if (!node)
        return standard;
    bool isNumber = false;
    const int value = node.IsScalar() ? scalar(node).toInt(&isNumber) : 0;
    if (!isNumber || value < least || value > most)
        return mistake(node.Mark(), u"\"%1\" needs a whole number"_s.arg(key),
                       u"Use one from %1 to %2"_s.arg(least).arg(most));
    return value;
}

QString ConfigReader::besideFile(const QString &path) const
{
    return path.isEmpty() ? path : QDir::cleanPath(m_file.absoluteDir().absoluteFilePath(path));
}

Result<void> ConfigReader::password(const YAML::Node &node, const QString &key, QString &password,
                                    QString &file) const
{
    const QString fileKey = key + u"_file"_s;
    const auto given = text(node, key, {});
    const auto named = given ? text(node, fileKey, {}) : given;
    if (!named)
        return propagate(named);
    if (!given->isEmpty() && !named->isEmpty())
        return mistake(node.Mark(), u"both \"%1\" and \"%2\" are given"_s.arg(key, fileKey),
                       u"Keep one of them"_s);
    password = *given;
    file = besideFile(*named);
    if (file.isEmpty())
        return {};
    const auto bytes = readPrivateFile(file, MaxPasswordBytes);
    if (!bytes)
        return mistake(node[fileKey.toStdString()].Mark(), bytes.error().detail,
                       u"The file holds the password alone"_s);
    password = QString::fromUtf8(*bytes).trimmed();
    return {};
}

Result<void> ConfigReader::place(const YAML::Node &node, TargetConfig &target) const
{
    for (const auto &[key, member] : { std::pair(u"connector"_s, &TargetConfig::connector),
                                       { u"host"_s, &TargetConfig::host },
                                       { u"database"_s, &TargetConfig::database },
                                       { u"user"_s, &TargetConfig::user } }) {
        const auto value = text(node, key, target.*member);
        if (!value)
            return propagate(value);
        if (value->isEmpty())
            return mistake(node.Mark(), u"\"%1\" is missing"_s.arg(key), u"Add it here"_s);
        target.*member = *value;
    }
    if (target.connector != u"postgresql"_s)
        return mistake(node["connector"].Mark(), u"this connector is not known"_s,
                       u"Known connectors: postgresql"_s);
    const auto port = number(node, u"port"_s, target.port, 1, 65535);
    const auto connections
        = port ? number(node, u"connections"_s, target.connections, 1, 16) : port;
    if (!connections)
        return propagate(connections);
    target.port = *port;
    target.connections = *connections;
    return {};
}

Result<TargetConfig> ConfigReader::target(const YAML::Node &node) const
{
    const auto known
        = checkKeys(node,
                    { u"connector"_s, u"host"_s, u"port"_s, u"database"_s, u"user"_s, u"password"_s,
                      u"password_file"_s, u"options"_s, u"connections"_s });
    if (!known)
        return propagate(known);
    TargetConfig target;
    if (const auto placed = place(node, target); !placed)
        return propagate(placed);
    if (const auto secret = password(node, u"password"_s, target.password, target.passwordFile);
        !secret)
        return propagate(secret);
    const YAML::Node options = node["options"];
    if (!options)
        return target;
    if (!options.IsMap())
        return mistake(options.Mark(), u"\"options\" needs keys and values"_s,
                       u"For example: options: { sslmode: verify-full }"_s);
    for (const auto &entry : options) {
        if (!entry.first.IsScalar() || !entry.second.IsScalar())
            return mistake(entry.first.Mark(), u"an option needs a name and a text"_s,
                           u"For example: sslmode: verify-full"_s);
        target.options.insert(scalar(entry.first), scalar(entry.second));
    }
    return target;
}

Result<QMap<QString, TargetConfig>> ConfigReader::targets(const YAML::Node &node) const
{
    QMap<QString, TargetConfig> found;
    if (!node)
        return found;
    if (!node.IsMap())
        return mistake(node.Mark(), u"\"targets\" needs one entry a target"_s,
                       u"For example: orders-db: { connector: postgresql, host: ... }"_s);
    for (const auto &entry : node) {
        const QString name = scalar(entry.first);
        if (found.contains(name))
            return mistake(entry.first.Mark(), u"this target is here twice"_s,
                           u"Keep one of them"_s);
        const auto one = target(entry.second);
        if (!one)
            return propagate(one);
        found.insert(name, *one);
    }
    return found;
}

Result<EnforcerConfig> ConfigReader::read(const YAML::Node &root)
{
    const auto known = checkKeys(root,
                                 { u"ledger"_s, u"ledger_password"_s, u"ledger_password_file"_s,
                                   u"log_key"_s, u"state"_s, u"targets"_s });
    if (!known)
        return propagate(known);
    EnforcerConfig config;
    const auto ledger = text(root, u"ledger"_s, {});
    if (!ledger)
        return propagate(ledger);
    if (!ledger->isEmpty()) {
        const auto address = LedgerAddress::parse(*ledger);
        if (!address)
            return mistake(root["ledger"].Mark(), u"this is no ledger address"_s,
                           u"For example: sqlite:///var/lib/sallyport/ledger.db"_s);
        config.ledger = *address;
    }
    if (const auto secret
        = password(root, u"ledger_password"_s, config.ledger.password, config.ledgerPasswordFile);
        !secret)
        return propagate(secret);
    const auto key = text(root, u"log_key"_s, {});
    const auto state = key ? text(root, u"state"_s, u"."_s) : key;
    if (!state)
        return propagate(state);
    config.logKeyFile = besideFile(*key);
    config.stateFolder = besideFile(*state);
    auto found = targets(root["targets"]);
    if (!found)
        return propagate(found);
    config.targets = std::move(*found);
    return config;
}

} // namespace sallyport
