// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportd/acceptance.h"
#include "app/sallyportd/daemon.h"
#include "app/sallyportd/stopsignals.h"
#include "models/enforcement/enforcerlock.h"
#include "models/enforcement/logging.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <cstdio>

using namespace sallyport;

namespace {

// What sallyportd ends with; --help says the same in words.
enum Exit { Stopped = 0, BadUsage = 2, BadConfig = 3, BadLedger = 4 };

struct Options
{
    std::string config;
    std::string ledger;
    std::string accepted;
    bool embedded = false;
};

void describe(CLI::App &app, Options &options)
{
    app.add_option("--config", options.config, "Configuration file (sallyportd.yaml, mode 0600)")
        ->envname("SALLYPORT_CONFIG")
        ->required();
    app.add_option("--ledger", options.ledger, "Ledger address, instead of the file's")
        ->envname("SALLYPORT_LEDGER");
    app.add_flag("--embedded", options.embedded,
                 "End when no access is live and no console is there");
    app.add_option("--accept-ledger", options.accepted,
                   "SIZE:ROOT: work on with this log in place of the one that was lost, then end. "
                   "For an officer, after looking at \"sallyportctl audit verify\"");
    app.set_version_flag("--version", "sallyportd " SALLYPORT_VERSION);
    app.footer(
        "Exit codes: 0 stopped, accepted, or another enforcer serves this ledger; 2 wrong usage;\n"
        "3 the configuration cannot be used; 4 the ledger cannot be used.\n\n"
        "Example: sallyportd --config /etc/sallyport/sallyportd.yaml");
}

int complain(Exit code, const QString &text)
{
    std::fprintf(stderr, "sallyportd: %s\n", qUtf8Printable(text));
    return code;
}

QString ledgerSentence(const Error &error)
{
    const QString what
        = error.detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(error.detail);
    switch (error.code) {
    case ErrorCode::NotFound:
        return QStringLiteral("There is no ledger here. Make one with \"sallyportctl init\".");
    case ErrorCode::Unsupported:
        return QStringLiteral("This ledger was written by another version%1. Use the version that "
                              "wrote it, or a newer one.")
            .arg(what);
    case ErrorCode::Conflict:
        return QStringLiteral(
            "This is not the ledger that was served here before. Put that one back; "
            "or, when this one is to take its place, look at it with \"sallyportctl "
            "audit verify\" and run sallyportd --accept-ledger SIZE:ROOT.");
    case ErrorCode::Corrupt:
        return QStringLiteral(
                   "This file is no ledger, or it is damaged%1. Restore it from a backup.")
            .arg(what);
    default:
        return QStringLiteral("The ledger cannot be used%1. Check the file and its folder, then "
                              "start again.")
            .arg(what);
    }
}

int accept(const EnforcerConfig &config, const std::string &extent)
{
    const Acceptance done = acceptAsTold(config, QString::fromStdString(extent));
    switch (done.outcome) {
    case Acceptance::Outcome::Done:
        break;
    case Acceptance::Outcome::BadUsage:
        return complain(BadUsage, done.sentence);
    case Acceptance::Outcome::BadLedger:
        return complain(BadLedger, done.sentence);
    }
    std::printf("%s\n", qUtf8Printable(done.sentence));
    return Stopped;
}

int run(const EnforcerConfig &config, bool embedded)
{
    StopSignals stopSignals;
    Daemon daemon(config, embedded);
    if (const auto started = daemon.start(); !started) {
        if (started.error().code != ErrorCode::Locked)
            return complain(BadLedger, ledgerSentence(started.error()));
        const auto other = runningEnforcer(config.ledger, config.stateFolder);
        return complain(Stopped,
                        QStringLiteral("Another enforcer serves this ledger already (process %1). "
                                       "This one is not needed.")
                            .arg(other.value_or(0)));
    }
    QObject::connect(&stopSignals, &StopSignals::stopRequested, &daemon, &Daemon::stop);
    QObject::connect(&daemon, &Daemon::finished, qApp, &QCoreApplication::quit);
    return QCoreApplication::exec();
}

} // namespace

// CLI11 and the standard library throw; what they throw is caught where it can be told.
int main(int argc, char **argv) // NOLINT(bugprone-exception-escape): out of memory only
{
    const QCoreApplication application(argc, argv);
    qSetMessagePattern(
        QStringLiteral("%{time yyyy-MM-ddTHH:mm:ss.zzz} %{type} %{category}: %{message}"));
    Options options;
    CLI::App app("The enforcer of Sallyport: decides, opens and ends access, and records it.");
    try {
        describe(app, options);
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? Stopped : BadUsage;
    } catch (const std::exception &) {
        return BadUsage;
    }
    auto config = loadEnforcerConfig(QString::fromStdString(options.config));
    if (!config)
        return complain(BadConfig, config.error().detail);
    if (!options.ledger.empty()) {
        const auto address = LedgerAddress::parse(QString::fromStdString(options.ledger));
        if (!address)
            return complain(BadUsage,
                            QStringLiteral("This is no ledger address. Write it like "
                                           "sqlite:///path/ledger.db."));
        config->ledger = address->withLogin(address->user, config->ledger.password);
    }
    if (config->ledger.isEmpty())
        return complain(
            BadConfig,
            QStringLiteral("No ledger is named. Add \"ledger: sqlite:///path/ledger.db\" "
                           "to the configuration."));
    if (!options.accepted.empty())
        return accept(*config, options.accepted);
    return run(*config, options.embedded);
}
