// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/dispatcher.h"
#include "models/domain/systemclock.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sallyportctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SALLYPORT_VERSION));
    const sallyport::SystemClock clock;
    return sallyport::dispatch(argc, argv, sallyport::allCommands(), clock);
}
