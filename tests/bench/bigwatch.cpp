// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bigwatch.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sallyport::bench {

namespace {

constexpr auto Patience = 60s;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double megabytesOf(qint64 pid, const QByteArray &kind)
{
    for (const QByteArray &line : contentOf(u"/proc/%1/smaps_rollup"_s.arg(pid)).split('\n')) {
        if (line.startsWith(kind))
            return line.mid(kind.size()).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

QList<qint64> childrenOf(qint64 pid)
{
    QList<qint64> children;
    for (const QString &task : QDir(u"/proc/%1/task"_s.arg(pid)).entryList(QDir::Dirs)) {
        const QString path = u"/proc/%1/task/%2/children"_s.arg(pid).arg(task);
        for (const QByteArray &child : contentOf(path).simplified().split(' ')) {
            if (!child.isEmpty())
                children.append(child.toLongLong());
        }
    }
    return children;
}

} // namespace

bool runUntil(const std::function<bool()> &isSo)
{
    bool came = isSo();
    if (came)
        return true;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        came = isSo();
        if (came)
            QApplication::exit(); // quit() would close the windows
    });
    look.start(1ms);
    QTimer::singleShot(Patience, &look, [] { QApplication::exit(); });
    QApplication::exec();
    return came;
}

double workedMs()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

std::vector<double> paintTimes(QAbstractItemView *view, int frames,
                               const std::function<void(int)> &act)
{
    std::vector<double> times;
    for (int frame = 0; frame < frames; ++frame) {
        const double before = workedMs();
        act(frame);
        // What changed is painted, as it would be when the loop goes on.
        QCoreApplication::sendPostedEvents(view->window(), QEvent::UpdateRequest);
        times.push_back(workedMs() - before);
    }
    return times;
}

std::vector<double> scrollTimes(QAbstractItemView *view, int frames, int step)
{
    QScrollBar *bar = view->verticalScrollBar();
    return paintTimes(view, frames, [bar, step](int frame) {
        const int length = std::max(1, bar->maximum());
        bar->setValue(frame * step % length);
    });
}

double longestStall(const std::function<bool()> &isSo)
{
    QElapsedTimer since;
    since.start();
    double longest = 0;
    const bool came = runUntil([&] {
        longest = std::max(longest, milliseconds(since));
        since.restart();
        return isSo();
    });
    return came ? longest : -1;
}

double proportionalMegabytes(qint64 pid)
{
    double sum = megabytesOf(pid, "Pss:");
    for (const qint64 child : childrenOf(pid))
        sum += proportionalMegabytes(child);
    return sum;
}

double ownMegabytes(qint64 pid)
{
    return megabytesOf(pid, "Anonymous:");
}

double residentMegabytes(qint64 pid)
{
    return megabytesOf(pid, "Rss:");
}

} // namespace sallyport::bench
