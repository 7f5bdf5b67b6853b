// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/pagefixture.h"
#include "views/consolelink.h"
#include "views/kit/banner.h"

#include <QStackedWidget>
#include <QTest>

namespace sallyport {

using namespace Qt::StringLiterals;

// Links to a page or a request: what is one, and what the window does with it.
class TestLinks : public PageFixture
{
    Q_OBJECT

    QString page() const
    {
        return m_window->findChild<QStackedWidget *>(u"pages"_s)->currentWidget()->objectName();
    }
    Banner *banner() const { return m_window->findChild<Banner *>(u"linkBanner"_s); }
    QString sentence() const { return banner()->findChild<Text *>()->text(); }

private slots:
    void initTestCase() { dress(); }
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void aRequestAndEveryPageHaveALink()
    {
        const QString id = u"0123456789abcdef0123456789abcdef"_s;
        QCOMPARE(parseLink(u"sallyport://request/"_s + id),
                 (ConsoleLink{ .place = {}, .requestId = id }));
        QCOMPARE(placeWords().size(), 6);
        for (const auto &[word, place] : placeWords()) {
            QCOMPARE(parseLink(u"sallyport://page/"_s + word),
                     (ConsoleLink{ .place = place, .requestId = {} }));
            QCOMPARE(parseLink(linkTo(place)), (ConsoleLink{ .place = place, .requestId = {} }));
        }
    }

    void anythingElseIsNone_data()
    {
        QTest::addColumn<QString>("text");
        const QString id = u"0123456789abcdef0123456789abcdef"_s;
        const QString request = u"sallyport://request/"_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("the scheme alone") << u"sallyport://"_s;
        QTest::newRow("no place") << request;
        QTest::newRow("no slashes") << u"sallyport:request/"_s + id;
        QTest::newRow("another scheme") << u"https://request/"_s + id;
        QTest::newRow("a scheme that begins alike") << u"sallyports://request/"_s + id;
        QTest::newRow("white space before it") << u" sallyport://request/"_s + id;
        QTest::newRow("a line break after it") << request + id + u'\n';
        QTest::newRow("another host") << u"sallyport://approve/"_s + id;
        QTest::newRow("a host with a user") << u"sallyport://me@request/"_s + id;
        QTest::newRow("a host with a port") << u"sallyport://request:1/"_s + id;
        QTest::newRow("a query") << request + id + u"?approve=1"_s;
        QTest::newRow("a fragment") << request + id + u"#approve"_s;
        QTest::newRow("a further step") << request + id + u"/approve"_s;
        QTest::newRow("a slash at the end") << request + id + u'/';
        QTest::newRow("a step back") << u"sallyport://request/../page/audit"_s;
        QTest::newRow("an encoded digit") << request + u"%30"_s + id.mid(1);
        QTest::newRow("an encoded slash") << u"sallyport://request%2F"_s + id;
        QTest::newRow("an encoded end") << request + id + u"%00"_s;
        QTest::newRow("a real end") << request + id + QChar(0);
        QTest::newRow("an upper-case scheme") << u"SALLYPORT://request/"_s + id;
        QTest::newRow("an upper-case host") << u"sallyport://Request/"_s + id;
        QTest::newRow("an upper-case id") << request + id.toUpper();
        QTest::newRow("a digit too few") << request + id.mid(1);
        QTest::newRow("a digit too many") << request + id + u'0';
        QTest::newRow("a letter that is no digit") << request + u'g' + id.mid(1);
        QTest::newRow("digits of another script") << request + u'\u0661' + id.mid(1);
        QTest::newRow("very long") << request + id + QString(1'000'000, u'a');
        QTest::newRow("an unknown page") << u"sallyport://page/settings"_s;
        QTest::newRow("a page in upper case") << u"sallyport://page/Audit"_s;
        QTest::newRow("no page") << u"sallyport://page/"_s;
        QTest::newRow("a page that is a request") << u"sallyport://page/"_s + id;
        QTest::newRow("a request that is a page") << u"sallyport://request/audit"_s;
        QTest::newRow("an option") << u"--as"_s;
    }

    void anythingElseIsNone()
    {
        QFETCH(const QString, text);
        QVERIFY(!parseLink(text));
    }

    void aPageIsOpened()
    {
        m_window->showLink(u"sallyport://page/health"_s);
        QCOMPARE(page(), u"healthPage"_s);
        QVERIFY(!banner()->isVisible());
    }

    void aRequestIsShownAndNothingIsSaidAboutIt()
    {
        m_window->showLink(u"sallyport://request/0123456789abcdef0123456789abcdef"_s);
        QCOMPARE(page(), u"approvalsPage"_s);
        QVERIFY(!banner()->isVisible());
        m_window->showLink(u"sallyport://page/audit"_s);
        QCOMPARE(page(), u"auditPage"_s);
        QCOMPARE(m_desk->said.size(), 0);
    }

    void anUnknownLinkSaysSoUntilItIsReadOrAnotherOneIsGood()
    {
        m_window->showLink(u"sallyport://page/audit"_s);
        m_window->showLink(u"sallyport://approve/<b>0</b>\u202e"_s + QString(500, u'x'));
        QCOMPARE(page(), u"auditPage"_s);
        QVERIFY(banner()->isVisible());
        QVERIFY(sentence().contains(u"sallyport://approve/"_s));
        QVERIFY(!sentence().contains(u'\u202e'));
        QVERIFY(sentence().size() < 200);
        banner()->findChild<QPushButton *>()->click();
        QVERIFY(!banner()->isVisible());
        m_window->showLink(u"nonsense"_s);
        QVERIFY(banner()->isVisible());
        m_window->showLink(u"sallyport://page/health"_s);
        QVERIFY(!banner()->isVisible());
    }

    void noLinkOnlyBringsTheWindowForward()
    {
        m_window->showLink(u"sallyport://page/audit"_s);
        m_window->showMinimized();
        m_window->showLink({});
        QVERIFY(!m_window->isMinimized());
        QCOMPARE(page(), u"auditPage"_s);
    }
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestLinks)
#include "tst_links.moc"
