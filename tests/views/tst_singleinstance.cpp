// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/singleinstance.h"

#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sys/stat.h>

using namespace sallyport;
using namespace Qt::StringLiterals;
using Claim = SingleInstance::Claim;

// Who is the first, what the later ones hand over, and what the first one listens to.
class TestSingleInstance : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    std::unique_ptr<SingleInstance> instance(const QString &subject) const
    {
        return std::make_unique<SingleInstance>(subject, m_folder->path());
    }
    // As another process would: this one goes on listening meanwhile.
    Claim claimElsewhere(const QString &subject, const QString &link) const
    {
        Claim claim = Claim::First;
        const std::unique_ptr<QThread> thread(QThread::create(
            [&] { claim = SingleInstance(subject, m_folder->path()).claim(link); }));
        QSignalSpy ended(thread.get(), &QThread::finished);
        thread->start();
        [&] { QVERIFY(ended.wait(10'000)); }();
        thread->wait();
        return claim;
    }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aLaterStartHandsOverItsLink()
    {
        const auto first = instance(u"ledger\nana"_s);
        QCOMPARE(first->claim({}), Claim::First);
        const QSignalSpy asked(first.get(), &SingleInstance::asked);
        const QString link = u"sallyport://page/audit"_s;
        QCOMPARE(claimElsewhere(u"ledger\nana"_s, link), Claim::Elsewhere);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.last().first().toString(), link);
        QCOMPARE(claimElsewhere(u"ledger\nana"_s, {}), Claim::Elsewhere);
        QTRY_COMPARE(asked.size(), 2);
        QCOMPARE(asked.last().first().toString(), QString());
    }

    void anotherPersonOrLedgerIsAnotherInstance()
    {
        const auto first = instance(u"ledger\nana"_s);
        QCOMPARE(first->claim({}), Claim::First);
        const QSignalSpy asked(first.get(), &SingleInstance::asked);
        const auto other = instance(u"ledger\nrui"_s);
        QCOMPARE(other->claim(u"sallyport://page/audit"_s), Claim::First);
        const auto further = instance(u"second ledger\nana"_s);
        QCOMPARE(further->claim({}), Claim::First);
        QCOMPARE(asked.size(), 0);
        QVERIFY(first->socketPath() != other->socketPath());
    }

    void onlyThisUserMayTouchTheSocketAndItsNameTellsNothing()
    {
        const auto first = instance(u"ledger\nana"_s);
        QCOMPARE(first->claim({}), Claim::First);
        struct stat info
        {
        };
        QCOMPARE(::stat(QFile::encodeName(first->socketPath()).constData(), &info), 0);
        QVERIFY(S_ISSOCK(info.st_mode));
        QCOMPARE(info.st_mode & 0777U, 0600U);
        QVERIFY(!first->socketPath().contains(u"ana"_s));
    }

    void theSocketOfADeadProcessIsTakenOver()
    {
        const QString path = instance(u"ledger\nana"_s)->socketPath();
        QFile left(path); // nobody listens, whatever it is
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        QFile lock(path + u".lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.close();
        const auto first = instance(u"ledger\nana"_s);
        QCOMPARE(first->claim({}), Claim::First);
        QCOMPARE(claimElsewhere(u"ledger\nana"_s, {}), Claim::Elsewhere);
    }

    void whoeverComesAfterTheFirstHasGoneIsTheFirst()
    {
        auto first = instance(u"ledger\nana"_s);
        QCOMPARE(first->claim({}), Claim::First);
        first.reset();
        const auto next = instance(u"ledger\nana"_s);
        QCOMPARE(next->claim({}), Claim::First);
        QCOMPARE(claimElsewhere(u"ledger\nana"_s, {}), Claim::Elsewhere);
    }

    void aFirstOneThatDoesNotAnswerIsNoReasonToBeWithoutAConsole()
    {
        const auto first = instance(u"ledger\nana"_s);
        QCOMPARE(first->claim({}), Claim::First);
        const QSignalSpy asked(first.get(), &SingleInstance::asked);
        // It has no chance to: this thread is the one that waits.
        QTest::ignoreMessage(
            QtWarningMsg,
            "Nobody answers at the socket of the first console; opening another window");
        QCOMPARE(instance(u"ledger\nana"_s)->claim({}), Claim::First);
        QCOMPARE(asked.size(), 0);
    }

    void oneLineIsHeardAndNothingMore()
    {
        const auto first = instance(u"ledger\nana"_s);
        QCOMPARE(first->claim({}), Claim::First);
        const QSignalSpy asked(first.get(), &SingleInstance::asked);
        QLocalSocket socket;
        socket.connectToServer(first->socketPath());
        QVERIFY(socket.waitForConnected());
        socket.write("sallyport://page/audit\nsallyport://page/people\n");
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), u"sallyport://page/audit"_s);
    }

    void aLineWithoutAnEndIsNotHeard()
    {
        const auto first = instance(u"ledger\nana"_s);
        QCOMPARE(first->claim({}), Claim::First);
        const QSignalSpy asked(first.get(), &SingleInstance::asked);
        QLocalSocket socket;
        socket.connectToServer(first->socketPath());
        QVERIFY(socket.waitForConnected());
        socket.write(QByteArray(100'000, 'x'));
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(asked.size(), 0);
    }

    void whatIsTooLongOrHasSeveralLinesArrivesAsOneShortLine()
    {
        const auto first = instance(u"ledger\nana"_s);
        QCOMPARE(first->claim({}), Claim::First);
        const QSignalSpy asked(first.get(), &SingleInstance::asked);
        QCOMPARE(claimElsewhere(u"ledger\nana"_s, u"a\nb"_s + QString(5000, u'c')),
                 Claim::Elsewhere);
        QTRY_COMPARE(asked.size(), 1);
        const QString heard = asked.first().first().toString();
        QVERIFY(heard.startsWith(u"a bc"_s));
        QVERIFY(heard.size() < 256);
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
