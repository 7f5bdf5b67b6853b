// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/proposalrows.h"

#include "models/store/rowset.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

QString textOf(const QList<PolicySignature> &signatures)
{
    QJsonArray list;
    for (const PolicySignature &one : signatures)
        list.append(QJsonObject{
            { u"person"_s, one.person }, { u"device"_s, one.device }, { u"at"_s, toMs(one.at) } });
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

Result<QList<PolicySignature>> signaturesOf(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    QList<PolicySignature> signatures;
    const QJsonArray array = document.array();
    for (const auto &value : array) {
        const QJsonObject one = value.toObject();
        if (one.value("person"_L1).toString().isEmpty() || !one.value("device"_L1).isString()
            || !one.value("at"_L1).isDouble())
            return fail(ErrorCode::Corrupt, u"policy_proposal_all: a signature"_s);
        signatures.append({ .person = one.value("person"_L1).toString(),
                            .device = one.value("device"_L1).toString(),
                            .at = fromMs(one.value("at"_L1).toInteger()) });
    }
    if (!document.isArray())
        return fail(ErrorCode::Corrupt, u"policy_proposal_all: signatures"_s);
    return signatures;
}

// Column order of resources/sql/common/policy_proposal_all.sql.
Result<PolicyProposal> readProposal(const Statement &row)
{
    const auto signatures = signaturesOf(row.column<QString>(4));
    if (!signatures)
        return propagate(signatures);
    return PolicyProposal{ .digest = row.column<QByteArray>(0),
                           .over = row.column<QByteArray>(1),
                           .proposer = row.column<QString>(2),
                           .proposedAt = row.instant(3),
                           .signatures = *signatures,
                           .dueAt = row.instant(5) };
}

using TurnOfRota = std::pair<QString, RotaTurn>;

// Column order of resources/sql/common/rota_turn_all.sql.
Result<TurnOfRota> readTurn(const Statement &row)
{
    return TurnOfRota{
        row.column<QString>(0),
        { .person = row.column<QString>(1), .from = row.instant(2), .until = row.instant(3) }
    };
}

Result<void> addTurns(const QSqlDatabase &database, const QString &rota,
                      const QList<RotaTurn> &turns)
{
    for (const RotaTurn &turn : turns) {
        Statement statement(database, u"rota_turn_add"_s);
        const auto done = statement.bind(u":rota"_s, rota)
                              .bind(u":person_id"_s, turn.person)
                              .bind(u":since"_s, turn.from)
                              .bind(u":until"_s, turn.until)
                              .run();
        if (!done)
            return done;
    }
    return {};
}

Result<void> saveProposal(const QSqlDatabase &database, const PolicyProposal &proposal)
{
    Statement statement(database, u"policy_proposal_save"_s);
    return statement.bind(u":digest"_s, proposal.digest)
        .bind(u":over_digest"_s, proposal.over)
        .bind(u":proposer"_s, proposal.proposer)
        .bind(u":proposed_at"_s, proposal.proposedAt)
        .bind(u":signatures"_s, textOf(proposal.signatures))
        .bind(u":due_at"_s, proposal.dueAt)
        .run();
}

} // namespace

Result<void> readProposals(const QSqlDatabase &database, Directory &directory)
{
    Statement statement(database, u"policy_proposal_all"_s);
    const auto proposals = readAll(statement, readProposal);
    if (!proposals)
        return propagate(proposals);
    for (const PolicyProposal &proposal : *proposals)
        directory.setProposal(proposal);
    return {};
}

Result<void> readTurns(const QSqlDatabase &database, Directory &directory)
{
    Statement statement(database, u"rota_turn_all"_s);
    const auto turns = readAll(statement, readTurn);
    if (!turns)
        return propagate(turns);
    QMap<QString, QList<RotaTurn>> rotas;
    for (const auto &[rota, turn] : *turns)
        rotas[rota].append(turn);
    for (auto it = rotas.cbegin(); it != rotas.cend(); ++it)
        directory.setTurns(it.key(), *it);
    return {};
}

Result<void> saveProposals(const QSqlDatabase &database, const Directory &before,
                           const Directory &after)
{
    for (const PolicyProposal &proposal : before.proposals()) {
        if (after.proposal(proposal.digest))
            continue;
        Statement statement(database, u"policy_proposal_remove"_s);
        if (const auto done = statement.bind(u":digest"_s, proposal.digest).run(); !done)
            return done;
    }
    for (const PolicyProposal &proposal : after.proposals()) {
        const PolicyProposal *known = before.proposal(proposal.digest);
        if (known != nullptr && *known == proposal)
            continue;
        if (const auto done = saveProposal(database, proposal); !done)
            return done;
    }
    return {};
}

Result<void> saveTurns(const QSqlDatabase &database, const Directory &before,
                       const Directory &after)
{
    QStringList rotas = before.filledRotas() + after.filledRotas();
    rotas.removeDuplicates();
    for (const QString &rota : std::as_const(rotas)) {
        if (before.turns(rota) == after.turns(rota))
            continue;
        Statement clear(database, u"rota_turn_clear"_s);
        if (const auto done = clear.bind(u":rota"_s, rota).run(); !done)
            return done;
        if (const auto done = addTurns(database, rota, after.turns(rota)); !done)
            return done;
    }
    return {};
}

} // namespace sallyport
