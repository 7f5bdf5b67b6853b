// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/leaserepository.h"

#include <QProcess>

#include <csignal>

namespace sallyport::test {

// A real enforcer in a process of its own. Ends with this object, without a chance to say goodbye.
class EnforcerProgram
{
public:
    EnforcerProgram(QString program, QString config)
        : m_program(std::move(program))
        , m_config(std::move(config))
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    }
    ~EnforcerProgram() { kill(); }
    Q_DISABLE_COPY_MOVE(EnforcerProgram)

    bool start()
    {
        m_process.start(m_program, { QStringLiteral("--config"), m_config });
        return m_process.waitForStarted();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    // SIGSTOP, and SIGCONT after it.
    bool send(int signal) const { return ::kill(pid_t(m_process.processId()), signal) == 0; }
    qint64 pid() const { return m_process.processId(); }
    bool holds(const Lease &lease) const
    {
        return m_process.state() == QProcess::Running
            && lease.owner.contains(QStringLiteral("/%1/").arg(m_process.processId()));
    }

private:
    const QString m_program;
    const QString m_config;
    QProcess m_process;
};

} // namespace sallyport::test
