// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/worldbuilder.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sallyport::test {

namespace {

Rule rule(const QString &name, const QString &scenario, const QString &profile, Millis maximum,
          QList<Stage> stages)
{
    for (int at = 0; at < stages.size(); ++at)
        stages[at].step = at;
    return { .name = name,
             .scenario = scenario,
             .target = u"orders-db"_s,
             .profile = profile,
             .requesters = { u"group:backend"_s, u"person:rui"_s },
             .defaultDuration = 1h,
             .maximumDuration = maximum,
             .decisionWindow = 8h,
             .stages = stages,
             .warnings = { 15min, 5min, 1min } };
}

Policy samplePolicy()
{
    const Stage lead{ u"Team lead"_s, { u"group:backend-leads"_s }, 1 };
    const Stage owner{ u"Data owner"_s, { u"group:data-owners"_s }, 1 };
    const Stage both{ u"Two people"_s, { u"group:backend-leads"_s, u"group:data-owners"_s }, 2 };
    const Field ticket{ .name = u"ticket"_s,
                        .title = u"Ticket"_s,
                        .required = true,
                        .pattern = u"(INC|BUG)-[0-9]+"_s };
    const Field size{ .name = u"size"_s,
                      .title = u"Size"_s,
                      .type = FieldType::Choice,
                      .choices = { u"small"_s, u"large"_s } };
    const Field orders{ .name = u"orders"_s,
                        .title = u"Orders"_s,
                        .type = FieldType::Number,
                        .minimum = 0,
                        .maximum = 100 };
    const Field tested{ .name = u"tested"_s, .title = u"Tested"_s, .type = FieldType::Boolean };

    Policy policy;
    policy.digest = QByteArray(32, 'p');
    policy.governance = { { u"group:officers"_s }, 1 };
    policy.targets.insert(
        u"orders-db"_s,
        { u"orders-db"_s, u"Orders"_s, u"postgresql"_s, { u"readonly"_s, u"writer"_s } });
    policy.scenarios.insert(
        u"debug"_s, { u"debug"_s, u"Live debugging"_s, 20, { ticket, size, orders, tested } });
    policy.scenarios.insert(u"hotfix"_s, { u"hotfix"_s, u"Hotfix"_s, 20, {} });
    policy.scenarios.insert(u"recovery"_s, { u"recovery"_s, u"Recovery"_s, 40, {} });
    policy.rules = { rule(u"debug-orders"_s, u"debug"_s, u"readonly"_s, 4h, { lead }),
                     rule(u"hotfix-orders"_s, u"hotfix"_s, u"writer"_s, 2h, { lead, owner }),
                     rule(u"recover-orders"_s, u"recovery"_s, u"writer"_s, 8h, { both }) };
    return policy;
}

Directory sampleDirectory()
{
    Directory directory;
    for (const QString &id :
         { u"ana"_s, u"ben"_s, u"rui"_s, u"lia"_s, u"eva"_s, u"kofi"_s, u"bettina"_s })
        directory.addPerson({ .id = id, .name = id, .login = {}, .human = id });
    directory.addPerson({ .id = u"ana2"_s, .name = u"Ana"_s, .login = {}, .human = u"ana"_s });
    directory.addPerson(
        { .id = u"joe"_s, .name = u"Joe"_s, .login = {}, .human = u"joe"_s, .active = false });
    const QList<std::pair<QString, QStringList>> groups{
        { u"backend"_s, { u"ana"_s, u"ben"_s } },
        { u"backend-leads"_s, { u"rui"_s, u"lia"_s, u"ana2"_s, u"joe"_s } },
        { u"data-owners"_s, { u"eva"_s, u"lia"_s, u"ana2"_s } },
        { u"security"_s, { u"kofi"_s } },
        { u"officers"_s, { u"bettina"_s } },
    };
    for (const auto &[group, people] : groups) {
        for (const QString &person : people)
            directory.setMember(group, person, true);
    }
    return directory;
}

} // namespace

World::World()
    : policy(samplePolicy())
    , directory(sampleDirectory())
    , now(fromMs(1'790'000'000'000))
{
}

Ask World::debugging()
{
    return { .scenario = u"debug"_s,
             .target = u"orders-db"_s,
             .profile = u"readonly"_s,
             .duration = 1h,
             .reason = u"Payments of the morning are stuck"_s,
             .fields = { { u"ticket"_s, u"INC-4711"_s } },
             .credential = verifier() };
}

Ask World::hotfix()
{
    Ask ask = debugging();
    ask.scenario = u"hotfix"_s;
    ask.profile = u"writer"_s;
    ask.fields.clear();
    return ask;
}

Ask World::recovery()
{
    Ask ask = hotfix();
    ask.scenario = u"recovery"_s;
    ask.reason = u"The orders of Monday were lost and come back from the backup"_s;
    return ask;
}

QByteArray World::verifier()
{
    const QByteArray half = QByteArray(32, 'k').toBase64();
    return "SCRAM-SHA-256$4096:" + QByteArray(16, 's').toBase64() + "$" + half + ":" + half;
}

Intent World::intent(IntentKind kind, const QString &person, const IntentBody &body)
{
    Intent made;
    made.kind = kind;
    made.person = person;
    made.device = u"device-of-"_s + person;
    made.createdAt = now;
    made.admitBefore = now + 5min;
    made.requestId = state.request ? state.request->id : QString(32, u'a');
    if (state.request)
        made.requestDigest = state.request->digest;
    made.policyDigest = policy.digest;
    made.body = body;
    made.digest
        = QCryptographicHash::hash(QByteArray::number(++m_serial), QCryptographicHash::Sha256);
    return made;
}

Intent World::filing(const QString &person, const Ask &ask)
{
    return intent(IntentKind::File, person, ask);
}

Judgement World::judge(const Intent &intent)
{
    Judgement judgement = decide(state, rules(), intent, now);
    if (judgement)
        state = judgement->next;
    return judgement;
}

Judgement World::file(const Ask &ask, const QString &person)
{
    return judge(filing(person, ask));
}

Judgement World::approve(const QString &person)
{
    return judge(intent(IntentKind::Approve, person));
}

void World::delegate(const QString &from, const QString &to, Millis least, Millis most)
{
    directory.setDelegation({ from, to, now + least, now + most });
}

int World::stagesOf(const Ask &ask) const
{
    return static_cast<int>(preview(rules(), u"ana"_s, ask, state.firstTime, now).stages.size());
}

Judgement World::say(IntentKind kind, const QString &person, const QString &text)
{
    return judge(intent(kind, person, TextBody{ text }));
}

OperationResult World::answerTo(OperationKind kind) const
{
    OperationResult result;
    result.grantId = state.grant->id;
    result.kind = kind;
    result.ok = true;
    if (kind == OperationKind::Open) {
        result.deadline = now + state.grant->duration;
        result.bootDeadline = boot + state.grant->duration;
        result.bootId = bootId;
    }
    return result;
}

Outcome World::answer(OperationKind kind, int sessions)
{
    OperationResult result = answerTo(kind);
    result.sessions = sessions;
    Outcome outcome = settle(state, result, now);
    state = outcome.next;
    return outcome;
}

Outcome World::pass(Millis by)
{
    now += by;
    boot += by;
    Outcome outcome = elapse(state, rules(), now, boot, bootId);
    state = outcome.next;
    return outcome;
}

void World::openGrant(Millis duration)
{
    Ask ask = debugging();
    ask.duration = duration;
    const bool planned = file(ask) && approve(u"rui"_s);
    Q_ASSERT_X(planned, "World::openGrant", "the sample policy refused");
    answer(OperationKind::Open);
}

QString kindsOf(const QList<Event> &events)
{
    QStringList names;
    for (const Event &event : events)
        names.append(eventKindName(event.kind));
    return names.join(u' ');
}

QString kindsOf(const QList<Operation> &operations)
{
    static const QStringList Names{ u"open"_s,         u"disable"_s,       u"terminate"_s,
                                    u"verify-first"_s, u"verify-second"_s, u"clean-up"_s,
                                    u"extend"_s,       u"drain"_s };
    QStringList names;
    for (const Operation &operation : operations)
        names.append(Names.at(static_cast<int>(operation.kind)));
    return names.join(u' ');
}

QString codeOf(const Judgement &judgement)
{
    return judgement ? u"accepted"_s : refusalCodeName(judgement.error().code);
}

} // namespace sallyport::test
