// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/governing.h"
#include "tests/support/worldbuilder.h"

namespace sallyport::test {

// Two of the officers change the policy: bettina, eva, kofi, and kofi2, who is kofi again. What
// loosens waits for a day.
inline World governed()
{
    World world;
    world.directory.addPerson({ .id = QStringLiteral("kofi2"),
                                .name = QStringLiteral("Kofi"),
                                .human = QStringLiteral("kofi") });
    for (const QString &person :
         { QStringLiteral("eva"), QStringLiteral("kofi"), QStringLiteral("kofi2") })
        world.directory.setMember(OfficersGroup, person, true);
    for (const QString &person :
         { QStringLiteral("bettina"), QStringLiteral("eva"), QStringLiteral("kofi"),
           QStringLiteral("kofi2"), QStringLiteral("ana") })
        world.directory.addDevice(
            { QStringLiteral("dev-") + person, person, person.toUtf8().repeated(8) });
    world.policy.governance = { { QStringLiteral("group:officers") }, 2, std::chrono::hours(24) };
    return world;
}

inline Intent about(World &world, IntentKind kind, const QString &person, const QByteArray &digest)
{
    Intent intent = world.intent(kind, person, ProposePolicyBody{ digest });
    intent.requestId.clear();
    intent.device = QStringLiteral("dev-") + person;
    intent.policyDigest = world.policy.digest;
    return intent;
}

} // namespace sallyport::test
