// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/enforcement/launcher.h"

#include "models/enforcement/enforcerlock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

// Its user's alone: it names people and targets.
QString outputOf(const LaunchSettings &settings)
{
    const QString path
        = settings.logFile.isEmpty() ? settings.ledger.path + u".enforcer.log"_s : settings.logFile;
    QFile file(path);
    const bool isThere
        = file.open(QIODevice::Append, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return isThere ? path : QProcess::nullDevice();
}

} // namespace

Result<void> ensureEnforcer(const LaunchSettings &settings)
{
    // A shared ledger's enforcers run where its targets' credentials are, not on people's machines.
    if (settings.ledger.backend != Backend::Sqlite || runningEnforcer(settings.ledger))
        return {};
    const QString program = settings.program.isEmpty()
        ? QCoreApplication::applicationDirPath() + u"/sallyportd"_s
        : settings.program;
    if (!QFileInfo(program).isExecutable())
        return fail(ErrorCode::NotFound, u"%1 is not there"_s.arg(program));

    QProcess process;
    process.setProgram(program);
    process.setArguments({ u"--embedded"_s, u"--config"_s, settings.configFile, u"--ledger"_s,
                           settings.ledger.toString() });
    const QString output = outputOf(settings);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(output, QIODevice::Append);
    process.setStandardErrorFile(output, QIODevice::Append);
    if (!process.startDetached())
        return fail(ErrorCode::Unavailable, u"%1 could not be started"_s.arg(program));
    return {};
}

} // namespace sallyport
