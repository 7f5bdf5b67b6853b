// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bigconsole.h"

#include "tests/bench/bigledger.h"
#include "tests/bench/bigwatch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QListView>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sallyport::bench {

namespace {

// A folder that keeps the ledger for the next time; empty: it is made each time.
QString keptFolder()
{
    return qEnvironmentVariable("SALLYPORT_BENCH_LEDGER");
}

// Made once for all figures of this program.
std::unique_ptr<BenchLedger> makeLedger()
{
    auto ledger = keptFolder().isEmpty() ? std::make_unique<BenchLedger>()
                                         : std::make_unique<BenchLedger>(keptFolder());
    BenchLedger::require(ledger->make(), "making a ledger");
    QElapsedTimer timer;
    timer.start();
    BigLedger big(*ledger, bigLedgerSize(), ledger->clock().now());
    BenchLedger::require(big.fill(), "filling it");
    std::printf("made %d requests and %d events in %lld s\n", bigLedgerSize(),
                bigLedgerSize() * BigLedger::EventsOfEach, timer.elapsed() / 1000);
    return ledger;
}

bool hasQueue(Console &console)
{
    const auto *list = viewOf<QListView>(console, u"approvalsList"_s);
    return list->isVisible() && list->model()->rowCount() > 100;
}

} // namespace

DemoFolder bigLedger()
{
    const DemoFolder kept(keptFolder());
    if (!keptFolder().isEmpty() && QFile::exists(kept.ledger().path))
        return kept;
    static const auto made = makeLedger();
    return made->folder();
}

std::string figureName(const char *what)
{
    return "console, " + std::to_string(bigLedgerSize()) + " requests, " + what;
}

std::unique_ptr<Console> openConsole(const DemoFolder &folder, Theme &theme)
{
    Console::Opening opening;
    opening.ledger = folder.ledger();
    opening.setting.seats = { { u"rui"_s, u"Rui Costa"_s } };
    opening.firstPerson = u"rui"_s;
    opening.seatRoot = folder.seats();
    opening.secrets = [folder](const QString &person) { return Cast::openSecrets(folder, person); };
    auto console = std::make_unique<Console>(std::move(opening), theme);
    console->window().resize(1280, 800);
    console->window().show();
    return console;
}

std::unique_ptr<Console> openQueue(const DemoFolder &folder, Theme &theme)
{
    auto console = openConsole(folder, theme);
    console->window().goTo(MainWindow::Place::Approvals);
    return runUntil([&console] { return hasQueue(*console); }) ? std::move(console) : nullptr;
}

} // namespace sallyport::bench
