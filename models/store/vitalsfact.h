// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace sallyport {

// What the leading enforcer says about itself and its work. Hints for people, as all facts are (see
// facts.h): written with the sign of life, and when a look at a target found something.

struct VitalsFact
{
    QString leader; // Lease::owner
    qint64 epoch = 0;
    Instant since; // when it began to lead
    Instant at; // when this was said
    std::optional<Millis> skew; // its clock minus that of the ledger's server; a file has none
    qint64 backlog = 0; // of everybody, which no console can count
    Instant oldest; // of what waits; zero when nothing does
    Instant decided; // when an intent was last accepted or refused; zero before the first

    QByteArray toBytes() const;
    static std::optional<VitalsFact> fromBytes(const QByteArray &bytes);
    bool operator==(const VitalsFact &) const = default;
};
inline const QString VitalsFactName = QStringLiteral("enforcer.vitals");

// One target as the enforcer last saw it.
struct TargetVitals
{
    QString name;
    Instant lookedAt; // zero: not yet
    bool reached = false; // at that look
    Instant since; // the first look that found it so
    QString error; // why not, as errorWord() says it
    Millis skew{ 0 }; // its clock minus the enforcer's, at the last comparison
    Instant comparedAt; // with the ledger; zero: never
    qint64 objects = 0; // that it held of ours then
    qint64 reported = 0; // differences that were new
    qint64 corrected = 0; // calls that followed

    bool operator==(const TargetVitals &) const = default;
};

struct TargetsFact
{
    QList<TargetVitals> targets; // every configured one, by name

    QByteArray toBytes() const;
    static std::optional<TargetsFact> fromBytes(const QByteArray &bytes);
    bool operator==(const TargetsFact &) const = default;
};
inline const QString TargetsFactName = QStringLiteral("enforcer.targets");

} // namespace sallyport
