// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/connectorfactory.h"

#include "models/connectors/postgresql/postgresconnector.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

PostgresSettings settingsOf(const TargetConfig &target)
{
    PostgresSettings settings;
    settings.host = target.host;
    settings.port = target.port;
    settings.database = target.database;
    settings.user = target.user;
    settings.password = target.password.toUtf8();
    for (auto it = target.options.cbegin(); it != target.options.cend(); ++it)
        settings.options.append({ it.key().toUtf8(), it.value().toUtf8() });
    return settings;
}

} // namespace

ConnectorFactory connectorsOf(const EnforcerConfig &config)
{
    return [targets = config.targets](const QString &name) -> Result<std::unique_ptr<Connector>> {
        const auto target = targets.constFind(name);
        if (target == targets.constEnd())
            return fail(ErrorCode::NotFound, u"target: not configured"_s);
        return std::make_unique<PostgresConnector>(settingsOf(*target));
    };
}

QHash<QString, int> connectionsOf(const EnforcerConfig &config)
{
    QHash<QString, int> connections;
    for (auto it = config.targets.cbegin(); it != config.targets.cend(); ++it)
        connections.insert(it.key(), it->connections);
    return connections;
}

} // namespace sallyport
