// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

namespace sallyport::test {

// Runs the built sallyportctl in a home of its own, without a terminal.
class CtlProcess
{
public:
    struct Run
    {
        int exit = -1;
        QByteArray out;
        QByteArray err;

        QJsonDocument json() const { return QJsonDocument::fromJson(out); }
        QString errorCode() const
        {
            return json()[QStringLiteral("error")][QStringLiteral("code")].toString();
        }
    };

    CtlProcess()
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const char *const name :
             { "SALLYPORT_LEDGER", "SALLYPORT_CONFIG", "SALLYPORT_KEY_FILE" })
            m_environment.remove(QString::fromLatin1(name));
        m_environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
        m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("config")));
        // The target's server runs as another user when the test runs as root.
        QFile::setPermissions(
            m_home.path(), QFile::permissions(m_home.path()) | QFile::ExeGroup | QFile::ExeOther);
    }

    QString path(const QString &name) const { return m_home.filePath(name); }
    void setVariable(const QString &name, const QString &value)
    {
        m_environment.insert(name, value);
    }

    Run run(const QStringList &arguments, int timeoutMs = 60'000,
            const QByteArray &input = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        if (input.isEmpty())
            process.setStandardInputFile(QProcess::nullDevice());
        process.start(QStringLiteral(SALLYPORTCTL), arguments);
        if (!input.isEmpty()) {
            process.write(input);
            process.closeWriteChannel();
        }
        if (!process.waitForFinished(timeoutMs)) {
            process.terminate();
            process.waitForFinished();
            return {};
        }
        return { .exit = process.exitCode(),
                 .out = process.readAllStandardOutput(),
                 .err = process.readAllStandardError() };
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
};

} // namespace sallyport::test
