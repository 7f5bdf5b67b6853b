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

// Why nothing is opened although an enforcer runs: the log is not the one that was signed.
struct LogAlarmFact
{
    enum class What {
        Shorter, // entries that were signed are missing: an older copy was put back
        Different, // the entries are others than those that were signed
        Unreadable, // what the enforcer keeps beside the ledger cannot be read
    };
    What what = What::Shorter;
    qint64 size = 0; // of the signed log that this one contradicts
    Instant since;
    QString by; // whose console held the proof; empty: the enforcer's own memory

    QByteArray toBytes() const
    {
        return QJsonDocument(QJsonObject{ { QStringLiteral("what"), static_cast<int>(what) },
                                          { QStringLiteral("size"), size },
                                          { QStringLiteral("since"), toMs(since) },
                                          { QStringLiteral("by"), by } })
            .toJson(QJsonDocument::Compact);
    }
    // Nothing while all is well.
    static std::optional<LogAlarmFact> fromBytes(const QByteArray &bytes)
    {
        const QJsonObject object = QJsonDocument::fromJson(bytes).object();
        const int what = object.value(QStringLiteral("what")).toInt(-1);
        if (what < 0 || what > static_cast<int>(What::Unreadable))
            return std::nullopt;
        return LogAlarmFact{ .what = static_cast<What>(what),
                             .size = object.value(QStringLiteral("size")).toInteger(),
                             .since = fromMs(object.value(QStringLiteral("since")).toInteger()),
                             .by = object.value(QStringLiteral("by")).toString() };
    }
    bool operator==(const LogAlarmFact &) const = default;
};
inline const QString LogAlarmFactName = QStringLiteral("log.alarm");
inline QString logAlarmName(LogAlarmFact::What what) // stable: log and --json
{
    switch (what) {
    case LogAlarmFact::What::Shorter:
        return QStringLiteral("shorter");
    case LogAlarmFact::What::Different:
        return QStringLiteral("different");
    case LogAlarmFact::What::Unreadable:
        break;
    }
    return QStringLiteral("unreadable");
}

// Where in the log the last acceptance of a replaced ledger stands; the entry itself is what
// counts.
struct LedgerAcceptedFact
{
    qint64 index = 0;

    QByteArray toBytes() const { return QByteArray::number(index); }
    static std::optional<LedgerAcceptedFact> fromBytes(const QByteArray &bytes)
    {
        bool isNumber = false;
        const qint64 index = bytes.toLongLong(&isNumber);
        return isNumber && index >= 0 ? std::optional(LedgerAcceptedFact{ index }) : std::nullopt;
    }
    bool operator==(const LedgerAcceptedFact &) const = default;
};
inline const QString LedgerAcceptedFactName = QStringLiteral("ledger.accepted");

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
