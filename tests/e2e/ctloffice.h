// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/ctlprocess.h"

#include "models/enforcement/enforcerlock.h"

#include <QTest>

#include <csignal>

namespace sallyport::test {

// A ledger file of its own, made and peopled by the command line, as the officer bettina.
class CtlOffice : public CtlProcess
{
public:
    // Makes the ledger; its enforcer starts with the first statement.
    Run init()
    {
        using namespace Qt::StringLiterals;
        write(u"passphrase"_s, "correct horse battery staple\n");
        setVariable(u"SALLYPORT_KEY_FILE"_s, path(u"keys"_s));
        setVariable(u"SALLYPORT_PASSPHRASE_FILE"_s, path(u"passphrase"_s));
        return run({ u"init"_s, u"--officer"_s, u"bettina"_s, u"--name"_s, u"Bettina"_s });
    }

    Run as(const QString &person, const QStringList &arguments) const
    {
        return run(QStringList{ QStringLiteral("--json"), QStringLiteral("--as"), person }
                   + arguments);
    }

    // Adds the person with a key on this machine, in the group.
    void enrol(const QString &person, const QString &group) const
    {
        using namespace Qt::StringLiterals;
        const auto added = as(u"bettina"_s, { u"person"_s, u"add"_s, person, u"--name"_s, person });
        QVERIFY2(added.exit == 0, added.out);
        const auto key = as(person, { u"person"_s, u"key"_s });
        QCOMPARE(key.exit, 0);
        QStringList words;
        for (const auto &word : key.json()[u"words"_s].toArray())
            words.append(word.toString());
        const auto enrolled = as(u"bettina"_s,
                                 { u"person"_s, u"enrol"_s, key.json()[u"enrolment"_s].toString(),
                                   u"--words"_s, words.join(u' ') });
        QVERIFY2(enrolled.exit == 0, enrolled.out);
        const auto member = as(u"bettina"_s, { u"person"_s, u"group"_s, person, group });
        QVERIFY2(member.exit == 0, member.out);
    }

    void stopEnforcer() const
    {
        const LedgerAddress ledger{ .backend = Backend::Sqlite,
                                    .path = path(QStringLiteral("data/sallyport/ledger.db")) };
        if (const auto pid = runningEnforcer(ledger))
            ::kill(static_cast<pid_t>(*pid), SIGTERM);
        QTRY_VERIFY_WITH_TIMEOUT(!runningEnforcer(ledger), 10'000);
    }
};

} // namespace sallyport::test
