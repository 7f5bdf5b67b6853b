// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

// What PrivateCluster needs from the operating system. Not for anything else.
namespace sallyport::privatetools {

using Environment = QList<QPair<QString, QString>>;

bool isRoot();
// The newest folder that has initdb, pg_ctl and postgres: Debian's place first, then PATH. Empty
// when there is none.
QString serverFolder();
// True when nobody listens on this TCP port of 127.0.0.1.
bool isFree(int port);
// A TCP port on 127.0.0.1 that nobody listens on; wished when that one is free. Unavailable
// otherwise.
Result<int> freePort(int wished);
// Gives a file or folder to the user postgres when asOther, with no access for anybody else.
// Denied when that user is missing or cannot reach it.
Result<void> handOver(const QString &path, bool asOther);
// Runs a program for at most a minute and returns its standard output. Unavailable with the last
// line of its standard error when it fails. asOther: as the user postgres.
Result<QByteArray> run(const QString &program, const QStringList &arguments, bool asOther,
                       const QByteArray &input = {}, const Environment &environment = {});
// "\set name 'value'" for psql. Invalid for a name that is no identifier or a value with a control
// character.
Result<QByteArray> psqlSet(const QString &name, const QString &value);

} // namespace sallyport::privatetools
