// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/drafts.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;

namespace {

AskDraft draft(const QString &name)
{
    const Ask ask{ .scenario = u"debug"_s,
                   .target = u"orders-db"_s,
                   .profile = u"readonly"_s,
                   .duration = 90min,
                   .reason = u"Tämä & <b>that</b>\n\"quoted\""_s,
                   .fields = { { u"ticket"_s, u"INC-7"_s } },
                   .startAt = fromMs(1'790'000'000'123),
                   .onBehalfOf = u"ana"_s,
                   .recurrence = Recurrence{ .days = { 1, 4 },
                                             .from = QTime(22, 30),
                                             .zone = "Europe/Berlin",
                                             .first = QDate(2026, 9, 21),
                                             .last = QDate(2026, 9, 30) },
                   .extends = u"x1"_s };
    Ask other = ask;
    other.target = u"stock-db"_s;
    return { .name = name, .asks = { ask, other }, .keptAt = fromMs(1'790'000'000'000) };
}

} // namespace

// What was begun and not sent, in a file of the person's own.
class TestDrafts : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void thereAreNoneAtFirst()
    {
        const auto read = Drafts(m_folder->path()).read();
        SP_VERIFY(read);
        QVERIFY(read->drafts.isEmpty() && read->setAside.isEmpty());
    }

    void favouritesAreKeptBesideThem()
    {
        const Drafts favourites(m_folder->path(), Drafts::Kind::Favourites);
        SP_VERIFY(favourites.write({ draft(u"Often"_s) }));
        QVERIFY(Drafts(m_folder->path()).read()->drafts.isEmpty());
        QCOMPARE(favourites.read()->drafts, QList<AskDraft>{ draft(u"Often"_s) });
    }

    void theyComeBackAsTheyWere()
    {
        const Drafts drafts(m_folder->path());
        const QList<AskDraft> written{ draft({}), draft(u"Totals"_s) };
        SP_VERIFY(drafts.write(written));
        const auto read = drafts.read();
        SP_VERIFY(read);
        QCOMPARE(read->drafts, written);
        QCOMPARE(QFile::permissions(path()) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
    }

    void thoseOfAnEarlierVersionAreRead()
    {
        const Drafts drafts(m_folder->path());
        SP_VERIFY(drafts.write({ draft(u"Totals"_s) }));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        text.replace("\"extends\": \"x1\",", "");
        QVERIFY(!text.contains("extends") && file.resize(0) && file.seek(0));
        QVERIFY(file.write(text) == text.size());
        file.close();
        const auto read = drafts.read();
        SP_VERIFY(read);
        QCOMPARE(read->drafts.size(), 1);
        QCOMPARE(read->drafts.first().asks.first().extends, QString());
        QCOMPARE(read->drafts.first().asks.first().onBehalfOf, u"ana"_s);
    }

    void I8_noCredentialIsKept()
    {
        AskDraft one = draft(u"Totals"_s);
        one.asks.first().credential = "SCRAM-SHA-256$4096:secret";
        const Drafts drafts(m_folder->path());
        SP_VERIFY(drafts.write({ one }));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("SCRAM"));
        QVERIFY(drafts.read()->drafts.first().asks.first().credential.isEmpty());
    }

    void noMoreAreKeptThanThereMayBe()
    {
        QList<AskDraft> many;
        for (int i = 0; i <= Drafts::Most; ++i)
            many.append(draft(QString::number(i)));
        const Drafts drafts(m_folder->path());
        SP_VERIFY(drafts.write(many));
        const auto read = drafts.read();
        SP_VERIFY(read);
        QCOMPARE(read->drafts.size(), Drafts::Most);
        QCOMPARE(read->drafts.first().name, u"0"_s);
    }

    void whatIsDamagedIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{ \"drafts\": [");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no drafts") << QByteArray("{ \"others\": [] }");
        QTest::newRow("a draft that asks for nothing")
            << QByteArray("{ \"drafts\": [ { \"name\": \"x\", \"kept_at\": 1, \"asks\": [] } ] }");
        QTest::newRow("a number for a name") << changed("\"Totals\"", "7");
        QTest::newRow("a time before all times") << changed("1790000000123", "-1");
        QTest::newRow("a text for a time") << changed("1790000000123", "\"soon\"");
        QTest::newRow("a day that is none") << changed("2026-09-30", "2026-09-31");
        QTest::newRow("fields that are none") << changed("\"INC-7\"", "[1]");
        QTest::newRow("a reason that nobody wrote")
            << changed("\"quoted", QByteArray(5000, 'x').constData());
        QTest::newRow("more than fits") << QByteArray(614'400, ' ');
    }
    void whatIsDamagedIsSetAside()
    {
        QFETCH(const QByteArray, bytes);
        put(bytes);
        const Drafts drafts(m_folder->path());
        const auto read = drafts.read();
        SP_VERIFY(read);
        QVERIFY(read->drafts.isEmpty());
        QFile aside(read->setAside);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), bytes);
        QVERIFY(drafts.read()->setAside.isEmpty()); // told once
        SP_VERIFY(drafts.write({ draft(u"Totals"_s) }));
    }

    void whatOthersCanReadIsNotTaken()
    {
        put("{ \"drafts\": [] }");
        QFile::setPermissions(path(), QFile::ReadOwner | QFile::ReadOther);
        QVERIFY(!Drafts(m_folder->path()).read()->setAside.isEmpty());
    }

    void whatCannotBeWrittenIsSaid()
    {
        QVERIFY(!Drafts(m_folder->path() + u"/nowhere"_s).write({ draft({}) }));
    }

private:
    QString path() const { return m_folder->path() + u"/drafts"_s; }

    void put(const QByteArray &bytes) const
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }

    // A good file with one thing in it that is not.
    static QByteArray changed(const char *good, const char *bad)
    {
        QTemporaryDir folder;
        if (!Drafts(folder.path()).write({ draft(u"Totals"_s) }))
            qFatal("no drafts");
        QFile file(folder.filePath(u"drafts"_s));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no file");
        const QByteArray bytes = file.readAll();
        const QByteArray other = QByteArray(bytes).replace(good, bad);
        if (other == bytes)
            qFatal("nothing is changed");
        return other;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
