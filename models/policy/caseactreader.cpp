// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/casestepreader.h"

#include "models/domain/governing.h"

using namespace Qt::StringLiterals;

namespace sallyport {

QByteArray anyVerifier()
{
    const QByteArray half = QByteArray(32, 'k').toBase64();
    return "SCRAM-SHA-256$4096:" + QByteArray(16, 's').toBase64() + "$" + half + ":" + half;
}

void CaseStepReader::readAct(const YAML::Node &node, const QString &path, CaseStep &step)
{
    const QString name = intentKindName(*step.act);
    const YAML::Node part = node[name.toStdString()];
    const QString inner = path + u'.' + name;
    if (step.act == IntentKind::File || step.act == IntentKind::Amend)
        step.body = ask(part, inner);
    else if (step.act == IntentKind::Start)
        step.body = claim(part, inner);
    else if (step.act == IntentKind::Approve && part.IsMap())
        step.body = approval(part, inner);
    else if (step.act == IntentKind::Delegate)
        step.body = delegation(part, inner);
    else if (step.act == IntentKind::EndAll)
        step.body = order(part, inner);
    else if (isGoverning(*step.act))
        step.body = proposal(part, inner, step);
    else
        step.body = TextBody{ .text = m_reader.text(part, inner), .atMost = {} };
    if (step.who.isEmpty())
        m_reader.mistake(part, inner, u"Nobody is named who does this."_s,
                         u"Add \"who\" with one of \"people\"."_s);
}

ProposePolicyBody CaseStepReader::proposal(const YAML::Node &node, const QString &path,
                                           CaseStep &step)
{
    step.proposal = policy(node, path);
    return { step.proposal ? step.proposal->policy.digest : QByteArray() };
}

void CaseStepReader::readTurns(const YAML::Node &node, const Policy &policy, Directory &directory)
{
    m_reader.forEachNamed(
        node, u"turns"_s, [&](const QString &rota, const YAML::Node &list, const QString &path) {
            if (!policy.rotas.value(rota).fromFile)
                m_reader.mistake(list, path,
                                 u"The policy leaves no rota \"%1\" to officers."_s.arg(rota));
            QList<RotaTurn> turns;
            m_reader.forEach(list, path, [&](const YAML::Node &entry, const QString &inner) {
                if (m_reader.checkKeys(
                        entry, inner,
                        { { u"person"_s, true }, { u"from"_s, true }, { u"until"_s, true } }))
                    turns.append(
                        { .person = person(entry["person"], inner + u".person"_s),
                          .from = readInstant(m_reader, entry["from"], inner + u".from"_s),
                          .until = readInstant(m_reader, entry["until"], inner + u".until"_s) });
            });
            directory.setTurns(rota, turns);
        });
}

StartBody CaseStepReader::claim(const YAML::Node &node, const QString &path)
{
    const QString written = m_reader.text(node, path);
    if (written != "now"_L1 && written != "with-password"_L1)
        m_reader.mistake(node, path, u"Access is claimed now, or now with a password."_s,
                         u"Write now, or with-password where somebody else asked for it."_s);
    return { .credential = written == "with-password"_L1 ? anyVerifier() : QByteArray() };
}

TextBody CaseStepReader::approval(const YAML::Node &node, const QString &path)
{
    TextBody body;
    if (!m_reader.checkKeys(node, path, { { u"text"_s }, { u"at_most"_s }, { u"not_before"_s } }))
        return body;
    if (!node["at_most"] && !node["not_before"])
        m_reader.mistake(node, path, u"Nothing of this approval is less than was asked for."_s,
                         u"Write its text alone, or add at_most or not_before."_s);
    if (node["text"])
        body.text = m_reader.text(node["text"], path + u".text"_s);
    if (node["at_most"])
        body.atMost = m_reader.duration(node["at_most"], path + u".at_most"_s, Millis(0));
    if (node["not_before"])
        body.notBefore = readInstant(m_reader, node["not_before"], path + u".not_before"_s);
    return body;
}

DelegateBody CaseStepReader::delegation(const YAML::Node &node, const QString &path)
{
    DelegateBody body;
    if (node.IsDefined() && node.IsScalar() && m_reader.text(node, path) == "nobody"_L1)
        return body;
    if (!m_reader.checkKeys(node, path, { { u"to"_s, true }, { u"in"_s }, { u"for"_s, true } }))
        return body;
    body.to = person(node["to"], path + u".to"_s);
    if (node["in"])
        body.from += m_reader.duration(node["in"], path + u".in"_s, Millis(0));
    body.until = body.from + m_reader.duration(node["for"], path + u".for"_s, Millis(0));
    return body;
}

EndAllBody CaseStepReader::order(const YAML::Node &node, const QString &path)
{
    EndAllBody body;
    if (!node.IsMap()) {
        body.text = m_reader.text(node, path);
        return body;
    }
    if (!m_reader.checkKeys(node, path, { { u"text"_s, true }, { u"person"_s }, { u"target"_s } }))
        return body;
    body.text = m_reader.text(node["text"], path + u".text"_s);
    if (node["person"])
        body.person = person(node["person"], path + u".person"_s);
    if (node["target"])
        body.target = m_reader.text(node["target"], path + u".target"_s);
    return body;
}

} // namespace sallyport
