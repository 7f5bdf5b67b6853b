// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policy/casefile.h"
#include "models/policy/nodereader.h"

#include <QHash>
#include <QMap>

namespace sallyport {

// A well-formed verifier of no password: a case is about rules, not about targets' logins.
QByteArray anyVerifier();

// Reads the steps of cases, and what they refer to. Not for use outside models/policy.
class CaseStepReader
{
public:
    CaseStepReader(NodeReader &reader, DocumentReader read);

    NodeReader &reader() { return m_reader; }
    void setPeople(const Directory &people) { m_people = people; }
    // Whose turns the rotas have that the policy leaves to officers.
    void readTurns(const YAML::Node &node, const Policy &policy, Directory &directory);
    // An ask that steps refer to by its name.
    void addAsk(const QString &name, const YAML::Node &node, const QString &path);
    // The policy in the document that the node names; nothing after a mistake. Each is read once.
    std::optional<CaseDocument> policy(const YAML::Node &node, const QString &path);
    CaseStep read(const YAML::Node &node, const QString &path);

private:
    std::optional<IntentKind> findAct(const YAML::Node &node, const QString &path);
    void readAct(const YAML::Node &node, const QString &path, CaseStep &step);
    void readFields(const YAML::Node &node, const QString &path, Ask &made);
    void readTimes(const YAML::Node &node, const QString &path, Ask &made);
    Ask ask(const YAML::Node &node, const QString &path);
    Ask askBasis(const YAML::Node &node, const QString &path);
    QString person(const YAML::Node &node, const QString &path);
    CaseChange change(const YAML::Node &node, const QString &path);
    StartBody claim(const YAML::Node &node, const QString &path);
    // Its moments count from the epoch; a case adds its own.
    DelegateBody delegation(const YAML::Node &node, const QString &path);
    // Of a document that the step names.
    ProposePolicyBody proposal(const YAML::Node &node, const QString &path, CaseStep &step);
    TextBody approval(const YAML::Node &node, const QString &path);
    EndAllBody order(const YAML::Node &node, const QString &path);
    void readTarget(const YAML::Node &node, const QString &path, CaseStep &step);
    void readFacts(const YAML::Node &node, const QString &path, CaseStep &step);

    NodeReader &m_reader;
    DocumentReader m_read;
    Directory m_people;
    QMap<QString, Ask> m_asks;
    QHash<QString, Policy> m_policies;
};

// A moment in UTC as ISO 8601: "2026-01-05T09:00:00Z". The epoch after a mistake.
Instant readInstant(NodeReader &reader, const YAML::Node &node, const QString &path);

} // namespace sallyport
