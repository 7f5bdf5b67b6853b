// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/policy.h"

#include <tl/expected.hpp>

#include <QByteArray>
#include <QList>
#include <QString>

namespace sallyport {

constexpr int MaxPolicyBytes = 5 * 1024 * 1024;

// One mistake in a policy document and what to do about it.
struct PolicyMistake
{
    int line = 1; // from 1
    int column = 1; // from 1
    QString path; // "rules[2].duration.max"
    QString message; // what is wrong, one sentence
    QString hint; // what to write instead; may be empty

    bool operator==(const PolicyMistake &) const = default;
};

// Reads a policy document (YAML 1.2; the shape is in resources/help/policy.md). Every mistake is
// reported, in the order of the document, at most 100. Never throws. A policy that is returned is
// complete: every duration, stage and name in it has been checked.
tl::expected<Policy, QList<PolicyMistake>> parsePolicy(const QByteArray &yaml);

} // namespace sallyport
