// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the console's figures: what a browser of this machine takes to show a plain table of 1,000
// rows. It has no limit, and where there is no browser there is nothing to compare with.
#include "tests/bench/bigwatch.h"
#include "tests/bench/figures.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

constexpr int Rows = 1000;
constexpr int RestMs = 3000;

QString browserOf()
{
    for (const auto &name : { u"chromium"_s, u"chromium-browser"_s, u"google-chrome"_s,
                              u"firefox"_s, u"firefox-esr"_s }) {
        if (const QString found = QStandardPaths::findExecutable(name); !found.isEmpty())
            return found;
    }
    return {};
}

bool writeTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("<!doctype html><meta charset=utf-8><title>Requests</title><table>");
    for (int row = 0; row < Rows; ++row)
        file.write("<tr><td>Person " + QByteArray::number(row)
                   + "<td>readonly<td>orders-db<td>Payments are stuck since noon<td>1 h</tr>");
    return file.write("</table>") > 0;
}

// Without a window, as the console is here; in a profile of its own.
QStringList argumentsOf(const QString &browser, const QTemporaryDir &folder)
{
    if (browser.contains("firefox"_L1))
        return { u"--headless"_s, u"--no-remote"_s, u"--profile"_s, folder.path() };
    return { u"--headless"_s, u"--no-sandbox"_s, u"--disable-gpu"_s,
             u"--user-data-dir="_s + folder.path() };
}

void browser(benchmark::State &state)
{
    const QString program = browserOf();
    const QTemporaryDir folder;
    const QString table = folder.filePath(u"table.html"_s);
    if (!writeTable(table))
        return state.SkipWithError("no table");
    for ([[maybe_unused]] auto _ : state) {
        if (program.isEmpty()) {
            std::printf("beside it: no browser is installed here to compare with\n");
            continue;
        }
        QElapsedTimer timer;
        timer.start();
        QProcess picture;
        picture.start(program,
                      argumentsOf(program, folder)
                          << u"--screenshot="_s + folder.filePath(u"table.png"_s) << table);
        const bool isShown = picture.waitForFinished(60'000);
        const auto shown = timer.elapsed();
        QProcess open;
        open.start(program,
                   argumentsOf(program, folder) << u"--remote-debugging-port=0"_s << table);
        timer.start();
        bench::runUntil([&timer] { return timer.elapsed() > RestMs; });
        const double memory = bench::proportionalMegabytes(open.processId());
        open.terminate();
        open.waitForFinished();
        if (!isShown || memory <= 0)
            return state.SkipWithError("the browser did not show the table");
        std::printf("beside it: %s shows a plain table of %d rows in %lld ms and takes %.0f MB\n",
                    qPrintable(program), Rows, static_cast<long long>(shown), memory);
    }
}
BENCHMARK(browser)->Name("a browser beside it")->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
