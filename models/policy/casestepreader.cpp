// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/casestepreader.h"

#include "models/policy/calendarreader.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <array>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr auto Acts = std::to_array<IntentKind>(
    { IntentKind::File, IntentKind::Amend, IntentKind::Approve, IntentKind::Deny,
      IntentKind::Comment, IntentKind::Withdraw, IntentKind::Release, IntentKind::Revoke,
      IntentKind::Start, IntentKind::Question, IntentKind::Review, IntentKind::Delegate,
      IntentKind::Freeze, IntentKind::Unfreeze, IntentKind::EndAll, IntentKind::ProposePolicy,
      IntentKind::ApprovePolicy, IntentKind::WithdrawPolicy });

QList<NodeReader::Key> makeStepKeys()
{
    QList<NodeReader::Key> keys{ { u"after"_s },   { u"request"_s }, { u"who"_s },
                                 { u"target"_s },  { u"group"_s },   { u"policy"_s },
                                 { u"refused"_s }, { u"expect"_s } };
    for (const IntentKind kind : Acts)
        keys.append({ intentKindName(kind) });
    return keys;
}

QList<NodeReader::Key> askKeys()
{
    return { { u"like"_s },     { u"scenario"_s }, { u"target"_s },  { u"profile"_s },
             { u"duration"_s }, { u"reason"_s },   { u"fields"_s },  { u"start_at"_s },
             { u"for"_s },      { u"every"_s },    { u"extends"_s }, { u"bundle"_s } };
}

// As in the ledger, its id is 16 bytes; here they follow from the case's name of it.
QString bundleNamed(const QString &name)
{
    const QByteArray id = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(id.left(16).toHex());
}

} // namespace

Instant readInstant(NodeReader &reader, const YAML::Node &node, const QString &path)
{
    const QString written = reader.text(node, path);
    const QDateTime moment = QDateTime::fromString(written, Qt::ISODate);
    if (moment.isValid() && written.endsWith(u'Z'))
        return fromMs(moment.toMSecsSinceEpoch());
    reader.mistake(node, path, u"\"%1\" is no moment in UTC."_s.arg(path),
                   u"Write it like 2026-01-05T09:00:00Z."_s);
    return {};
}

CaseStepReader::CaseStepReader(NodeReader &reader, DocumentReader read)
    : m_reader(reader)
    , m_read(std::move(read))
{
}

std::optional<CaseDocument> CaseStepReader::policy(const YAML::Node &node, const QString &path)
{
    const QString name = m_reader.text(node, path);
    if (name.isEmpty())
        return std::nullopt;
    if (const auto known = m_policies.constFind(name); known != m_policies.constEnd())
        return CaseDocument{ name, *known };
    const auto document = m_read(name);
    if (!document) {
        m_reader.mistake(node, path, document.error());
        return std::nullopt;
    }
    const auto parsed = parsePolicy(*document);
    if (!parsed) {
        const PolicyMistake &first = parsed.error().first();
        m_reader.mistake(
            node, path,
            u"%1:%2:%3: %4"_s.arg(name).arg(first.line).arg(first.column).arg(first.message),
            u"See all: sallyportctl policy check %1"_s.arg(name));
        return std::nullopt;
    }
    m_policies.insert(name, *parsed);
    return CaseDocument{ name, *parsed };
}

void CaseStepReader::addAsk(const QString &name, const YAML::Node &node, const QString &path)
{
    m_asks.insert(name, ask(node, path));
}

Ask CaseStepReader::askBasis(const YAML::Node &node, const QString &path)
{
    const QString name = m_reader.text(node, path);
    const auto known = m_asks.constFind(name);
    if (known != m_asks.constEnd())
        return *known;
    const QString meant = nearest(name, m_asks.keys());
    m_reader.mistake(node, path, u"There is no ask \"%1\" under \"asks\"."_s.arg(name),
                     meant.isEmpty() ? QString() : u"Did you mean \"%1\"?"_s.arg(meant));
    return {};
}

void CaseStepReader::readFields(const YAML::Node &node, const QString &path, Ask &made)
{
    made.fields.clear();
    m_reader.forEachNamed(node, path,
                          [&](const QString &name, const YAML::Node &value, const QString &inner) {
                              made.fields.insert(name, m_reader.text(value, inner));
                          });
}

Ask CaseStepReader::ask(const YAML::Node &node, const QString &path)
{
    if (node.IsDefined() && node.IsScalar())
        return askBasis(node, path);
    Ask made;
    made.credential = anyVerifier();
    if (!m_reader.checkKeys(node, path, askKeys()))
        return made;
    if (node["like"])
        made = askBasis(node["like"], path + u".like"_s);
    // Whatever a person could send is allowed here: what is wrong with it, the engine has to say.
    const auto take = [&](const char *key, QString &value) {
        if (node[key])
            value = m_reader.text(node[key], path + u'.' + QLatin1StringView(key));
    };
    take("scenario", made.scenario);
    take("target", made.target);
    take("profile", made.profile);
    take("reason", made.reason);
    take("for", made.onBehalfOf);
    take("extends", made.extends);
    // Who asks for somebody else does not choose the password, and more time needs none.
    const bool needsNone = !made.onBehalfOf.isEmpty() || !made.extends.isEmpty();
    made.credential = needsNone ? QByteArray() : anyVerifier();
    if (node["bundle"])
        made.bundle = bundleNamed(m_reader.name(node["bundle"], path + u".bundle"_s));
    readTimes(node, path, made);
    if (node["fields"])
        readFields(node["fields"], path + u".fields"_s, made);
    return made;
}

void CaseStepReader::readTimes(const YAML::Node &node, const QString &path, Ask &made)
{
    if (node["start_at"])
        made.startAt = readInstant(m_reader, node["start_at"], path + u".start_at"_s);
    if (node["every"])
        made.recurrence = readRecurrence(m_reader, node["every"], path + u".every"_s);
    if (node["duration"])
        made.duration = m_reader.duration(node["duration"], path + u".duration"_s, Millis(0));
}

QString CaseStepReader::person(const YAML::Node &node, const QString &path)
{
    const QString id = m_reader.text(node, path);
    if (!m_people.person(id)) {
        QStringList known;
        for (const Person &person : m_people.people())
            known.append(person.id);
        const QString meant = nearest(id, known);
        m_reader.mistake(node, path, u"There is no \"%1\" under \"people\"."_s.arg(id),
                         meant.isEmpty() ? QString() : u"Did you mean \"%1\"?"_s.arg(meant));
    }
    return id;
}

CaseChange CaseStepReader::change(const YAML::Node &node, const QString &path)
{
    CaseChange made;
    if (!m_reader.checkKeys(node, path, { { u"person"_s, true }, { u"joins"_s }, { u"leaves"_s } }))
        return made;
    made.person = person(node["person"], path + u".person"_s);
    made.member = node["joins"].IsDefined();
    const YAML::Node group = made.member ? node["joins"] : node["leaves"];
    if (made.member && node["leaves"])
        m_reader.mistake(node["leaves"], path + u".leaves"_s, u"A step is about one group only."_s,
                         u"Write two steps."_s);
    if (group.IsDefined())
        made.group = m_reader.name(group, path + (made.member ? u".joins"_s : u".leaves"_s));
    return made;
}

void CaseStepReader::readFacts(const YAML::Node &node, const QString &path, CaseStep &step)
{
    const QStringList names = caseFacts();
    QList<NodeReader::Key> keys;
    for (const QString &name : names)
        keys.append({ name });
    if (!m_reader.checkKeys(node, path, keys))
        return;
    for (const auto &entry : node) {
        CaseFact fact;
        fact.name = QString::fromStdString(entry.first.Scalar());
        fact.line = entry.first.Mark().line + 1;
        const QString inner = path + u'.' + fact.name;
        if (entry.second.IsSequence())
            m_reader.forEach(entry.second, inner,
                             [&](const YAML::Node &value, const QString &valuePath) {
                                 fact.values.append(m_reader.text(value, valuePath));
                             });
        else
            fact.values = { m_reader.text(entry.second, inner) };
        step.facts.append(fact);
    }
}

std::optional<IntentKind> CaseStepReader::findAct(const YAML::Node &node, const QString &path)
{
    std::optional<IntentKind> found;
    for (const auto &entry : node) {
        const QString name = QString::fromStdString(entry.first.Scalar());
        const auto kind = intentKindFromName(name);
        if (!kind)
            continue;
        if (found)
            m_reader.mistake(entry.second, path + u'.' + name,
                             u"A step is one act of one person."_s, u"Write two steps."_s);
        found = kind;
    }
    return found;
}

void CaseStepReader::readTarget(const YAML::Node &node, const QString &path, CaseStep &step)
{
    const QString written = m_reader.text(node, path);
    step.isUsed = written == "used"_L1;
    if (written == "down"_L1 || written == "up"_L1)
        step.targetAnswers = written == "up"_L1;
    else if (!step.isUsed)
        m_reader.mistake(node, path, u"A target is down or up, or its access is used."_s,
                         u"Write down, up or used."_s);
}

CaseStep CaseStepReader::read(const YAML::Node &node, const QString &path)
{
    CaseStep step;
    step.request = u"it"_s;
    step.line = node.Mark().line + 1;
    static const QList<NodeReader::Key> keys = makeStepKeys();
    if (!m_reader.checkKeys(node, path, keys))
        return step;
    if (node["after"])
        step.after = m_reader.duration(node["after"], path + u".after"_s, Millis(0));
    if (node["request"])
        step.request = m_reader.name(node["request"], path + u".request"_s);
    if (node["who"])
        step.who = person(node["who"], path + u".who"_s);
    step.act = findAct(node, path);
    if (step.act)
        readAct(node, path, step);
    if (node["target"])
        readTarget(node["target"], path + u".target"_s, step);
    if (node["group"])
        step.change = change(node["group"], path + u".group"_s);
    if (node["policy"])
        step.policy = policy(node["policy"], path + u".policy"_s);
    if (node["refused"]) {
        const QString code = m_reader.text(node["refused"], path + u".refused"_s);
        step.refused = refusalCodeFromName(code);
        if (!step.refused || !step.act)
            m_reader.mistake(node["refused"], path + u".refused"_s,
                             step.act ? u"There is no refusal \"%1\"."_s.arg(code)
                                      : u"Only what somebody does can be refused."_s,
                             u"The codes are in the help on policy cases."_s);
    }
    if (node["expect"])
        readFacts(node["expect"], path + u".expect"_s, step);
    return step;
}

} // namespace sallyport
