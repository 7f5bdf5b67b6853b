// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/founding.h"

#include "models/ledger/envelope.h"
#include "models/services/administration.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

// The officer's desk: says one thing after the other and looks at each answer.
class HiringDesk
{
public:
    HiringDesk(Actor &officer, const QSqlDatabase &database, Enforcer &enforcer)
        : m_officer(officer)
        , m_administration(database, officer.submitter())
        , m_enforcer(enforcer)
    {
    }

    Administration &administration() { return m_administration; }

    void send(const Result<QByteArray> &digest)
    {
        if (!m_failure && !digest)
            m_failure = digest.error();
        if (m_failure)
            return;
        m_enforcer.settle();
        const auto receipt = m_officer.submitter().receipt(*digest);
        if (!receipt)
            m_failure = receipt.error();
        else if (!*receipt || !(*receipt)->accepted)
            m_failure = Error{ ErrorCode::Conflict,
                               u"demo: officer refused: "_s
                                   + (*receipt ? (*receipt)->code : u"no answer"_s) };
    }

    Result<void> result() const
    {
        if (m_failure)
            return fail(m_failure->code, m_failure->detail);
        return {};
    }

private:
    Actor &m_officer;
    Administration m_administration;
    Enforcer &m_enforcer;
    std::optional<Error> m_failure;
};

Result<void> enrol(HiringDesk &desk, Cast &cast, const Member &member)
{
    const auto actor = cast.actor(member.id);
    if (!actor)
        return propagate(actor);
    const Identity &identity = (*actor)->identity();
    desk.send(desk.administration().addPerson(
        { .person = member.id, .name = member.name, .login = {}, .human = {} }));
    desk.send(desk.administration().enrolDevice(
        { .person = member.id,
          .publicKey = identity.key.publicKey(),
          .proof = identity.key.sign(enrolmentBytes(cast.ledgerId(), member.id)) }));
    for (const QString &group : member.groups)
        desk.send(desk.administration().setMembership(
            { .person = member.id, .group = group, .member = true }));
    return desk.result();
}

} // namespace

Result<QByteArray> foundLedger(const DemoFolder &folder, const Organisation &organisation,
                               const Clock &clock)
{
    if (!QDir().mkpath(folder.path()) || !QDir().mkpath(folder.state()))
        return fail(ErrorCode::Denied, u"demo: cannot make "_s + folder.path());
    if (const auto made = Cast::makePassphrase(folder); !made)
        return propagate(made);
    auto secrets = Cast::openSecrets(folder, organisation.officer.id);
    if (!secrets)
        return propagate(secrets);
    const auto made = initLedger({ .address = folder.ledger(),
                                   .officerId = organisation.officer.id,
                                   .officerName = organisation.officer.name,
                                   .logKeyFile = folder.logKey() },
                                 **secrets, clock, folder.seats());
    return made ? Result<QByteArray>(made->id) : propagate(made);
}

Result<void> enrolEverybody(Cast &cast, const Organisation &organisation, const QByteArray &policy,
                            Enforcer &enforcer)
{
    const auto officer = cast.actor(organisation.officer.id);
    if (!officer)
        return propagate(officer);
    HiringDesk desk(**officer, cast.database(), enforcer);
    for (const Member &member : organisation.people) {
        if (const auto enrolled = enrol(desk, cast, member); !enrolled)
            return enrolled;
    }
    desk.send(desk.administration().proposePolicy(policy));
    return desk.result();
}

} // namespace sallyport
