// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/dispatcher.h"

#include "app/sallyportctl/globaloptions.h"
#include "app/sallyportctl/jsonview.h"
#include "app/sallyportctl/session.h"
#include "app/sallyportctl/wording.h"
#include "models/domain/text.h"

#include <CLI/CLI.hpp>

#include <QHash>
#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

constexpr auto ExitCodes
    = "Exit codes: 0 done; 1 refused by the rules; 2 usage; 3 not found; 4 ledger, "
      "enforcer or key store unavailable; 5 invalid input; 6 audit finding; "
      "7 not answered in time; 8 changed since it was shown; 9 key locked; "
      "10 ledger damaged or of another version; 11 demonstration failed; "
      "12 policies differ; 130 interrupted.\n\nExamples:\n"
      "  sallyportctl request --options\n  sallyportctl requests --to-decide\n"
      "  sallyportctl approve 3f9a\n  sallyportctl demo\n\n"
      "Help for one command: sallyportctl COMMAND --help";

void declareGlobals(CLI::App &app, GlobalOptions &options)
{
    Grammar grammar(app);
    grammar.text("--ledger", options.ledger, "The ledger: sqlite:///path (SALLYPORT_LEDGER)");
    grammar.text("--as", options.person, "The id of the person who acts or looks");
    grammar.text("--config", options.config, "The enforcer's sallyportd.yaml (SALLYPORT_CONFIG)");
    grammar.text("--key-file", options.keyFile,
                 "Keys in this file instead of the keychain (SALLYPORT_KEY_FILE)");
    grammar.text("--passphrase-file", options.passphraseFile,
                 "The key file's passphrase is this file's first line (SALLYPORT_PASSPHRASE_FILE)");
    grammar.text("--seats", options.seatRoot, "Another folder for outboxes than the user's own");
    grammar.flag("--demo", options.demo,
                 "Work on the demonstration; with --as for one of its people");
    grammar.flag("--json", options.json, "Print one JSON value");
    grammar.number("--timeout", options.timeoutSeconds,
                   "Seconds to wait for the enforcer's answer (30)");
    grammar.footer(QString::fromLatin1(ExitCodes));
}

QString groupSummary(const QString &group)
{
    if (group == "person"_L1)
        return u"People, groups and keys"_s;
    if (group == "policy"_L1)
        return u"The policy document"_s;
    if (group == "rota"_L1)
        return u"Turns that officers state from a file"_s;
    return u"The log"_s;
}

using Groups = QHash<QString, CLI::App *>;

// The parser's node of "policy check": made inside "policy", which is made when first named.
CLI::App *nodeFor(CLI::App &app, Groups &groups, const Command &command)
{
    const QStringList words = command.name().split(u' ');
    CLI::App *parent = &app;
    if (words.size() > 1) {
        CLI::App *&group = groups[words.first()];
        if (group == nullptr) {
            group = app.add_subcommand(words.first().toStdString(),
                                       groupSummary(words.first()).toStdString());
            group->require_subcommand(1);
            group->footer("Help with examples: sallyportctl " + words.first().toStdString()
                          + " COMMAND --help");
        }
        parent = group;
    }
    return parent->add_subcommand(words.last().toStdString(), command.summary().toStdString());
}

void print(FILE *stream, const QString &text)
{
    if (!text.isEmpty())
        QTextStream(stream) << text << '\n';
}

// A value that has no room for it, and people, are told beside the answer.
QJsonValue withSettled(const QJsonValue &value, const QList<SettledDoubt> &settled, bool json)
{
    if (settled.isEmpty())
        return value;
    if (json && value.isObject()) {
        QJsonObject object = value.toObject();
        object.insert(u"settled"_s, jsonList(settled));
        return object;
    }
    for (const SettledDoubt &doubt : settled)
        print(stderr, u"sallyportctl: "_s + visibleText(settledText(doubt), true));
    return value;
}

int report(const Trouble &trouble, bool json, const QList<SettledDoubt> &settled = {})
{
    if (json) {
        const QJsonObject error{ { u"code"_s, trouble.code },
                                 { u"exit"_s, static_cast<int>(trouble.exit) },
                                 { u"message"_s, trouble.sentence },
                                 { u"next"_s, trouble.next } };
        print(stdout, jsonText(withSettled(QJsonObject{ { u"error"_s, error } }, settled, json)));
    } else {
        withSettled({}, settled, json);
        // What somebody else wrote may be quoted in it.
        print(stderr, u"sallyportctl: "_s + visibleText(trouble.sentence, true));
        print(stderr, visibleText(trouble.next, true));
    }
    return static_cast<int>(trouble.exit);
}

int perform(Command &command, const GlobalOptions &options, const Clock &clock)
{
    Session session(withDefaults(options), clock);
    const auto reply = command.run(session);
    const QList<SettledDoubt> settled = session.takeSettled();
    if (!reply)
        return report(reply.error(), options.json, settled);
    const QJsonValue json = withSettled(reply->json, settled, options.json);
    print(stdout, options.json ? jsonText(json) : reply->text);
    return static_cast<int>(reply->exit);
}

// The parser speaks in exceptions; they end here.
std::optional<int> parse(CLI::App &app, int argc, const char *const *argv,
                         const GlobalOptions &options)
{
    try {
        app.parse(argc, argv);
        return std::nullopt;
    } catch (const CLI::Success &wish) { // --help and --version
        return app.exit(wish);
    } catch (const CLI::ParseError &mistake) {
        return report(usageTrouble(QString::fromStdString(mistake.what())), options.json);
    }
}

QList<QStringList> namesOf(const CLI::App &app)
{
    QList<QStringList> names;
    for (const CLI::Option *const option : app.get_options()) {
        QStringList all;
        for (const std::string &name : option->get_lnames())
            all.append(QString::fromStdString(name));
        if (!all.isEmpty() && !option->get_group().empty() && option != app.get_help_ptr())
            names.append(all);
    }
    return names;
}

} // namespace

QList<QStringList> optionNames(Command &command)
{
    CLI::App app;
    Grammar grammar(app);
    command.declare(grammar);
    return namesOf(app);
}

QList<QStringList> globalOptionNames()
{
    CLI::App app;
    GlobalOptions options;
    declareGlobals(app, options);
    return namesOf(app);
}

int dispatch(int argc, const char *const *argv, const CommandList &commands, const Clock &clock)
{
    CLI::App app("Sallyport: temporary production access, enforced.", "sallyportctl");
    app.set_version_flag("--version", "sallyportctl " SALLYPORT_VERSION);
    app.set_help_all_flag("--help-all", "Help for every command");
    app.require_subcommand(1);
    app.fallthrough();
    GlobalOptions options;
    declareGlobals(app, options);

    Groups groups;
    std::vector<std::pair<CLI::App *, Command *>> nodes;
    for (const auto &command : commands) {
        CLI::App *node = nodeFor(app, groups, *command);
        Grammar grammar(*node);
        command->declare(grammar);
        nodes.emplace_back(node, command.get());
    }
    if (const auto finished = parse(app, argc, argv, options))
        return *finished;
    for (const auto &[node, command] : nodes) {
        if (node->parsed())
            return perform(*command, options, clock);
    }
    return report(usageTrouble(u"Say what to do."_s), options.json);
}

} // namespace sallyport
