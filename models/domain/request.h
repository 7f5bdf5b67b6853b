// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace sallyport {

enum class RequestState { Pending, Approved, Denied, Withdrawn, Lapsed };
enum class Verdict { Approve, Deny };

// A decision on the current revision. Decisions on earlier revisions live in the log only.
struct Decision
{
    QString person;
    int stage = 0;
    Verdict verdict = Verdict::Approve;
    Instant at;
    QString text;
    QByteArray intentDigest; // the signed intent that made it

    bool operator==(const Decision &) const = default;
};

// What is asked for. One revision of a request; the whole of it is what an approver signs over.
struct Ask
{
    QString scenario;
    QString target;
    QString profile;
    Millis duration{ 0 };
    QString reason;
    QMap<QString, QString> fields;
    QByteArray credential; // public half only: a SCRAM verifier

    bool operator==(const Ask &) const = default;
};

struct Request
{
    QString id;
    int revision = 1;
    RequestState state = RequestState::Pending;
    QString requester;
    QStringList editors; // everyone who filed or amended, each once
    Ask ask;
    QString rule; // name of the rule that admitted it
    QByteArray policyDigest; // the version it was filed under
    QByteArray digest; // SHA-256 of the payload that made this revision
    Instant filedAt;
    Instant revisedAt;
    Instant decideBy; // now == decideBy counts as over
    int stage = 0; // index of the stage that waits; number of stages when all are filled
    QList<Decision> decisions;

    bool operator==(const Request &) const = default;
};

} // namespace sallyport

Q_DECLARE_METATYPE(sallyport::RequestState)
