// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/scram.h"
#include "tests/services/office.h"
#include "tests/support/verify.h"

#include <QDirIterator>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

Ask ask()
{
    return { .scenario = u"live-debugging"_s,
             .target = u"orders-db"_s,
             .profile = u"readonly"_s,
             .duration = std::chrono::hours(1),
             .reason = u"Checkout hangs for some customers"_s };
}

// Every byte that this machine wrote: ledger, its write-ahead log, seat, outbox.
bool isAnywhereOnDisk(const Office &office, const QByteArray &secret)
{
    QDirIterator all(office.path(u"."_s), QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret))
            return true;
    }
    return false;
}

} // namespace

class TestActions : public QObject
{
    Q_OBJECT

private slots:
    void I8_onlyTheVerifierOfThePasswordTravels()
    {
        Office office;
        Actions actions(office.submitter(u"mara"_s), office.secrets);
        const auto filed = actions.file(ask(), QByteArray(32, 'p'));
        SP_VERIFY(filed);
        const auto password = actions.password(filed->requestId);
        SP_VERIFY(password);
        const Intent intent = office.mailbox().constLast();
        const auto *const sent = std::get_if<Ask>(&intent.body);
        QVERIFY(sent);
        QVERIFY(isScramVerifier(sent->credential));
        QVERIFY(isAnywhereOnDisk(office, sent->credential));
        QVERIFY(!isAnywhereOnDisk(office, *password));
        QVERIFY(!isAnywhereOnDisk(office, office.identity(u"mara"_s).key.seed()));
    }

    void aPasswordThatCannotBeKeptFilesNothing()
    {
        Office office;
        Actions actions(office.submitter(u"mara"_s), office.secrets);
        office.secrets.refusesWrites = true;
        SP_FAILS(actions.file(ask(), QByteArray(32, 'p')), ErrorCode::Locked);
        QVERIFY(office.mailbox().isEmpty());
    }

    void aRequestThatWasNotSentLeavesNoPassword()
    {
        Office office;
        Actions actions(office.submitter(u"mara"_s), office.secrets);
        const qsizetype before = office.secrets.entries.size();
        const QSqlDatabase other = office.connect();
        QVERIFY(Office::exec(office.database(), u"PRAGMA busy_timeout = 0"_s));
        QVERIFY(Office::exec(other, u"BEGIN IMMEDIATE"_s));
        SP_FAILS(actions.file(ask(), QByteArray(32, 'p')), ErrorCode::Locked);
        QCOMPARE(office.secrets.entries.size(), before);
    }

    void anAmendedRequestKeepsItsPassword()
    {
        Office office;
        Actions actions(office.submitter(u"mara"_s), office.secrets);
        const auto filed = actions.file(ask(), QByteArray(32, 'p'));
        SP_VERIFY(filed);
        const auto password = actions.password(filed->requestId);
        SP_VERIFY(actions.amend({ .requestId = filed->requestId,
                                  .requestDigest = filed->digest,
                                  .policyDigest = QByteArray(32, 'p') },
                                ask()));
        QCOMPARE(*actions.password(filed->requestId), *password);
        QCOMPARE(office.mailbox().last().requestDigest, filed->digest);
        SP_VERIFY(actions.forgetPassword(filed->requestId));
        SP_FAILS(actions.password(filed->requestId), ErrorCode::NotFound);
    }

    void aDecisionSignsWhatWasDisplayed()
    {
        Office office;
        Actions actions(office.submitter(u"mara"_s), office.secrets);
        const Displayed seen{ .requestId = QString(32, u'a'),
                              .requestDigest = QByteArray(32, 'r'),
                              .policyDigest = QByteArray(32, 'p') };
        SP_VERIFY(actions.say(IntentKind::Approve, seen, { .text = u"fine"_s }));
        const Intent intent = office.mailbox().last();
        QCOMPARE(intent.kind, IntentKind::Approve);
        QCOMPARE(intent.requestId, seen.requestId);
        QCOMPARE(intent.requestDigest, seen.requestDigest);
        QCOMPARE(intent.policyDigest, seen.policyDigest);
        QCOMPARE(std::get<TextBody>(intent.body).text, u"fine"_s);
        SP_FAILS(actions.say(IntentKind::File, seen), ErrorCode::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestActions)
#include "tst_actions.moc"
