// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/joinform.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(sallyport::JoinForm)
Q_DECLARE_METATYPE(sallyport::JoinMistake)

namespace {

const Instant Now = fromMs(1'795'000'000'000);

QString invitationTo(const QString &address, Instant until = Now + 1h)
{
    const auto parsed = LedgerAddress::parse(address);
    return Invitation{ .address = parsed->withLogin(parsed->user, u"geheim"_s),
                       .ledgerId = QByteArray(32, 'l'),
                       .until = until }
        .toText();
}

} // namespace

class TestJoinForm : public QObject
{
    Q_OBJECT

private slots:
    void anInvitationFillsWhatItHolds()
    {
        const auto form = formOf(u"  "_s
                                 + invitationTo(u"postgresql://ana@a:5432,b/sallyport?sslmode="
                                                "require&sslrootcert=/etc/team.pem&krbsrvname=pg"_s)
                                 + u'\n');
        QVERIFY(form);
        QCOMPARE(form->hosts, u"a:5432,b"_s);
        QCOMPARE(form->database, u"sallyport"_s);
        QCOMPARE(form->tlsMode, u"require"_s);
        QCOMPARE(form->options, u"krbsrvname=pg\nsslrootcert=/etc/team.pem"_s);
    }
    void theServerIsVerifiedUnlessTheInvitationSaysOtherwise()
    {
        const auto form = formOf(invitationTo(u"postgresql://ana@db/sallyport"_s));
        QVERIFY(form);
        QCOMPARE(form->tlsMode, u"verify-full"_s);
        QCOMPARE(invitationOf(*form, Now)->address.options.value(u"sslmode"_s), u"verify-full"_s);
    }
    void anythingElseFillsNothing()
    {
        const QString whole = invitationTo(u"postgresql://ana@db/sallyport"_s);
        QVERIFY(!formOf({}));
        QVERIFY(!formOf(u"postgresql://ana@db/sallyport"_s));
        QVERIFY(!formOf(whole.left(whole.size() - 7)));
    }
    void theAddressIsTheFormsAndTheLoginTheInvitations()
    {
        auto form = *formOf(invitationTo(u"postgresql://ana@db/sallyport"_s));
        form.hosts = u" one.example.com:5433 , two.example.com "_s;
        form.database = u" ledger "_s;
        form.options = u"sslcert=/etc/ssl/a b.crt\n\n sslkey = /etc/ssl/ana.key"_s;
        const auto read = invitationOf(form, Now);
        QVERIFY(read);
        QCOMPARE(read->address.hosts, u"one.example.com:5433,two.example.com"_s);
        QCOMPARE(read->address.database, u"ledger"_s);
        QCOMPARE(read->address.user, u"ana"_s);
        QCOMPARE(read->address.password, u"geheim"_s);
        QCOMPARE(read->address.options.value(u"sslcert"_s), u"/etc/ssl/a b.crt"_s);
        QCOMPARE(read->address.options.value(u"target_session_attrs"_s), u"read-write"_s);
    }
    void whoAsksForAnotherKindOfHostGetsIt()
    {
        auto form = *formOf(invitationTo(u"postgresql://ana@a,b/sallyport"_s));
        form.options = u"target_session_attrs=primary"_s;
        const auto read = invitationOf(form, Now);
        QVERIFY(read);
        QCOMPARE(read->address.options.value(u"target_session_attrs"_s), u"primary"_s);
    }
    void oneHostNeedsNoChoice()
    {
        const auto form = *formOf(invitationTo(u"postgresql://ana@a/sallyport"_s));
        QVERIFY(!invitationOf(form, Now)->address.options.contains(u"target_session_attrs"_s));
    }

    void mistakes_data()
    {
        QTest::addColumn<JoinForm>("form");
        QTest::addColumn<JoinMistake>("mistake");
        const QString text = invitationTo(u"postgresql://ana@db/sallyport"_s);
        const JoinForm good = *formOf(text);
        const auto row
            = [&](const char *name, auto change, JoinFlaw flaw, const QString &subject = {}) {
                  JoinForm form = good;
                  change(form);
                  QTest::newRow(name) << form << JoinMistake{ flaw, subject };
              };
        row(
            "no invitation", [](JoinForm &f) { f.invitation = u" "_s; },
            JoinFlaw::InvitationMissing);
        row(
            "half an invitation", [](JoinForm &f) { f.invitation.chop(8); },
            JoinFlaw::InvitationBroken);
        row(
            "an old invitation",
            [](JoinForm &f) {
                f.invitation = invitationTo(u"postgresql://ana@db/sallyport"_s, Now);
            },
            JoinFlaw::InvitationOver);
        row(
            "no database", [](JoinForm &f) { f.database = u" "_s; }, JoinFlaw::DatabaseMissing);
        row(
            "a host with a login", [](JoinForm &f) { f.hosts = u"ana@db"_s; },
            JoinFlaw::HostBroken);
        row(
            "a host that is an address", [](JoinForm &f) { f.hosts = u"https://db/x"_s; },
            JoinFlaw::HostBroken);
        row(
            "a port that is none", [](JoinForm &f) { f.hosts = u"db:five"_s; },
            JoinFlaw::HostBroken);
        row(
            "an option without a value", [](JoinForm &f) { f.options = u"sslcert"_s; },
            JoinFlaw::OptionBroken, u"sslcert"_s);
        row(
            "an option twice", [](JoinForm &f) { f.options = u"a=1\na=2"_s; },
            JoinFlaw::OptionBroken, u"a=2"_s);
        row(
            "an option with a semicolon", [](JoinForm &f) { f.options = u"a=1;b=2"_s; },
            JoinFlaw::OptionBroken, u"a=1;b=2"_s);
        row(
            "a password", [](JoinForm &f) { f.options = u"password=x"_s; }, JoinFlaw::OptionSecret,
            u"password"_s);
        row(
            "a field's option", [](JoinForm &f) { f.options = u"sslmode=disable"_s; },
            JoinFlaw::OptionElsewhere, u"sslmode"_s);
    }
    void mistakes()
    {
        QFETCH(const JoinForm, form);
        QFETCH(const JoinMistake, mistake);
        const auto read = invitationOf(form, Now);
        QVERIFY(!read);
        QVERIFY(read.error() == mistake);
    }

    void everyModeOfTheLibraryIsOffered()
    {
        QStringList modes = tlsModes();
        QCOMPARE(modes.first(), u"verify-full"_s);
        modes.sort();
        QCOMPARE(modes,
                 (QStringList{ u"allow"_s, u"disable"_s, u"prefer"_s, u"require"_s, u"verify-ca"_s,
                               u"verify-full"_s }));
        QVERIFY(provesServer(u"verify-ca"_s) && !provesServer(u"require"_s));
    }
};

QTEST_GUILESS_MAIN(TestJoinForm)
#include "tst_joinform.moc"
