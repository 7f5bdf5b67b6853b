// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/seatfiles.h"
#include "tests/services/answer.h"
#include "tests/services/office.h"
#include "tests/support/backends.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QSqlQuery>

#include <array>
#include <cstring>

#include <sys/inotify.h>
#include <unistd.h>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

// Counts how often a folder's files are opened while it lives.
class Opened
{
public:
    explicit Opened(const QString &folder) : m_queue(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        if (inotify_add_watch(m_queue, QFile::encodeName(folder).constData(), IN_OPEN) < 0)
            qFatal("%s cannot be watched", qPrintable(folder));
    }
    ~Opened() { ::close(m_queue); }
    Q_DISABLE_COPY_MOVE(Opened)

    // Since the last call, with this end of their name.
    qsizetype count(const QByteArray &end) const
    {
        qsizetype found = 0;
        alignas(inotify_event) std::array<char, 65536> events{};
        for (ssize_t size = 0; (size = ::read(m_queue, events.data(), events.size())) > 0;) {
            for (ssize_t at = 0; at < size;) {
                inotify_event event{};
                std::memcpy(&event, events.data() + at, sizeof event);
                const bool isNamed = event.len > 0; // else the folder itself
                if (isNamed && QByteArray(events.data() + at + sizeof event).endsWith(end))
                    ++found;
                at += ssize_t(sizeof event + event.len);
            }
        }
        return found;
    }

private:
    int m_queue;
};

// How often a server looked into where devices stand.
qint64 scansOfChains(Office &office)
{
    QSqlQuery query(office.owner());
    const bool done = Office::exec(office.database(), u"SELECT pg_stat_force_next_flush()"_s)
        && query.exec(u"SELECT seq_scan + coalesce(idx_scan, 0) FROM pg_stat_user_tables "
                      "WHERE relname = 'device_chain'"_s)
        && query.next();
    return done ? query.value(0).toLongLong() : -1;
}

} // namespace

class TestOutboxClearing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { addBackendRows(); }

    // By what is opened and asked, since a time would say nothing on a busy machine.
    void aLongOutboxIsReadOnceToClearIt_data()
    {
        QTest::addColumn<bool>("consumed");
        QTest::addColumn<bool>("fileIsLost");
        QTest::addColumn<int>("next");
        QTest::newRow("counters that are given back") << false << false << 1;
        QTest::newRow("a chain file that was lost") << true << true << 31;
    }
    void aLongOutboxIsReadOnceToClearIt()
    {
        constexpr int Count = 30;
        QFETCH(const bool, consumed);
        QFETCH(const bool, fileIsLost);
        QFETCH(const int, next);
        Office office(runningBackend());
        for (int i = 0; i < Count; ++i) {
            const auto digest = office.submitter().submit(comment(QString::number(i)));
            SP_VERIFY(digest);
        }
        for (const Intent &intent : office.mailbox())
            answer(office.owner(), intent.digest, consumed);
        const QString folder = office.seat(Office::Officer).folder;
        if (fileIsLost)
            QVERIFY(QFile::remove(folder + u"/chain"_s));
        const bool isServer = runningBackend() == Backend::Postgresql;
        const qint64 scans = isServer ? scansOfChains(office) : 0;
        const Opened files(folder);
        const Opened entries(folder + u"/outbox"_s);
        const auto waiting = office.submitter().resend();
        SP_VERIFY(waiting);
        QCOMPARE(*waiting, 0);
        QCOMPARE(entries.count(".intent"), Count);
        QCOMPARE(files.count("chain"), fileIsLost ? 0 : 1);
        if (isServer)
            QCOMPARE(scansOfChains(office) - scans, 1);
        QVERIFY(office.outbox().isEmpty());
        SP_VERIFY(office.submitter().submit(comment(u"next"_s)));
        QCOMPARE(office.mailbox().last().counter, next);
    }

    // The newest waits: the numbers before it stay taken, and the file knows them.
    void whatWaitsKeepsTheNumbersBeforeIt_data()
    {
        QTest::addColumn<bool>("fileIsLost");
        QTest::newRow("with the chain file") << false;
        QTest::newRow("without it") << true;
    }
    void whatWaitsKeepsTheNumbersBeforeIt()
    {
        QFETCH(const bool, fileIsLost);
        Office office(runningBackend());
        QList<QByteArray> digests;
        for (int i = 0; i < 4; ++i) {
            const auto digest = office.submitter().submit(comment(QString::number(i)));
            SP_VERIFY(digest);
            digests.append(*digest);
        }
        answer(office.owner(), digests.at(0), true);
        answer(office.owner(), digests.at(1), false);
        answer(office.owner(), digests.at(3), false);
        if (fileIsLost)
            QVERIFY(QFile::remove(office.seat(Office::Officer).folder + u"/chain"_s));
        const auto waiting = office.submitter().resend();
        SP_VERIFY(waiting);
        QCOMPARE(*waiting, 1);
        const auto chain = SeatFiles(office.seat(Office::Officer)).chain();
        SP_VERIFY(chain);
        QCOMPARE(chain->counter, 3); // the fourth was given back
        QCOMPARE(chain->digest, digests.at(2));
        SP_VERIFY(office.submitter().submit(comment(u"next"_s)));
        QCOMPARE(office.mailbox().last().counter, 4);
        QCOMPARE(office.mailbox().last().previous, digests.at(2));
    }
};

QTEST_GUILESS_MAIN(TestOutboxClearing)
#include "tst_outboxclearing.moc"
