// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/crypto.h"
#include "models/store/database.h"
#include "models/store/driver.h"
#include "models/store/eventrepository.h"
#include "models/store/grantrepository.h"
#include "models/store/requestrepository.h"
#include "models/store/rowset.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"
#include "tests/support/verify.h"

#include <QDataStream>
#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

using Row = QList<std::pair<QString, QVariant>>; // column and value

// As the first version did it, whatever rowDigest() does today.
QByteArray firstDigest(const Row &row)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    for (const auto &[column, value] : row)
        stream << (u':' + column).toUtf8() << value.toByteArray().append('\0');
    return sha256(bytes);
}

bool insert(const QSqlDatabase &database, const QString &table, Row row)
{
    row.append({ u"row_digest"_s, firstDigest(row) });
    QStringList columns;
    for (const auto &[column, value] : row)
        columns.append(column);
    QSqlQuery query(database);
    query.prepare(u"INSERT INTO %1 (%2) VALUES (:%3)"_s.arg(table, columns.join(u", "_s),
                                                            columns.join(u", :"_s)));
    for (const auto &[column, value] : row)
        query.bindValue(u':' + column, value);
    return query.exec();
}

// Pending, approved by eve for the first of its stages; in the words of the first version.
Row requestRow(const QString &id)
{
    const QString decisions = uR"([{"at":1700000000123,"intent":"fefe","person":"eve","stage":0,)"
                              R"("text":"fine","verdict":0}])"_s;
    return { { u"id"_s, id },
             { u"revision"_s, 2 },
             { u"state"_s, 0 },
             { u"requester"_s, u"ada"_s },
             { u"editors"_s, uR"(["ada","bob"])"_s },
             { u"scenario"_s, u"live-debugging"_s },
             { u"target"_s, u"orders-db"_s },
             { u"profile"_s, u"readonly"_s },
             { u"duration_ms"_s, 3'600'000 },
             { u"reason"_s, u"Orders hang since noon"_s },
             { u"fields"_s, uR"({"ticket":"INC-7"})"_s },
             { u"credential"_s, QByteArray("SCRAM-SHA-256$4096:x$y:z") },
             { u"rule"_s, u"debug-orders"_s },
             { u"policy_digest"_s, QByteArray(32, 'p') },
             { u"digest"_s, QByteArray(32, 'd') },
             { u"filed_at"_s, 1000 },
             { u"revised_at"_s, 1001 },
             { u"decide_by"_s, 1002 },
             { u"stage"_s, 1 },
             { u"decisions"_s, decisions },
             { u"search"_s, id + u"\nada\nlive-debugging\norders-db\nreadonly"_s } };
}

// Active, of that request.
Row grantRow(const QString &id, const QString &requestId)
{
    return { { u"id"_s, id },
             { u"request_id"_s, requestId },
             { u"revision"_s, 2 },
             { u"state"_s, 1 },
             { u"person"_s, u"ada"_s },
             { u"target"_s, u"orders-db"_s },
             { u"profile"_s, u"readonly"_s },
             { u"rule"_s, u"debug-orders"_s },
             { u"duration_ms"_s, 3'600'000 },
             { u"warnings"_s, u"900000 60000"_s },
             { u"warned"_s, 1 },
             { u"planned_at"_s, 2000 },
             { u"opened_at"_s, 2001 },
             { u"deadline"_s, 3'602'001 },
             { u"boot_deadline"_s, 4000 },
             { u"boot_id"_s, u"boot-1"_s },
             { u"end_reason"_s, 0 },
             { u"ended_by"_s, u""_s },
             { u"end_step"_s, 0 },
             { u"end_due_at"_s, 0 },
             { u"login_closed_at"_s, 0 },
             { u"ended_at"_s, 0 },
             { u"sessions_ended"_s, 0 },
             { u"stuck"_s, 0 },
             { u"residue"_s, 0 },
             { u"live"_s, 1 } };
}

} // namespace

// A ledger in a file that the first version made, and what it held.
class TestMigration : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScopedConnection> m_connection;
    QSqlDatabase m_ledger;

    Request request(const QString &id) const
    {
        const auto found = RequestRepository(m_ledger).byId(id);
        return found && *found ? **found : Request();
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_connection = std::make_unique<ScopedConnection>(u"ledger"_s);
        const QString path = m_folder->filePath(u"ledger.db"_s);
        QVERIFY(QFile(path).open(QIODevice::WriteOnly));
        const auto opened = openLedger({ .path = path }, m_connection->name(), SchemaCheck::Skip);
        SP_VERIFY(opened);
        m_ledger = *opened;
        SP_VERIFY(execScript(m_ledger, u"0001_ledger.sql"_s));
        SP_VERIFY(Statement(m_ledger, u"schema_advance"_s).bind(u":version"_s, 1).execOne());
        QVERIFY(insert(m_ledger, u"request"_s, requestRow(u"r1"_s)));
        QVERIFY(insert(m_ledger, u"access_grant"_s, grantRow(u"g1"_s, u"r1"_s)));
    }
    void cleanup()
    {
        m_ledger = {};
        m_connection.reset();
        m_folder.reset();
    }

    void aPendingRequestIsAsItWas()
    {
        SP_VERIFY(migrate(m_ledger));
        const Request now = request(u"r1"_s);
        QCOMPARE(now.state, RequestState::Pending);
        QCOMPARE(now.ask.fields.value(u"ticket"_s), u"INC-7"_s);
        QCOMPARE(now.dueAt, fromMs(1002)); // it lapses when its window is over
        QCOMPARE(now.decisions.size(), 1);
        QCOMPARE(now.decisions.first().person, u"eve"_s);
        QCOMPARE(now.decisions.first().stages, QList<int>{ 0 });
    }

    void aPendingRequestCanBeChangedOnce()
    {
        SP_VERIFY(migrate(m_ledger));
        const Request before = request(u"r1"_s);
        Request after = before;
        after.state = RequestState::Withdrawn;
        SP_VERIFY(RequestRepository(m_ledger).save(before, after));
        QCOMPARE(request(u"r1"_s), after);
        SP_FAILS(RequestRepository(m_ledger).save(before, after), ErrorCode::Conflict);
    }

    void whoeverLoadedSomethingElseCannotChangeIt()
    {
        SP_VERIFY(migrate(m_ledger));
        Request other = request(u"r1"_s);
        other.stage = 0;
        SP_FAILS(RequestRepository(m_ledger).save(other, other), ErrorCode::Conflict);
    }

    void aCheckpointIsAsItWasAndCountedNoStatements()
    {
        QVERIFY(QSqlQuery(m_ledger).exec(u"INSERT INTO checkpoint (size, root, made_at, signature) "
                                         "VALUES (3, zeroblob(32), 7, zeroblob(64))"_s));
        SP_VERIFY(migrate(m_ledger));
        const auto latest = EventRepository(m_ledger).latestCheckpoint();
        SP_VERIFY(latest);
        QCOMPARE(*latest,
                 std::optional(Checkpoint{ .size = 3,
                                           .root = QByteArray(32, '\0'),
                                           .at = fromMs(7),
                                           .signature = QByteArray(64, '\0') }));
        SP_VERIFY(EventRepository(m_ledger).addCheckpoint({ .size = 4,
                                                            .root = QByteArray(32, 'r'),
                                                            .at = {},
                                                            .signature = QByteArray(64, 's') }));
    }

    void aLiveGrantCanBeEndedOnce()
    {
        SP_VERIFY(migrate(m_ledger));
        GrantRepository grants(m_ledger);
        const auto live = grants.live();
        SP_VERIFY(live);
        QCOMPARE(live->size(), 1);
        const Grant &before = live->first();
        QCOMPARE(before.deadline, fromMs(3'602'001));
        Grant after = before;
        after.state = GrantState::Ending;
        SP_VERIFY(grants.save({ { before, after } }));
        SP_FAILS(grants.save({ { before, after } }), ErrorCode::Conflict);
    }

    void manyRequestsAreAllFoundByTheirTicketAfterwards()
    {
        constexpr int Many = int(RowsAtOnce) + 3;
        Transaction transaction(m_ledger);
        for (int i = 0; i < Many; ++i)
            QVERIFY(insert(m_ledger, u"request"_s, requestRow(u"many%1"_s.arg(i))));
        SP_VERIFY(transaction.commit());
        SP_VERIFY(migrate(m_ledger));
        const auto found
            = RequestRepository(m_ledger).page({ .text = u"inc-7"_s, .limit = Many + 10 });
        SP_VERIFY(found);
        QCOMPARE(found->size(), Many + 1);
    }

    void requestsAreFoundByTheirWordsAfterwards()
    {
        SP_VERIFY(migrate(m_ledger));
        RequestRepository requests(m_ledger);
        const auto found
            = requests.idsWith({ u"INC-7"_s }, 10); // it was not among the words before
        SP_VERIFY(found);
        QCOMPARE(found->value_or(QStringList()), QStringList{ u"r1"_s });
        const Request before = request(u"r1"_s);
        Request after = before;
        after.ask.reason = u"The replica is slow"_s;
        SP_VERIFY(requests.save(before, after));
        QCOMPARE(requests.idsWith({ u"noon"_s }, 10)->value_or(QStringList()), QStringList());
        QCOMPARE(requests.idsWith({ u"replica"_s }, 10)->value_or(QStringList()),
                 QStringList{ u"r1"_s });
    }

    void whatCannotBeReadStopsNothingAndStaysAsItIs()
    {
        Row bad = requestRow(u"bad"_s);
        bad.replace(4, { u"editors"_s, u"nobody can read this"_s });
        QVERIFY(insert(m_ledger, u"request"_s, bad));
        SP_VERIFY(migrate(m_ledger));
        QCOMPARE(schemaVersion(m_ledger).value_or(-1),
                 newestSchemaVersion(driverOf(Backend::Sqlite)));
        SP_FAILS(RequestRepository(m_ledger).byId(u"bad"_s), ErrorCode::Corrupt);
        const Request before = request(u"r1"_s);
        SP_VERIFY(RequestRepository(m_ledger).save(before, before));
    }
};

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
