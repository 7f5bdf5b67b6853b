// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/enforcement/backup.h"

#include "models/services/administration.h"

#include <QFile>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace sallyport::test {

Backup::Backup(const Office &office)
    : m_file(office.folder() + u"/backup-"_s + QUuid::createUuid().toString(QUuid::Id128))
{
    QSqlQuery copy(office.database());
    const bool copied = copy.exec(u"VACUUM INTO '%1'"_s.arg(m_file));
    Q_ASSERT(copied);
    Q_UNUSED(copied)
}

void Backup::putBack(Office &office) const
{
    office.leave();
    const QString path = office.address().path;
    for (const QString &each : { path, path + u"-wal"_s, path + u"-shm"_s })
        QFile::remove(each);
    const bool copied = QFile::copy(m_file, path)
        && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    Q_ASSERT(copied);
    Q_UNUSED(copied)
    office.comeBack();
}

Standing standingOf(const Office &office)
{
    const auto report = verifyLedger(office.database(), [](qint64, qint64) { return true; });
    return report ? Standing{ report->events, report->root } : Standing();
}

} // namespace sallyport::test
