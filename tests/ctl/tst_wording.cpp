// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/format.h"
#include "app/sallyportctl/jsonview.h"
#include "app/sallyportctl/previewtext.h"
#include "app/sallyportctl/proposaltext.h"
#include "app/sallyportctl/requesttext.h"
#include "app/sallyportctl/texttable.h"
#include "app/sallyportctl/wording.h"
#include "models/domain/text.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

// How the command line says things: every code has words of its own, nobody's text moves the
// cursor.
class TestWording : public QObject
{
    Q_OBJECT

private slots:
    void everyRefusalHasASentenceOfItsOwnAndANextStep()
    {
        QSet<QString> sentences;
        const int last = static_cast<int>(RefusalCode::BundleChanged);
        for (int value = 0; value <= last; ++value) {
            const auto code = static_cast<RefusalCode>(value);
            const RefusalWords words
                = wordsFor({ .code = code, .rule = u"debug-orders"_s, .subject = u"ticket"_s });
            QVERIFY2(words.sentence.endsWith(u'.'), qPrintable(refusalCodeName(code)));
            QVERIFY2(words.next.size() > 3, qPrintable(refusalCodeName(code)));
            QVERIFY2(!words.sentence.contains(u'%') && !words.next.contains(u'%'),
                     qPrintable(words.sentence + words.next));
            sentences.insert(words.sentence);
        }
        QCOMPARE(sentences.size(), last + 1);
    }

    void aPolicyNeverWaitsForNoSignature()
    {
        WaitingPolicy policy{ .need = 2 };
        policy.signers = { { u"eva"_s, u"Eva"_s } };
        policy.others = { { u"rui"_s, u"Rui"_s } };
        QCOMPARE(standingText(policy), u"waits for 1 more signature"_s);
        policy.signers.append({ u"kofi"_s, u"Kofi"_s }); // lost the right to sign, and has it again
        QVERIFY2(standingText(policy).startsWith(u"waits for 1 more signature (one whose"_s),
                 qPrintable(standingText(policy)));
        policy.delay = Millis(86'400'000);
        QVERIFY(standingText(policy).startsWith(u"it loosens: waits for 1 more signature (one"_s));
        policy.others.clear();
        QVERIFY2(standingText(policy).contains(u"propose it anew"_s),
                 qPrintable(standingText(policy)));
    }

    void whatHasTimesOfItsOwnIsNotSaidToBeTooFar()
    {
        Refusal refusal{ .code = RefusalCode::StartTooFar, .rule = u"nights"_s };
        QVERIFY(wordsFor(refusal).sentence.contains(u"further ahead"_s));
        for (const auto &[subject, word] : { std::pair(u"recurrence"_s, u"recurs"_s),
                                             std::pair(u"extension"_s, u"More time"_s) }) {
            refusal.subject = subject;
            const RefusalWords words = wordsFor(refusal);
            QVERIFY2(words.sentence.contains(word), qPrintable(words.sentence));
            QVERIFY2(!words.sentence.contains(u"ahead"_s), qPrintable(words.sentence));
            QVERIFY2(words.next.contains(u"without --not-before"_s), qPrintable(words.next));
        }
    }

    void everyErrorHasASentenceForEverythingThatIsTried_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("invalid") << ErrorCode::Invalid;
        QTest::newRow("denied") << ErrorCode::Denied;
        QTest::newRow("not found") << ErrorCode::NotFound;
        QTest::newRow("conflict") << ErrorCode::Conflict;
        QTest::newRow("unavailable") << ErrorCode::Unavailable;
        QTest::newRow("corrupt") << ErrorCode::Corrupt;
        QTest::newRow("full") << ErrorCode::Full;
        QTest::newRow("locked") << ErrorCode::Locked;
        QTest::newRow("unsupported") << ErrorCode::Unsupported;
    }
    void everyErrorHasASentenceForEverythingThatIsTried()
    {
        QFETCH(const ErrorCode, code);
        for (const Trying what :
             { Trying::OpenLedger, Trying::Read, Trying::FindRequest, Trying::OpenKeys,
               Trying::LoadKey, Trying::Act, Trying::StartEnforcer, Trying::ReadFile,
               Trying::FirstLogins, Trying::Invite, Trying::Join }) {
            const Trouble trouble
                = errorTrouble({ .code = code, .detail = u"secret"_s }, what, u"thing"_s);
            QVERIFY(trouble.sentence.endsWith(u'.'));
            QVERIFY(!trouble.next.isEmpty());
            QVERIFY(!trouble.code.isEmpty());
            QVERIFY(trouble.exit != ExitCode::Ok);
            QVERIFY(!trouble.sentence.contains(u"secret"_s));
        }
    }

    void whatBrokeOffIsNotToBeRepeatedBeforeItIsSettled()
    {
        const Trouble trouble = errorTrouble(
            { .code = ErrorCode::Unavailable, .detail = SentInDoubt }, Trying::Act, u"thing"_s);
        QCOMPARE(trouble.code, u"in-doubt"_s);
        QCOMPARE(trouble.exit, ExitCode::Unavailable);
        SettledDoubt settled{ .kind = IntentKind::Approve,
                              .requestId = QString(32, u'a'),
                              .sentAt = fromMs(1),
                              .delivered = true };
        QVERIFY(settledText(settled).contains(u"(approve aaaaaaaa) did arrive"_s));
        QVERIFY(toJson(settled)[u"delivered"_s].toBool());
        settled.delivered = false;
        QVERIFY(settledText(settled).contains(u"(approve aaaaaaaa) did not arrive"_s));
        settled.requestId.clear();
        QVERIFY(settledText(settled).contains(u"(approve) did not arrive"_s));
        QVERIFY(!toJson(settled)[u"delivered"_s].toBool());
    }

    void aRefusalThatANewerEnforcerGivesIsStillASentence()
    {
        const Trouble trouble = refusalTrouble(u"not-on-sundays"_s, {}, {});
        QCOMPARE(trouble.exit, ExitCode::Refused);
        QCOMPARE(trouble.code, u"not-on-sundays"_s);
        QVERIFY(trouble.sentence.contains(u"not-on-sundays"_s));
    }

    void lengthsAreReadable_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64(0) << u"0s"_s;
        QTest::newRow("a part of a second is rounded up") << qint64(1) << u"1s"_s;
        QTest::newRow("seconds") << qint64(59'000) << u"59s"_s;
        QTest::newRow("two neighbouring units") << qint64(5'400'000) << u"1h 30m"_s;
        QTest::newRow("units that do not touch") << qint64(86'430'000) << u"1d"_s;
        QTest::newRow("three units are cut to two") << qint64(90'061'000) << u"1d 1h"_s;
    }
    void lengthsAreReadable()
    {
        QFETCH(const qint64, ms);
        QFETCH(const QString, text);
        QCOMPARE(lengthText(Millis(ms)), text);
    }

    void theMomentItselfIsNow()
    {
        QCOMPARE(relativeTime(fromMs(5000), fromMs(5000)), u"now"_s);
        QCOMPARE(relativeTime(fromMs(65'000), fromMs(5000)), u"in 1m"_s);
        QCOMPARE(relativeTime(fromMs(5000), fromMs(65'000)), u"1m ago"_s);
    }

    void peoplesTextCannotMoveTheCursor()
    {
        TextTable table({ u"WHO"_s });
        table.addRow({ u"Ana\u001b[2J\u202e"_s });
        QVERIFY(!table.toString().contains(u'\u001b'));
        QVERIFY(!table.toString().contains(u'\u202e'));
        TextFields fields;
        fields.add(u"Reason\u202e"_s, u"a\rb"_s);
        QVERIFY(!fields.toString().contains(u'\u202e'));
        QVERIFY(!fields.toString().contains(u'\r'));
    }

    void jsonHoldsNothingThatATerminalObeys()
    {
        const QString hostile
            = u"a\u202eb\u009bc\u007fd\nё"_s + QString::fromUcs4(U"\U000e0041", 1);
        for (const auto format : { QJsonDocument::Indented, QJsonDocument::Compact }) {
            const QString text = jsonText(QJsonObject{ { u"reason"_s, hostile } }, format);
            QVERIFY2(!hasInvisible(text, true), qPrintable(text));
            QVERIFY(text.contains(u"ё"_s));
            const auto back = QJsonDocument::fromJson(text.toUtf8());
            QCOMPARE(back[u"reason"_s].toString(), hostile);
        }
    }

    void anOpenAccessPastItsDeadlineIsOverdue()
    {
        RequestItem item;
        item.grant = Grant{};
        item.grant->state = GrantState::Active;
        item.grant->deadline = fromMs(5000);
        QVERIFY(grantTable({ item }, fromMs(11'000)).contains(u"OVERDUE 6s"_s));
        QVERIFY(grantTable({ item }, fromMs(4000)).contains(u"in 1s"_s));
    }

    void theOptionsSayTheFormOfEachField()
    {
        AskOption option;
        option.fields = {
            { .name = u"ticket"_s, .required = true, .pattern = u"INC-[0-9]+"_s },
            { .name = u"size"_s, .type = FieldType::Number, .minimum = 0 },
            { .name = u"kind"_s, .type = FieldType::Choice, .choices = { u"part"_s, u"all"_s } },
            { .name = u"tested"_s, .type = FieldType::Boolean }
        };
        QVERIFY(
            optionsTable({ option })
                .endsWith(u"ticket=INC-[0-9]+ [size=0..] [kind=part|all] [tested=true|false]"_s));
    }

    void columnsAreAligned()
    {
        TextTable table({ u"A"_s, u"B"_s });
        table.addRow({ u"long cell"_s, u"x"_s });
        table.addRow({ u"y"_s, u"z"_s });
        QCOMPARE(table.toString(), u"A          B\nlong cell  x\ny          z"_s);
    }
};

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
