// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/explanation.h"
#include "models/policy/policydiff.h"
#include "models/policy/policyparser.h"
#include "models/services/ledgercache.h"
#include "models/services/proposals.h"
#include "models/services/readmodels.h"

#include <QSqlDatabase>

namespace sallyport {

// What is read about policies, for people to look at. Runs in the calling thread; cache is of this
// connection, or null.

// One time that a version was put into force.
struct PolicyVersion
{
    qint64 position = 0; // 1 is the first
    QByteArray digest;
    QStringList words; // of the digest
    Instant appliedAt;
    PersonRef appliedBy;
    bool operator==(const PolicyVersion &) const = default;
};

struct PolicyHistory
{
    QList<PolicyVersion> versions; // newest first: the one in force
    bool mayPropose = false; // the viewer. A courtesy: the enforcer decides
    QList<WaitingPolicy> proposals; // those that wait
};

struct PolicyContent
{
    QByteArray text;
    PolicyPointer policy; // null where this version of Sallyport does not understand the text
    bool isCompared = false; // false for the first one, and where one of the two is not understood
    bool isSameDocument = false; // to the byte
    QList<PolicyChange> changes; // to the one before
};

// A document that somebody may want to propose.
struct WeighedPolicy
{
    QString name; // of the file, without its folder
    QByteArray text;
    PolicyPointer policy; // null while there are mistakes
    QList<PolicyMistake> mistakes; // all of them; then it cannot be proposed
    QList<PolicyMistake> warnings;
    QByteArray inForce; // digest of what it was compared with; empty: nothing is in force
    bool isCompared = false;
    QList<PolicyChange> changes; // to the one in force
    int need = 1; // so many signatures put it into force
    Millis delay{ 0 }; // after the last of them; zero: at once
};

// What a version says to one person.
struct PolicyQuestion
{
    QByteArray digest;
    QString person; // id
    QString scenario; // empty texts leave it open
    QString target;
    QString profile;
    bool operator==(const PolicyQuestion &) const = default;
};

// viewer: a person id.
Result<PolicyHistory> readPolicyHistory(const QSqlDatabase &database, const QString &viewer,
                                        LedgerCache *cache = nullptr);
// before: the digest of the version to compare with; empty: none. NotFound when the ledger has no
// such text, Corrupt when it has another digest.
Result<PolicyContent> readPolicyContent(const QSqlDatabase &database, const QByteArray &digest,
                                        const QByteArray &before);
// Reads the file. NotFound when it cannot be read.
Result<WeighedPolicy> weighPolicy(const QSqlDatabase &database, const QString &file,
                                  LedgerCache *cache = nullptr);
// With the people and groups of now, asked at this moment and for the first time.
Result<QList<Explanation>> explainPolicy(const QSqlDatabase &database,
                                         const PolicyQuestion &question, Instant now,
                                         LedgerCache *cache = nullptr);

} // namespace sallyport
