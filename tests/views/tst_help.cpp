// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/pagefixture.h"
#include "views/help/helppages.h"
#include "views/help/helptext.h"
#include "views/help/helpwindow.h"

#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTextBlock>

namespace sallyport {

using namespace Qt::StringLiterals;

class TestHelp : public PageFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { dress(); }
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void everyPageIsListedAndReads()
    {
        QStringList names;
        const auto pages = helpPages();
        for (const HelpPage &page : pages) {
            QVERIFY2(!page.title.isEmpty(), qPrintable(page.name));
            QVERIFY2(page.text.startsWith(u"# "_s), qPrintable(page.name));
            names << page.name + u".md"_s;
        }
        names.sort();
        QCOMPARE(names, QDir(u":/help"_s).entryList({ u"*.md"_s }, QDir::Files, QDir::Name));
    }

    void everyLinkLeadsSomewhere()
    {
        static const QRegularExpression link(u"\\]\\(([^)]+)\\)"_s);
        HelpText text;
        const auto pages = helpPages();
        for (const HelpPage &page : pages) {
            auto found = link.globalMatch(page.text);
            while (found.hasNext()) {
                const QString to = found.next().captured(1);
                const QString name = to.startsWith(u'#') ? page.name : helpNameOf(to);
                const HelpPage target = helpPage(name);
                QVERIFY2(!target.title.isEmpty(), qPrintable(page.name + u" leads to "_s + to));
                if (!to.contains(u'#'))
                    continue;
                text.show(target.text);
                text.showHeading(headingOf(name, to.mid(to.indexOf(u'#'))));
                QVERIFY2(text.textCursor().block().blockFormat().headingLevel() > 1,
                         qPrintable(page.name + u" leads to "_s + to));
            }
        }
    }

    // Each page says what the English one says: the same parts, code and links.
    void translatedPagesHaveTheSameParts_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : { "de", "fr", "ja", "ar" })
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void translatedPagesHaveTheSameParts()
    {
        QFETCH(const QString, language);
        const QLocale before;
        const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
        const auto pages = helpPages();
        for (const HelpPage &english : pages) {
            QLocale::setDefault(QLocale(language));
            const HelpPage page = helpPage(english.name);
            QLocale::setDefault(before);
            const QString which = language + u'/' + english.name;
            QVERIFY2(page.title != english.title, qPrintable(which));
            QCOMPARE(partsOf(page.text), partsOf(english.text));
        }
    }

    void linksOutOfTheHelpAreNone_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("another scheme") << u"https://example.org/requests.md"_s;
        QTest::newRow("a file") << u"file:///etc/passwd"_s;
        QTest::newRow("out of the folder") << u"../requests.md"_s;
        QTest::newRow("nothing") << QString();
    }
    void linksOutOfTheHelpAreNone()
    {
        QFETCH(const QString, link);
        QCOMPARE(helpNameOf(link), QString());
    }

    void f1OpensThePageAboutThisPage_data()
    {
        QTest::addColumn<MainWindow::Place>("place");
        QTest::addColumn<QString>("name");
        QTest::newRow("access") << MainWindow::Place::Access << u"requests"_s;
        QTest::newRow("audit") << MainWindow::Place::Audit << u"audit"_s;
        QTest::newRow("health") << MainWindow::Place::Health << u"health"_s;
        QTest::newRow("policies") << MainWindow::Place::Policies << u"policies-page"_s;
    }
    void f1OpensThePageAboutThisPage()
    {
        QFETCH(const MainWindow::Place, place);
        QFETCH(const QString, name);
        goTo(place);
        const HelpWindow *help = openHelp();
        QCOMPARE(help->current(), name);
        QCOMPARE(pages()->currentItem()->text(), helpPage(name).title);
        QVERIFY(body()->toPlainText().startsWith(helpPage(name).title));
    }

    void headingsAreLargerThanTheText()
    {
        openHelp();
        emit body()->linkChosen(u"policy.md"_s);
        const auto sizeAt = [this](const QTextBlock &block) {
            const QTextFragment piece = block.begin().fragment();
            return QFontInfo(piece.charFormat().font().resolve(body()->document()->defaultFont()))
                .pixelSize();
        };
        const QTextBlock title = body()->document()->begin();
        QVERIFY(title.blockFormat().headingLevel() == 1);
        QVERIFY(sizeAt(title) > sizeAt(title.next()));
    }

    void thereIsOneWindowAndEscapeClosesIt()
    {
        const HelpWindow *first = openHelp();
        QCOMPARE(openHelp(), first);
        QTest::keyClick(pages(), Qt::Key_Escape);
        QTRY_VERIFY(m_window->findChild<HelpWindow *>() == nullptr);
        QVERIFY(m_window->isVisible());
    }

    void aSearchKeepsThePagesThatHaveEveryWord()
    {
        openHelp();
        const int all = pages()->count();
        QTest::keyClick(pages(), Qt::Key_Slash);
        auto *search = m_window->findChild<QLineEdit *>(u"helpSearch"_s);
        QTRY_VERIFY(search->hasFocus());
        search->setText(u"quiet hours"_s);
        QCOMPARE(pages()->count(), 1);
        QCOMPARE(pages()->currentItem()->text(), helpPage(u"notifications"_s).title);
        QCOMPARE(body()->textCursor().selectedText().toLower(), u"quiet"_s);
        search->setText(u"xylophone"_s);
        QCOMPARE(pages()->count(), 0);
        QVERIFY(m_window->findChild<QWidget *>(u"helpNone"_s)->isVisible());
        search->clear();
        QCOMPARE(pages()->count(), all);
    }

    void aLinkShowsItsPageAndItsHeading()
    {
        const HelpWindow *help = openHelp();
        emit body()->linkChosen(u"policy.md#what-a-change-does"_s);
        QCOMPARE(help->current(), u"policy"_s);
        QCOMPARE(body()->textCursor().block().text(), u"What a change does"_s);
        emit body()->linkChosen(u"policies/on-call.yaml"_s);
        QCOMPARE(help->current(), u"policies/on-call.yaml"_s);
        emit body()->linkChosen(u"https://example.org/"_s);
        QCOMPARE(help->current(), u"policies/on-call.yaml"_s);
    }

private:
    // Code, links, headings and rows of tables, sorted.
    static QStringList partsOf(const QString &text)
    {
        static const QRegularExpression part(
            u"```.*?```|`[^`\n]+`|\\]\\([^)]+\\)|^#+ |^\\||^ *(- |[0-9]+\\. )"_s,
            QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
        QStringList parts;
        auto found = part.globalMatch(text);
        while (found.hasNext())
            parts << found.next().captured();
        parts.sort();
        return parts;
    }
    HelpWindow *openHelp()
    {
        m_window->activateWindow();
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        auto *help = waitFor<HelpWindow>(u"helpWindow"_s);
        [&] { QVERIFY(QTest::qWaitForWindowExposed(help)); }();
        return help;
    }
    QListWidget *pages() const { return m_window->findChild<QListWidget *>(u"helpPages"_s); }
    HelpText *body() const { return m_window->findChild<HelpText *>(u"helpText"_s); }
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestHelp)
#include "tst_help.moc"
