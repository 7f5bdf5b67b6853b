// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sallyportctl/command.h"
#include "models/policy/policyparser.h"
#include "models/store/registryrepository.h"

#include <QList>

namespace sallyport {

// What is wrong in one document; nothing when it is in order.
struct PolicyDocument
{
    QString name; // its path, or what it is
    QList<PolicyMistake> mistakes;
};

// The bytes of a file, at most the policy's limit. "-" is standard input.
Answer<QByteArray> readPolicyFile(const QString &path);
// The ledger's policy; trouble when there is none.
Answer<PolicyRow> policyInForce(Session &session);
// "file:line:column: message" and its hint, for each; kind stands before the message.
QStringList mistakeLines(const QString &file, const QList<PolicyMistake> &mistakes,
                         const QString &kind = {});
QJsonArray mistakesJson(const QList<PolicyMistake> &mistakes);
// The mistakes of one document, or of all of them; exit code 5.
Reply mistakesReply(const QString &file, const QList<PolicyMistake> &mistakes);
Reply mistakesReply(const QList<PolicyDocument> &documents);

} // namespace sallyport
