// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/targetfixture.h"

#include "models/domain/systemclock.h"
#include "models/ledger/scram.h"

#include <QDir>
#include <QFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace sallyport::test {

QString TargetFixture::script(const QString &name)
{
    return QString::fromUtf8(SALLYPORT_TARGETS) + u'/' + name;
}

TargetFixture::TargetFixture(const QList<QPair<QByteArray, QByteArray>> &settings)
{
    // The server runs as another user when the test runs as root.
    QFile::setPermissions(m_folder.path(),
                          QFile::permissions(m_folder.path()) | QFile::ExeGroup | QFile::ExeOther);
    m_cluster = std::make_unique<PrivateCluster>(
        PrivateCluster::Options{ m_folder.filePath(u"target"_s), false, settings });
}

TargetFixture::~TargetFixture()
{
    (void)m_cluster->stop();
}

Result<void> TargetFixture::start()
{
    if (const auto started = m_cluster->start(); !started)
        return propagate(started);
    if (const auto made = m_cluster->runScript(script(u"demo-orders.sql"_s), u"postgres"_s); !made)
        return propagate(made);
    return installGuard();
}

Result<void> TargetFixture::installGuard(const QString &database)
{
    if (m_enforcerPassword.isEmpty())
        m_enforcerPassword = makePassword().value_or(QByteArray());
    const auto verifier = makeScramVerifier(m_enforcerPassword);
    if (!verifier)
        return propagate(verifier);
    return m_cluster->runScript(
        script(u"postgresql-guard.sql"_s), database,
        { { u"profiles"_s, u"readonly=orders_readonly:3, writer=orders_writer:2"_s },
          { u"enforcer_verifier"_s, QString::fromLatin1(*verifier) } });
}

PostgresSettings TargetFixture::superuser() const
{
    const auto address = m_cluster->superuser().value_or(PrivateCluster::Address());
    return PostgresSettings{ .host = address.host,
                             .port = address.port,
                             .database = u"orders"_s,
                             .user = address.user,
                             .password = address.password,
                             .options = {},
                             .timeout = Millis(20'000) };
}

PostgresSettings TargetFixture::enforcer() const
{
    PostgresSettings settings = superuser();
    settings.user = u"sallyport_enforcer"_s;
    settings.password = m_enforcerPassword;
    return settings;
}

PostgresSettings TargetFixture::login(const QString &grantId, const QByteArray &password) const
{
    PostgresSettings settings = superuser();
    settings.user = postgresLoginName(grantId);
    settings.password = password;
    return settings;
}

Result<QList<PostgresSession::Row>> TargetFixture::admin(const QByteArray &sql) const
{
    const QDeadlineTimer deadline(20'000);
    PostgresSession session(superuser());
    if (const auto opened = session.open(deadline); !opened)
        return propagate(opened);
    return session.query(u"admin"_s, sql, {}, deadline);
}

OpenOrder TargetFixture::order(const QString &grantId, const QByteArray &password,
                               const QString &profile)
{
    return OpenOrder{ .grantId = grantId,
                      .ledgerId = QString(64, u'a'),
                      .profile = profile,
                      .credential = makeScramVerifier(password).value_or(QByteArray()),
                      .deadline = SystemClock().now() + std::chrono::hours(1),
                      .epoch = 1,
                      .description = u"ada: payment job stuck, INC-4711"_s };
}

QString TargetFixture::newGrantId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

QByteArray TargetFixture::logs() const
{
    QByteArray all;
    const QDir folder(m_cluster->logFolder());
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace sallyport::test
