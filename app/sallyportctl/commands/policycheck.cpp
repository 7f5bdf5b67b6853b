// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/policytext.h"
#include "app/sallyportctl/session.h"
#include "app/sallyportctl/wording.h"
#include "models/policy/policywarnings.h"
#include "models/services/machine.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class PolicyCheckCommand : public Command
{
public:
    QString name() const override { return u"policy check"_s; }
    QString summary() const override
    {
        return u"Check a policy document, against a ledger's people where there is one"_s;
    }

    void declare(Grammar &grammar) override
    {
        grammar.text("file", m_file, "The YAML document; - is standard input",
                     Grammar::Need::Required);
        grammar.flag("--strict", m_strict, "Take warnings for mistakes");
        grammar.footer(u"Exit code 5 when it has mistakes; all of them are shown. Needs no ledger: "
                       "without one,\nwho is in which group is not looked at.\n\nExamples:\n"
                       "  sallyportctl policy check policy.yaml\n"
                       "  sallyportctl policy check policy.yaml --strict --json"_s);
    }

    Answer<Reply> run(Session &session) override
    {
        const auto text = readPolicyFile(m_file);
        if (!text)
            return give(text.error());
        const auto policy = parsePolicy(*text);
        if (!policy)
            return mistakesReply(m_file, policy.error());
        const auto people = directoryOf(session);
        if (!people)
            return give(people.error());
        const Directory *known = *people ? &**people : nullptr;
        const QString ledger = known != nullptr ? session.options().ledger : QString();
        return replyOf(*policy, policyWarnings(*text, *policy, known), ledger);
    }

private:
    // Nothing where no ledger was named and the usual one cannot be read: the document is checked
    // all the same.
    static Answer<std::optional<Directory>> directoryOf(Session &session)
    {
        const bool isNamed = session.options().ledger != defaultLedger(session.options().seatRoot);
        const auto db = session.database();
        if (!db && isNamed)
            return give(db.error());
        if (!db)
            return std::nullopt;
        const auto directory = RegistryRepository(*db).directory();
        if (!directory)
            return give(errorTrouble(directory.error(), Trying::Read, session.options().ledger));
        return *directory;
    }

    Reply replyOf(const Policy &policy, const QList<PolicyMistake> &warnings,
                  const QString &ledger) const
    {
        QStringList lines = mistakeLines(m_file, warnings, u"warning: "_s);
        lines.append(u"%1: no mistakes, %2; %3 scenarios, %4 targets, %5 rules."_s
                         .arg(m_file, countText(warnings.size()))
                         .arg(policy.scenarios.size())
                         .arg(policy.targets.size())
                         .arg(policy.rules.size()));
        if (ledger.isEmpty())
            lines.append(u"Who is in which group was not looked at: no ledger was read."_s);
        const bool fails = m_strict && !warnings.isEmpty();
        return { .text = lines.join(u'\n'),
                 .json = QJsonObject{ { u"file"_s, m_file },
                                      { u"mistakes"_s, QJsonArray() },
                                      { u"warnings"_s, mistakesJson(warnings) },
                                      { u"ledger"_s, ledger.isEmpty() ? QJsonValue() : ledger },
                                      { u"digest"_s, QString::fromLatin1(policy.digest.toHex()) } },
                 .exit = fails ? ExitCode::InvalidInput : ExitCode::Ok };
    }

    static QString countText(qsizetype count)
    {
        if (count == 0)
            return u"no warnings"_s;
        return count == 1 ? u"1 warning"_s : u"%1 warnings"_s.arg(count);
    }

    QString m_file;
    bool m_strict = false;
};

} // namespace

std::unique_ptr<Command> makePolicyCheckCommand()
{
    return std::make_unique<PolicyCheckCommand>();
}

} // namespace sallyport
