// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sallyportctl/command.h"
#include "models/policy/policyparser.h"

#include <QList>

namespace sallyport {

// The bytes of a file, at most the policy's limit. "-" is standard input.
Answer<QByteArray> readPolicyFile(const QString &path);
// "file:line:column: message" and its hint, for each mistake; exit code 5.
Reply mistakesReply(const QString &file, const QList<PolicyMistake> &mistakes);

} // namespace sallyport
