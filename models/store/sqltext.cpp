// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqltext.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

// Outside of any namespace, as the macro demands.
static void registerSql()
{
    Q_INIT_RESOURCE(sallyport_sql);
}

namespace sallyport {
namespace {

QString backendFolder(const QString &driver)
{
    static const bool registered = (registerSql(), true);
    Q_UNUSED(registered);
    return driver == "QPSQL"_L1 ? u"postgresql"_s : u"sqlite"_s;
}

QString readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

// Comments go, because Qt looks for placeholders and quotes in them too.
QString withoutComments(const QString &text)
{
    QStringList lines = text.split(u'\n');
    lines.removeIf([](const QString &line) { return line.startsWith("--"_L1); });
    return lines.join(u'\n').trimmed();
}

QString statementFile(const QString &driver, const QString &name)
{
    const QString own = u":/sql/%1/%2.sql"_s.arg(backendFolder(driver), name);
    return QFile::exists(own) ? own : u":/sql/common/%1.sql"_s.arg(name);
}

QString migrationFolder(const QString &driver)
{
    return u":/sql/migrations/"_s + backendFolder(driver);
}

} // namespace

QString sqlText(const QString &driver, const QString &name)
{
    return withoutComments(readFile(statementFile(driver, name)));
}

QStringList migrationNames(const QString &driver)
{
    return QDir(migrationFolder(driver)).entryList({ u"*.sql"_s }, QDir::Files, QDir::Name);
}

QStringList scriptStatements(const QString &driver, const QString &name)
{
    const QString file = name.endsWith(".sql"_L1) ? migrationFolder(driver) + u'/' + name
                                                  : statementFile(driver, name);
    QStringList statements = readFile(file).split(u"\n--;\n"_s, Qt::SkipEmptyParts);
    for (QString &statement : statements)
        statement = withoutComments(statement);
    return statements;
}

} // namespace sallyport
