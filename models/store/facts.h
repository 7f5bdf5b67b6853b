// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace sallyport {

// What the enforcer tells clients about itself, by name, through EventRepository::setFact(). Facts
// are hints for people, never trusted: no rule depends on one. JSON, so that a person can read
// them.

// Under EnforcerFactName, renewed at least each 3 s while it runs.
struct EnforcerFact
{
    qint64 pid = 0;
    Instant seen;

    QByteArray toBytes() const
    {
        return QJsonDocument(QJsonObject{ { QStringLiteral("pid"), pid },
                                          { QStringLiteral("seen"), toMs(seen) } })
            .toJson(QJsonDocument::Compact);
    }
    static std::optional<EnforcerFact> fromBytes(const QByteArray &bytes)
    {
        const QJsonObject object = QJsonDocument::fromJson(bytes).object();
        if (!object.contains(QStringLiteral("seen")))
            return std::nullopt;
        return EnforcerFact{ .pid = object.value(QStringLiteral("pid")).toInteger(),
                             .seen = fromMs(object.value(QStringLiteral("seen")).toInteger()) };
    }
    bool operator==(const EnforcerFact &) const = default;
};
inline const QString EnforcerFactName = QStringLiteral("enforcer");
// Silent for longer than this, and clients say that nobody acts on the ledger.
constexpr Millis EnforcerSilence = std::chrono::seconds(10);

// Where people connect to; the credentials of the enforcer stay in its own file.
struct TargetAddressFact
{
    QString host;
    int port = 0;
    QString database;

    QByteArray toBytes() const
    {
        return QJsonDocument(QJsonObject{ { QStringLiteral("host"), host },
                                          { QStringLiteral("port"), port },
                                          { QStringLiteral("database"), database } })
            .toJson(QJsonDocument::Compact);
    }
    static std::optional<TargetAddressFact> fromBytes(const QByteArray &bytes)
    {
        const QJsonObject object = QJsonDocument::fromJson(bytes).object();
        const int port = object.value(QStringLiteral("port")).toInt();
        if (port < 1 || port > 65535)
            return std::nullopt;
        return TargetAddressFact{ .host = object.value(QStringLiteral("host")).toString(),
                                  .port = port,
                                  .database = object.value(QStringLiteral("database")).toString() };
    }
    bool operator==(const TargetAddressFact &) const = default;
};
inline QString targetAddressFactName(const QString &target)
{
    return QStringLiteral("target.%1.address").arg(target);
}

} // namespace sallyport
