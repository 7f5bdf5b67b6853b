// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plaincommits.h"

#include "models/connectors/postgresql/privatetools.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace sallyport::bench {

namespace {

constexpr int StartMs = 30'000;

Result<QString> makeScript(const QTemporaryDir &folder, const Envelope &row)
{
    QFile script(folder.filePath(u"insert.sql"_s));
    const QByteArray sql = "INSERT INTO plain (payload, signature) VALUES ('\\x"
        + row.payload.toHex() + "', '\\x" + row.signature.toHex() + "');\n";
    if (!script.open(QIODevice::WriteOnly) || script.write(sql) != sql.size())
        return fail(ErrorCode::Unavailable, u"pgbench: no script"_s);
    return script.fileName();
}

QStringList argumentsFor(const LedgerAddress &address, const QString &script, int seconds)
{
    const QStringList place = address.hosts.split(u':');
    return { u"-n"_s,
             u"-c"_s,
             u"1"_s,
             u"-M"_s,
             u"prepared"_s,
             u"-T"_s,
             QString::number(seconds),
             u"-f"_s,
             script,
             u"-h"_s,
             place.value(0),
             u"-p"_s,
             place.value(1),
             u"-U"_s,
             address.user,
             address.database };
}

} // namespace

Result<double> plainCommits(test::LedgerServer &server, const Envelope &row, int seconds)
{
    const auto address = server.newDatabase();
    if (!address)
        return propagate(address);
    const bool made = test::runSql(
        *address,
        u"CREATE TABLE public.plain (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "
        "actor text NOT NULL DEFAULT session_user, sent_at timestamptz NOT NULL DEFAULT now(), "
        "payload bytea NOT NULL, signature bytea NOT NULL)"_s);
    const QTemporaryDir folder;
    const auto script = makeScript(folder, row);
    if (!made || !script)
        return fail(ErrorCode::Unavailable, u"pgbench: no table or no script"_s);
    QProcess pgbench;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGPASSWORD"_s, address->password);
    pgbench.setProcessEnvironment(environment);
    pgbench.start(privatetools::serverFolder() + u"/pgbench"_s,
                  argumentsFor(*address, *script, seconds));
    pgbench.closeWriteChannel();
    if (!pgbench.waitForFinished(StartMs + seconds * 1000) || pgbench.exitCode() != 0)
        return fail(ErrorCode::Unavailable,
                    u"pgbench: "_s + QString::fromUtf8(pgbench.readAllStandardError()));
    static const QRegularExpression rate(u"tps = ([0-9.]+)"_s);
    const auto found = rate.match(QString::fromUtf8(pgbench.readAllStandardOutput()));
    return found.hasMatch() ? Result<double>(found.captured(1).toDouble())
                            : fail(ErrorCode::Corrupt, u"pgbench: no rate"_s);
}

} // namespace sallyport::bench
