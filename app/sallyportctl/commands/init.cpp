// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/session.h"
#include "app/sallyportctl/wording.h"
#include "models/domain/ids.h"
#include "models/enforcement/enforcerconfig.h"
#include "models/services/administration.h"
#include "models/services/logins.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class InitCommand : public Command
{
public:
    QString name() const override { return u"init"_s; }
    QString summary() const override { return u"Make a new ledger with its first officer"_s; }

    void declare(Grammar &grammar) override
    {
        grammar.text("--officer", m_officer, "The officer's id: a-z, 0-9 and -; never changes",
                     Grammar::Need::Required);
        grammar.text("--name", m_name, "The officer's name", Grammar::Need::Required);
        grammar.examples(
            { u"sallyportctl init --officer bettina --name \"Bettina Roth\""_s,
              u"SALLYPORT_KEY_FILE=~/keys sallyportctl --ledger sqlite:///srv/ledger.db "
              u"init --officer bettina --name \"Bettina Roth\""_s,
              u"sallyportctl --ledger postgresql://dba@db.example.com/sallyport init "
              u"--officer bettina --name \"Bettina Roth\""_s });
    }

    Answer<Reply> run(Session &session) override
    {
        if (!isPersonId(m_officer))
            return give({ ExitCode::InvalidInput, u"bad-id"_s,
                          u"\u201c%1\u201d cannot be an id."_s.arg(m_officer),
                          u"Use 1 to 40 of a-z, 0-9 and \u201c-\u201d."_s });
        const auto address = LedgerAddress::parse(session.options().ledger);
        if (!address)
            return give(
                errorTrouble(address.error(), Trying::OpenLedger, session.options().ledger));
        const QString config
            = session.options().config.isEmpty() ? defaultConfig() : session.options().config;
        const QDir folder = QFileInfo(config).absoluteDir();
        const bool isFile = address->backend == Backend::Sqlite;
        if (!folder.mkpath(u"."_s)
            || (isFile && !QFileInfo(address->path).absoluteDir().mkpath(u"."_s)))
            return give(errorTrouble({ ErrorCode::Denied, {} }, Trying::ReadFile, folder.path()));
        return make(session, *address, config, folder.filePath(u"log.key"_s));
    }

private:
    Answer<Reply> make(Session &session, const LedgerAddress &address, const QString &config,
                       const QString &logKey)
    {
        const auto secrets = session.secrets();
        if (!secrets)
            return give(secrets.error());
        // An enforcer's file that is there may name another ledger: never half made over.
        if (address.backend == Backend::Postgresql && QFileInfo::exists(config))
            return give(errorTrouble({ ErrorCode::Conflict, {} }, Trying::OpenLedger, config));
        const auto made = initLedger({ .address = address,
                                       .officerId = m_officer,
                                       .officerName = m_name,
                                       .logKeyFile = logKey },
                                     **secrets, session.clock(), session.options().seatRoot);
        if (!made && made.error().detail == FirstLoginExists)
            return give(errorTrouble(made.error(), Trying::FirstLogins, m_officer));
        if (!made)
            return give(errorTrouble(made.error(), Trying::OpenLedger, address.toString()));
        const bool keepConfig = QFileInfo::exists(config);
        if (!keepConfig) {
            const auto saved = saveEnforcerConfig(config,
                                                  { .ledger = made->enforcer,
                                                    .ledgerPasswordFile = {},
                                                    .logKeyFile = logKey,
                                                    .stateFolder = {},
                                                    .targets = {} });
            if (!saved)
                return give(errorTrouble(saved.error(), Trying::ReadFile, config));
        }
        return reply(*made, config, keepConfig);
    }

    Reply reply(const MadeLedger &made, const QString &config, bool keepConfig) const
    {
        const QString ledger = made.officer.toString();
        return { .text
                 = u"Made %1 with officer %2.\nThe enforcer's file is %3: %4.\n"
                   u"Next: sallyportctl policy apply FILE, then sallyportctl person add."_s.arg(
                       ledger, m_officer, config,
                       keepConfig ? u"it was there and was left as it is"_s
                                  : u"name the targets in it"_s),
                 .json = QJsonObject{ { u"ledger"_s, ledger },
                                      { u"ledgerId"_s, QString::fromLatin1(made.id.toHex()) },
                                      { u"officer"_s, m_officer },
                                      { u"config"_s, config } } };
    }

    QString m_officer;
    QString m_name;
};

} // namespace

std::unique_ptr<Command> makeInitCommand()
{
    return std::make_unique<InitCommand>();
}

} // namespace sallyport
