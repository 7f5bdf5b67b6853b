// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/enforcerconfig.h"

#include "models/enforcement/configreader.h"
#include "models/ledger/privatefile.h"

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr qint64 MaxConfigBytes = 1024LL * 1024;

void put(YAML::Emitter &out, const char *key, const QString &value)
{
    if (!value.isEmpty())
        out << YAML::Key << key << YAML::Value << YAML::DoubleQuoted << value.toStdString();
}

void putTarget(YAML::Emitter &out, const QString &name, const TargetConfig &target)
{
    out << YAML::Key << name.toStdString() << YAML::Value << YAML::BeginMap;
    put(out, "connector", target.connector);
    put(out, "host", target.host);
    out << YAML::Key << "port" << YAML::Value << target.port;
    put(out, "database", target.database);
    put(out, "user", target.user);
    if (target.passwordFile.isEmpty())
        put(out, "password", target.password);
    put(out, "password_file", target.passwordFile);
    if (!target.options.isEmpty()) {
        out << YAML::Key << "options" << YAML::Value << YAML::BeginMap;
        for (auto it = target.options.begin(); it != target.options.end(); ++it)
            out << YAML::Key << it.key().toStdString() << YAML::Value << YAML::DoubleQuoted
                << it.value().toStdString();
        out << YAML::EndMap;
    }
    out << YAML::Key << "connections" << YAML::Value << target.connections << YAML::EndMap;
}

} // namespace

Result<EnforcerConfig> loadEnforcerConfig(const QString &path)
{
    const auto bytes = readPrivateFile(path, MaxConfigBytes);
    if (!bytes)
        return propagate(bytes);
    ConfigReader reader(path);
    try {
        return reader.read(YAML::Load(bytes->toStdString()));
    } catch (const YAML::Exception &problem) {
        // The library's message may quote the line, and with it a password.
        return reader.mistake(problem.mark, u"this is not valid YAML"_s,
                              u"Check the indentation and the quotes around it"_s);
    }
}

Result<void> saveEnforcerConfig(const QString &path, const EnforcerConfig &config)
{
    YAML::Emitter out;
    out << YAML::BeginMap;
    if (!config.ledger.isEmpty())
        put(out, "ledger", config.ledger.toString());
    if (config.ledgerPasswordFile.isEmpty())
        put(out, "ledger_password", config.ledger.password);
    put(out, "ledger_password_file", config.ledgerPasswordFile);
    put(out, "log_key", config.logKeyFile);
    put(out, "state", config.stateFolder);
    out << YAML::Key << "targets" << YAML::Value << YAML::BeginMap;
    for (auto it = config.targets.begin(); it != config.targets.end(); ++it)
        putTarget(out, it.key(), it.value());
    out << YAML::EndMap << YAML::EndMap;
    return writePrivateFile(path, QByteArray(out.c_str()) + '\n');
}

} // namespace sallyport
