// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/policyparser.h"
#include "models/policy/policywarnings.h"

#include <algorithm>

namespace sallyport::test {

using namespace Qt::StringLiterals;

// A policy that means what it says. Each row of the tables replaces one piece of it.
constexpr auto Good = R"(sallyport: 1
governance:
  policy: { from: [group:officers] }
targets:
  orders-db:
    title: Orders
    connector: postgresql
    profiles: [readonly]
scenarios:
  debug: { title: Größere Fehler }
rules:
  - name: debug-orders
    scenario: debug
    target: orders-db
    profile: readonly
    requesters: [group:backend, person:rui]
    duration: { default: 1h, max: 4h }
    approval:
      window: 8h
      stages:
        - { name: Lead, from: [group:leads] }
        - { name: Größe, from: [person:eva, group:owners] }
)";

inline Directory people()
{
    Directory directory;
    for (const QString &id : { u"ana"_s, u"ben"_s, u"rui"_s, u"lia"_s, u"eva"_s, u"bettina"_s })
        directory.addPerson({ .id = id });
    directory.addPerson({ .id = u"rui2"_s, .human = u"rui"_s });
    const QList<std::pair<QString, QStringList>> groups{ { u"officers"_s, { u"bettina"_s } },
                                                         { u"backend"_s, { u"ana"_s, u"ben"_s } },
                                                         { u"leads"_s, { u"rui"_s, u"lia"_s } },
                                                         { u"owners"_s, { u"lia"_s, u"ben"_s } } };
    for (const auto &[group, members] : groups) {
        for (const QString &member : members)
            directory.setMember(group, member, true);
    }
    return directory;
}

inline QList<PolicyMistake> warningsOf(const QByteArray &document, const Directory *directory)
{
    const auto policy = parsePolicy(document);
    if (!policy)
        qFatal("%s", qPrintable(policy.error().first().message));
    return policyWarnings(document, *policy, directory);
}

inline QList<PolicyMistake> warningsAt(const QList<PolicyMistake> &warnings, const QString &path,
                                       const QString &said = {})
{
    QList<PolicyMistake> found;
    std::ranges::copy_if(warnings, std::back_inserter(found), [&](const PolicyMistake &warning) {
        return warning.path.startsWith(path) && warning.message.contains(said);
    });
    return found;
}

} // namespace sallyport::test
