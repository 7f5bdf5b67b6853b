// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/audittext.h"

#include "models/domain/text.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

using Kind = AuditFinding::Kind;

QString findingCode(Kind kind)
{
    switch (kind) {
    case Kind::GenesisBroken:
        return u"genesis-broken"_s;
    case Kind::RegistryBroken:
        return u"registry-broken"_s;
    case Kind::EventBroken:
        return u"event-broken"_s;
    case Kind::EventMissing:
        return u"event-missing"_s;
    case Kind::IntentBroken:
        return u"intent-broken"_s;
    case Kind::CounterBroken:
        return u"counter-broken"_s;
    case Kind::CheckpointBroken:
        return u"checkpoint-broken"_s;
    case Kind::StatementsDiffer:
        return u"statements-differ"_s;
    case Kind::CheckpointAhead:
        return u"checkpoint-ahead"_s;
    case Kind::WitnessContradicts:
        return u"witness-contradicts"_s;
    case Kind::EndBroken:
        return u"end-broken"_s;
    }
    return {};
}

QString findingSentence(Kind kind)
{
    switch (kind) {
    case Kind::GenesisBroken:
        return u"the beginning of the ledger is not what its officer signed"_s;
    case Kind::RegistryBroken:
        return u"a statement about people or keys has no officer's valid signature"_s;
    case Kind::EventBroken:
        return u"an entry was changed"_s;
    case Kind::EventMissing:
        return u"an entry is missing"_s;
    case Kind::IntentBroken:
        return u"a signed message is missing or was changed"_s;
    case Kind::CounterBroken:
        return u"a key's messages have a gap or a fork"_s;
    case Kind::CheckpointBroken:
        return u"the log is not the one that this checkpoint was signed for"_s;
    case Kind::StatementsDiffer:
        return u"the statements about people and keys are not those that this checkpoint counted"_s;
    case Kind::CheckpointAhead:
        return u"entries that a checkpoint covers were removed"_s;
    case Kind::WitnessContradicts:
        return u"the log is not the one that its sender had seen"_s;
    case Kind::EndBroken:
        return u"sessions went on after the deadline for longer than was approved"_s;
    }
    return {};
}

QString findingLine(const AuditFinding &finding)
{
    const QString line = u"  at %1: %2 (%3)"_s.arg(finding.index)
                             .arg(findingSentence(finding.kind), findingCode(finding.kind));
    if (finding.kind != Kind::WitnessContradicts)
        return line;
    return line
        + u": %1, device %2, over %3 entries"_s
              .arg(visibleText(finding.person), visibleText(finding.device))
              .arg(finding.size);
}

QJsonObject findingJson(const AuditFinding &finding)
{
    QJsonObject object{ { u"kind"_s, findingCode(finding.kind) }, { u"index"_s, finding.index } };
    if (finding.kind == Kind::WitnessContradicts) {
        object.insert(u"person"_s, finding.person);
        object.insert(u"device"_s, finding.device);
        object.insert(u"size"_s, finding.size);
    }
    return object;
}

} // namespace

QString auditText(const AuditReport &report)
{
    const QString counts = u"%1 entries, %2 signed messages, %3 checkpoints"_s.arg(report.events)
                               .arg(report.intents)
                               .arg(report.checkpoints);
    if (report.holds())
        return u"The log holds: %1.\nRoot %2"_s.arg(counts,
                                                    QString::fromLatin1(report.root.toHex()));
    QStringList lines{ u"THE LOG DOES NOT HOLD (%1):"_s.arg(counts) };
    for (const AuditFinding &finding : report.findings)
        lines.append(findingLine(finding));
    lines.append(u"Keep the file as it is, tell security, compare with an older copy."_s);
    return lines.join(u'\n');
}

QJsonObject auditJson(const AuditReport &report)
{
    QJsonArray findings;
    for (const AuditFinding &finding : report.findings)
        findings.append(findingJson(finding));
    return { { u"holds"_s, report.holds() },
             { u"events"_s, report.events },
             { u"intents"_s, report.intents },
             { u"checkpoints"_s, report.checkpoints },
             { u"root"_s, QString::fromLatin1(report.root.toHex()) },
             { u"findings"_s, findings } };
}

} // namespace sallyport
