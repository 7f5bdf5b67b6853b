// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/recurrence.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace sallyport {

enum class RequestState { Pending, Approved, Denied, Withdrawn, Lapsed };
enum class Verdict { Approve, Deny };

// A decision on the current revision. Decisions on earlier revisions live in the log only.
struct Decision
{
    QString person;
    QList<int> stages; // that it counts for, at most one of each path; a denial's is one
    Verdict verdict = Verdict::Approve;
    Instant at;
    QString text;
    QByteArray intentDigest; // the signed intent that made it
    Millis atMost{ 0 }; // an approval's: for no longer than this; 0: as asked for
    QString actingFor; // who delegated it to the person; empty: their own
    Instant notBefore; // an approval's: opens no earlier; zero: as asked for

    bool operator==(const Decision &) const = default;
};

// What time did to a stage that waits.
struct StageMark
{
    int stage = 0;
    bool escalated = false;
    int reminded = 0; // how often

    bool operator==(const StageMark &) const = default;
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
    Instant startAt; // not before this; zero: as soon as it is approved
    QString onBehalfOf; // who gets it, when somebody else asks
    std::optional<Recurrence> recurrence; // again and again; then startAt is zero
    QString extends; // the request whose open access shall end later; empty: access of its own
    QString bundle; // the same in each request that was asked for together; empty: alone

    bool operator==(const Ask &) const = default;
};

struct Request
{
    QString id;
    int revision = 1;
    RequestState state = RequestState::Pending;
    QString requester;
    QStringList editors; // everyone who filed or amended, each once; the first filed it
    Ask ask;
    QString rule; // name of the rule that admitted it
    QByteArray policyDigest; // the version it was filed under
    QByteArray digest; // SHA-256 of the payload that made this revision
    Instant filedAt;
    Instant revisedAt;
    Instant decideBy; // now == decideBy counts as over
    QList<int> asked; // which of the rule's stages this revision has to pass: its chain
    int stage = 0; // index in the chain of the first stage that waits; its size when none does
    QList<Decision> decisions;
    QList<StageMark> marks;
    Instant dueAt; // when time does something to it next; zero: never
    Instant startFrom; // once approved: access may open from here; zero before
    Instant startBy; // once approved: not claimed by then, it lapses; zero: opens by itself
    Instant reviewBy; // it broke the glass: somebody else reviews it by then; zero: nobody has to
    QString reviewedBy;
    QByteArray claimed; // the verifier of who claimed it, when somebody else asked for them
    QByteArray claimDigest; // the signed intent that claimed it; empty: nobody had to
    QString questionBy; // the approver who waits for an answer
    int occurrence = 0; // of a recurrence, once approved: the present one, or the next; 0: none
    Instant endBy; // of that occurrence: its end, however late it opens
    Millis already{ 0 }; // an extension: what was granted before it

    bool operator==(const Request &) const = default;
};

} // namespace sallyport

Q_DECLARE_METATYPE(sallyport::RequestState)
