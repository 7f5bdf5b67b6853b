// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/demotext.h"

#include "app/sallyportctl/format.h"
#include "app/sallyportctl/jsonview.h"
#include "models/domain/text.h"

#include <QJsonObject>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace sallyport {

QString progressLine(const DemoProgress &progress)
{
    return u"%1 %  %2"_s.arg(100 * progress.step / progress.steps, 3).arg(progress.text);
}

QString stepLine(const StoryStep &step)
{
    return u"%1  %2 s  %3  %4"_s.arg(localTime(step.at).section(u' ', 1, 1))
        .arg(std::chrono::duration<double>(step.elapsed).count(), 5, 'f', 1)
        .arg(step.ok ? u"ok    "_s : u"FAILED"_s, visibleText(step.observed));
}

QString stepJson(const StoryStep &step)
{
    const QJsonObject object{ { u"step"_s, step.number },
                              { u"name"_s, step.name },
                              { u"ok"_s, step.ok },
                              { u"at"_s, jsonTime(step.at) },
                              { u"elapsedMs"_s, qint64(step.elapsed.count()) },
                              { u"observed"_s, step.observed } };
    return jsonText(object, QJsonDocument::Compact);
}

Trouble demoTrouble(const Error &error, const QString &folder)
{
    switch (error.code) {
    case ErrorCode::Conflict:
        if (error.detail.endsWith(u"cancelled"_s))
            return { ExitCode::Interrupted, u"interrupted"_s, u"Interrupted."_s,
                     u"Everything that was started is stopped again."_s };
        return { ExitCode::Conflict, u"demo-conflict"_s,
                 u"The demonstration could not go on (%1)."_s.arg(error.detail),
                 u"Name an empty folder with --data, or run sallyportctl demo --reset."_s };
    case ErrorCode::NotFound:
        return { ExitCode::Unavailable, u"no-postgresql"_s,
                 u"A program of the demonstration is missing (%1)."_s.arg(error.detail),
                 u"Install PostgreSQL 15 (Debian: postgresql-15), and build sallyportd."_s };
    case ErrorCode::Denied:
        return { ExitCode::Unavailable, u"demo-denied"_s,
                 u"The folder %1 cannot be used (%2)."_s.arg(folder, error.detail),
                 u"Name another folder with --data."_s };
    default:
        return { ExitCode::Unavailable, u"demo-failed"_s,
                 u"The demonstration could not be set up (%1)."_s.arg(error.detail),
                 u"Try sallyportctl demo --reset, then again."_s };
    }
}

void printLine(std::FILE *stream, const QString &line)
{
    QTextStream out(stream);
    out << line << Qt::endl;
}

} // namespace sallyport
