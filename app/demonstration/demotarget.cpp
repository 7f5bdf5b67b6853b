// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/demotarget.h"

#include "models/ledger/scram.h"

#include <QDir>
#include <QFileInfo>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

const QString EnforcerRole = QStringLiteral("sallyport_enforcer");

bool everybodyReaches(const QString &path)
{
    for (QDir folder(path);; folder.cdUp()) {
        const QFileInfo info(folder.path());
        if (info.exists() && !info.permission(QFile::ExeOther))
            return false;
        if (folder.isRoot())
            return true;
    }
}

} // namespace

DemoTarget::DemoTarget(QString folder, bool durable)
    : m_folder(std::move(folder))
    , m_cluster(PrivateCluster::Options{ .folder = m_folder, .durable = durable, .settings = {} })
{
}

QString DemoTarget::chooseFolder(const QString &home)
{
    if (geteuid() != 0 || everybodyReaches(QDir(home).absolutePath()))
        return home + u"/server"_s;
    const auto random = makePassword().value_or(QByteArray("server"));
    return u"/var/tmp/sallyport-demo-"_s + QString::fromLatin1(random.left(12));
}

Result<void> DemoTarget::make()
{
    if (const auto started = m_cluster.start(); !started)
        return started;
    const auto filled = m_cluster.runScript(u":/targets/demo-orders.sql"_s, u"postgres"_s);
    if (!filled)
        return filled;
    const auto password = makePassword();
    if (!password)
        return propagate(password);
    const auto verifier = makeScramVerifier(*password);
    if (!verifier)
        return propagate(verifier);
    m_password = *password;
    return m_cluster.runScript(
        u":/targets/postgresql-guard.sql"_s, DemoDatabase,
        { { u"profiles"_s, u"readonly=orders_readonly:3, writer=orders_writer:2"_s },
          { u"enforcer_verifier"_s, QString::fromLatin1(*verifier) } });
}

Result<void> DemoTarget::remove()
{
    if (const auto stopped = m_cluster.stop(); !stopped)
        return stopped;
    if (!QDir(m_folder).removeRecursively())
        return fail(ErrorCode::Denied, u"demo: cannot remove "_s + m_folder);
    return {};
}

Result<TargetConfig> DemoTarget::config() const
{
    TargetConfig target;
    target.database = DemoDatabase;
    target.user = EnforcerRole;
    target.password = QString::fromLatin1(m_password);
    return renewed(target);
}

Result<TargetConfig> DemoTarget::renewed(const TargetConfig &old) const
{
    const auto address = m_cluster.superuser();
    if (!address)
        return propagate(address);
    TargetConfig target = old;
    target.host = address->host;
    target.port = address->port;
    return target;
}

} // namespace sallyport
