// SPDX-License-Identifier: GPL-3.0-or-later
// Figures: the console from start to a filled window under 500 ms with 10,000 requests in the
// ledger; 1,000 visible countdowns under 1 % of a core. The start is a process of its own, timed
// from outside, its end included; the countdowns are drawn by the console's own formatter and
// heartbeat.
#include "app/console/console.h"
#include "models/enforcement/enforcer.h"
#include "models/ledger/logkey.h"
#include "models/ledger/scram.h"
#include "models/store/requestrepository.h"
#include "tests/bench/benchledger.h"
#include "tests/bench/figures.h"
#include "views/format/remaining.h"
#include "views/secondticker.h"
#include "views/theme/type.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QListView>
#include <QPainter>
#include <QProcess>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QUuid>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;

namespace {

constexpr int RequestCount = 10'000;
constexpr int AtOnce = 50; // divides RequestCount
constexpr int Columns = 25;
constexpr int Rows = 40;
constexpr auto Watching = 10s;

Result<void> fill(bench::BenchLedger &ledger)
{
    const auto ana = ledger.cast().actor(u"ana"_s);
    const auto verifier = makeScramVerifier("a password that only this benchmark has");
    if (!ana || !verifier)
        return fail(ErrorCode::Invalid, u"bench: no actor"_s);
    Ask ask = bench::BenchLedger::debugAsk();
    ask.credential = *verifier;
    const auto nowhere = [](const QString &) -> Result<std::unique_ptr<Connector>> {
        return fail(ErrorCode::Unavailable, u"bench: no target"_s);
    };
    Enforcer enforcer(
        { .ledger = ledger.folder().ledger(), .stateFolder = ledger.folder().state() },
        ledger.clock(), makeInlineExecutor(nowhere, ledger.clock()));
    if (const auto started = enforcer.start(); !started)
        return started;
    for (int i = 0; i < RequestCount; ++i) {
        const auto sent
            = (*ana)->submitter().submit({ .kind = IntentKind::File,
                                           .requestId = QUuid::createUuid().toString(QUuid::Id128),
                                           .requestDigest = {},
                                           .policyDigest = ledger.policyDigest(),
                                           .body = ask });
        if (!sent)
            return propagate(sent);
        if ((i + 1) % AtOnce != 0)
            continue;
        // Answered soon, as in life: an outbox without answers is looked through at each sending.
        while (enforcer.step().intents > 0) { }
        if (const auto cleared = (*ana)->submitter().resend(); !cleared)
            return propagate(cleared);
    }
    const auto count = RequestRepository(ledger.database()).count();
    if (!count || *count != RequestCount)
        return fail(ErrorCode::Invalid, u"bench: not every request was accepted"_s);
    return {};
}

// The other process: opens the console and ends as soon as the queue shows its rows.
int showQueue(const DemoFolder &folder)
{
    Theme theme;
    Console::Opening opening;
    opening.ledger = folder.ledger();
    opening.setting.seats = { { u"rui"_s, u"Rui Costa"_s } };
    opening.firstPerson = u"rui"_s;
    opening.seatRoot = folder.seats();
    opening.secrets = [folder](const QString &person) { return Cast::openSecrets(folder, person); };
    Console console(std::move(opening), theme);
    console.window().goTo(MainWindow::Place::Approvals);
    console.window().show();
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &console, [&console] {
        for (const QListView *list : console.window().findChildren<QListView *>()) {
            if (list->isVisible() && list->model() != nullptr && list->model()->rowCount() > 100)
                QApplication::quit();
        }
    });
    look.start(1ms);
    return QApplication::exec();
}

void start(benchmark::State &state)
{
    bench::BenchLedger ledger(bench::BenchLedger::Place::Memory); // only reading is measured
    bench::BenchLedger::require(ledger.make(), "making a ledger");
    bench::BenchLedger::require(fill(ledger), "filling it");
    std::vector<double> samples;
    for ([[maybe_unused]] auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        QProcess other;
        other.start(QApplication::applicationFilePath(), { u"--queue"_s, ledger.folder().path() });
        if (!other.waitForFinished(60'000) || other.exitCode() != 0)
            return state.SkipWithError("the console did not fill its queue");
        samples.push_back(static_cast<double>(timer.elapsed()));
    }
    bench::report({ .name = "console, start to filled queue with 10,000 requests, median",
                    .unit = "ms",
                    .value = bench::percentile(samples, 0.5),
                    .limit = 500 });
}
BENCHMARK(start)
    ->Name("console, start to filled queue, 10,000 requests")
    ->Iterations(9)
    ->Unit(benchmark::kMillisecond);

// Draws a countdown as the queue does.
class CountdownCell : public QStyledItemDelegate
{
public:
    explicit CountdownCell(const Clock &clock) : m_clock(clock) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const auto until = index.data(Qt::UserRole).value<Instant>();
        painter->setFont(typeFont(Type::Countdown));
        drawTabular(painter, option.rect, Qt::AlignRight, formatRemaining(until - m_clock.now()));
    }

private:
    const Clock &m_clock;
};

double cpuSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void countdowns(benchmark::State &state)
{
    const SystemClock clock;
    SecondTicker ticker(clock);
    QTableWidget table(Rows, Columns);
    CountdownCell cell(clock);
    table.setItemDelegate(&cell);
    for (int i = 0; i < Rows * Columns; ++i) {
        auto *item = new QTableWidgetItem;
        item->setData(Qt::UserRole, QVariant::fromValue(clock.now() + 1h * (i % 20 + 1)));
        table.setItem(i / Columns, i % Columns, item);
    }
    for (int column = 0; column < Columns; ++column)
        table.setColumnWidth(column, 75);
    for (int row = 0; row < Rows; ++row)
        table.setRowHeight(row, 25);
    table.resize(Columns * 75 + 60, Rows * 25 + 40);
    table.show();
    QObject::connect(&ticker, &SecondTicker::tick, &table, [&] { table.viewport()->update(); });
    // quit() would close the table.
    QTimer::singleShot(1s, qApp, [] { QApplication::exit(); }); // the first paint is no idling
    QApplication::exec();
    double share = 0;
    for ([[maybe_unused]] auto _ : state) {
        const double before = cpuSeconds();
        QTimer::singleShot(Watching, qApp, [] { QApplication::exit(); });
        QApplication::exec();
        share = (cpuSeconds() - before) / std::chrono::duration<double>(Watching).count() * 100;
    }
    if (!table.isVisible())
        return state.SkipWithError("the countdowns were not to be seen");
    bench::report({ .name = "1,000 visible countdowns, idle",
                    .unit = "% of a core",
                    .value = share,
                    .limit = 1 });
}
BENCHMARK(countdowns)
    ->Name("1,000 visible countdowns")
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"sallyport"_s);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == "--queue"_L1)
        return showQueue(DemoFolder(arguments.at(2)));
    return bench::run(argc, argv);
}
