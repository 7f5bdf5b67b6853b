// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/dispatcher.h"
#include "app/sallyportctl/exitcode.h"
#include "models/domain/systemclock.h"

#include <QCoreApplication>

#include <cstdio>
#include <exception>

int main(int argc, char **argv)
try {
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sallyportctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SALLYPORT_VERSION));
    const sallyport::SystemClock clock;
    return sallyport::dispatch(argc, argv, sallyport::allCommands(), clock);
} catch (const std::exception &problem) { // out of memory, or worse: nothing below throws
    std::fprintf(stderr, "sallyportctl: %s\n", problem.what());
    return static_cast<int>(sallyport::ExitCode::Unavailable);
}
