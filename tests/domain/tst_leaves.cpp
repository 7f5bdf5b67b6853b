// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/credential.h"
#include "models/domain/ids.h"
#include "models/domain/text.h"
#include "tests/support/worldbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;
using namespace sallyport::test;

// The small parts that everything rests on: texts, ids, the directory, names of enums.
class TestLeaves : public QObject
{
    Q_OBJECT

private slots:
    void hostileTextIsMadeVisible_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain text stays") << u"Grüße, 北京 🙂"_s << u"Grüße, 北京 🙂"_s;
        QTest::newRow("a right-to-left override") << u"a\u202eb"_s << u"a\u27e8U+202E\u27e9b"_s;
        QTest::newRow("an isolate") << u"\u2066"_s << u"\u27e8U+2066\u27e9"_s;
        QTest::newRow("a zero width space") << u"\u200b"_s << u"\u27e8U+200B\u27e9"_s;
        QTest::newRow("an escape") << u"\x1b[31m"_s << u"\u241b[31m"_s;
        QTest::newRow("a line feed") << u"a\nb"_s << u"a\u240ab"_s;
        QTest::newRow("a delete") << u"\x7f"_s << u"\u2421"_s;
        QTest::newRow("a letter that is a filler") << u"\u3164"_s << u"\u27e8U+3164\u27e9"_s;
        QTest::newRow("a line separator") << u"\u2028"_s << u"\u27e8U+2028\u27e9"_s;
        QTest::newRow("a tag beyond the basic plane")
            << QString::fromUcs4(U"\U000E0041") << u"\u27e8U+E0041\u27e9"_s;
    }
    void hostileTextIsMadeVisible()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, shown);
        QCOMPARE(visibleText(text), shown);
        QCOMPARE(hasInvisible(text), text != shown);
        QVERIFY(!hasInvisible(visibleText(text)));
    }

    void lineFeedsStayWhereTheyMay()
    {
        QCOMPARE(visibleText(u"a\nb\r"_s, true), u"a\nb\u240d"_s);
        QVERIFY(!hasInvisible(u"a\nb"_s, true));
        QVERIFY(hasInvisible(u"a\rb"_s, true));
        QVERIFY(hasInvisible(QString(QChar(0xd800)))); // half of a pair
    }

    void blanksDoNotCountForALength()
    {
        QCOMPARE(meaningfulLength(u" a\u00a0b\n\u200b "_s), 2);
        QCOMPARE(meaningfulLength(u"🙂🙂"_s), 2);
    }

    void idsHaveOneForm_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("person");
        QTest::addColumn<bool>("object");
        QTest::newRow("a person") << u"ana-2"_s << true << false;
        QTest::newRow("an object") << QString(32, u'a') << true << true;
        QTest::newRow("forty signs") << QString(40, u'a') << true << false;
        QTest::newRow("too long") << QString(41, u'a') << false << false;
        QTest::newRow("nothing") << QString() << false << false;
        QTest::newRow("capitals") << QString(32, u'A') << false << false;
        QTest::newRow("no hex digits") << QString(32, u'g') << true << false;
        QTest::newRow("a path") << u"../ana"_s << false << false;
        QTest::newRow("a line feed at the end") << u"ana\n"_s << false << false;
        QTest::newRow("digits of another script") << u"١٢"_s << false << false;
    }
    void idsHaveOneForm()
    {
        QFETCH(const QString, id);
        QFETCH(const bool, person);
        QFETCH(const bool, object);
        QCOMPARE(isPersonId(id), person);
        QCOMPARE(isObjectId(id), object);
    }

    // Fixed for ever: a second opening of the same revision must find the first one's object.
    void grantIdsAreDerived()
    {
        const QString request(32, u'a');
        QCOMPARE(grantIdFor(request, 1), grantIdFor(request, 1));
        QVERIFY(grantIdFor(request, 1) != grantIdFor(request, 2));
        QVERIFY(isObjectId(grantIdFor(request, 1)));
        QCOMPARE(deviceIdFor("abc"), u"ba7816bf8f01cfea414140de5dae2223"_s); // FIPS 180-2, B.1
    }

    void credentialsHaveOneForm_data()
    {
        QTest::addColumn<QByteArray>("credential");
        QTest::addColumn<bool>("valid");
        const QByteArray good = World::verifier();
        QByteArray few = good;
        few.replace("$4096:", "$1:");
        QByteArray md5 = good;
        md5.replace("SCRAM-SHA-256", "md5");
        QTest::newRow("a verifier") << good << true;
        QTest::newRow("one iteration") << few << false;
        QTest::newRow("another method") << md5 << false;
        QTest::newRow("a line feed behind it") << good + "\n" << false;
        QTest::newRow("a quote behind it") << good + "'" << false;
        QTest::newRow("a short key") << good.chopped(4) << false;
        QTest::newRow("a password") << QByteArray("secret") << false;
    }
    void credentialsHaveOneForm()
    {
        QFETCH(const QByteArray, credential);
        QFETCH(const bool, valid);
        QCOMPARE(isScramVerifier(credential), valid);
    }

    void theDirectoryKnowsWhoIsMeant()
    {
        const World world;
        const Directory &directory = world.directory;
        const QStringList leads{ u"ana2"_s, u"lia"_s, u"rui"_s };
        QCOMPARE(directory.resolve({ u"group:backend-leads"_s, u"person:rui"_s }), leads);
        QVERIFY(directory.matches({ u"person:ana"_s }, u"ana"_s));
        QVERIFY(!directory.matches({ u"person:joe"_s }, u"joe"_s)); // not active
        QVERIFY(!directory.matches({ u"ana"_s, u"group:"_s, u"person:"_s }, u"ana"_s));
        QVERIFY(!directory.matches({}, u"ana"_s));
        QVERIFY(directory.sameHuman(u"ana"_s, u"ana2"_s));
        QVERIFY(!directory.sameHuman(u"ana"_s, u"ben"_s));
        QVERIFY(!directory.sameHuman(u"ghost"_s, u"spirit"_s));
        QVERIFY(directory.sameHuman(u"ghost"_s, u"ghost"_s));
    }

    // The log and scripts rely on these: both directions, each once.
    void namesGoBothWays()
    {
        QStringList seen;
        for (int i = 0; i <= static_cast<int>(EventKind::LedgerCreated); ++i) {
            const auto kind = static_cast<EventKind>(i);
            QCOMPARE(eventKindFromName(eventKindName(kind)), std::optional(kind));
            seen.append(eventKindName(kind));
        }
        for (int i = 0; i <= static_cast<int>(RefusalCode::BundleChanged); ++i) {
            const auto code = static_cast<RefusalCode>(i);
            QCOMPARE(refusalCodeFromName(refusalCodeName(code)), std::optional(code));
        }
        for (int i = 0; i <= static_cast<int>(IntentKind::Delegate); ++i) {
            const auto kind = static_cast<IntentKind>(i);
            QCOMPARE(intentKindFromName(intentKindName(kind)), std::optional(kind));
            const bool ofOneRequest = kind < IntentKind::AddPerson || kind == IntentKind::Start
                || kind == IntentKind::Question || kind == IntentKind::Review;
            QCOMPARE(isRegistryKind(kind), !ofOneRequest);
        }
        QCOMPARE(seen.removeDuplicates(), 0);
        QCOMPARE(refusalCodeName(RefusalCode::SelfDecision), u"self-decision"_s);
        QCOMPARE(eventKindName(EventKind::RequestApproved), u"request-approved"_s);
        QCOMPARE(intentKindName(IntentKind::AddPerson), u"add-person"_s);
        QVERIFY(!eventKindFromName(u"Filed"_s));
        QVERIFY(!intentKindFromName({}));
    }
};

QTEST_GUILESS_MAIN(TestLeaves)
#include "tst_leaves.moc"
