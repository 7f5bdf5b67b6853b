// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/riskhints.h"
#include "tests/views/pagefixture.h"
#include "views/delegates/requestrowdelegate.h"
#include "views/format/hintwords.h"
#include "views/format/pastwords.h"
#include "views/format/requestwords.h"
#include "views/pages/pastcard.h"

#include <QAbstractButton>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList textsOf(const QList<paint::ChipLook> &chips)
{
    QStringList texts;
    for (const paint::ChipLook &chip : chips)
        texts << chip.text;
    return texts;
}

} // namespace

// What whoever decides weighs: risk hints, what the requester did before, and the rule.
class TestWeighing : public PageFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { dress(); }
    void init() { QVERIFY(open()); }
    void cleanup() { close(); }

    void everyHintHasWords_data()
    {
        QTest::addColumn<QString>("word");
        for (const char *word : { "break-glass-open", "first-time", "third-this-week",
                                  "longer-than-usual", "odd-hour", "long" })
            QTest::newRow(word) << QString::fromLatin1(word);
    }
    void everyHintHasWords()
    {
        QFETCH(const QString, word);
        QVERIFY(!hintShortly(word).isEmpty());
        QVERIFY(!hintSentence(word).isEmpty());
        QCOMPARE(hintShortly(word + u'x'), QString());
    }

    void aRowShowsTwoHintsAndHowManyMore()
    {
        RequestItem item = m_desk->mine.at(1);
        QCOMPARE(textsOf(hintChips(item)), QStringList());
        item.risks = { u"break-glass-open"_s, u"odd-hour"_s };
        QCOMPARE(textsOf(hintChips(item)), QStringList({ u"emergency open"_s, u"odd hour"_s }));
        item.firstTime = true;
        item.risks << u"long"_s;
        const QStringList shown{ u"emergency open"_s, u"first time here"_s, u"+2"_s };
        QCOMPARE(textsOf(hintChips(item)), shown);
        const QStringList row = textsOf(requestRow(item, m_clock->now()).chips);
        for (const QString &text : shown)
            QVERIFY2(row.contains(text), qPrintable(row.join(u',')));
    }

    void aLongTitleHidesNoHint()
    {
        RequestItem item = m_desk->mine.at(0);
        item.scenarioTitle = u"Deployment of a hotfix outside of the usual window"_s;
        item.risks = { u"odd-hour"_s, u"long"_s };
        const auto chips = requestRow(item, m_clock->now()).chips;
        const auto fitting = RequestRowDelegate::fitChips(chips, 390);
        qreal width = 0;
        for (const paint::ChipLook &chip : fitting.first(fitting.size() - 1)) // without the stage
            width += paint::chipWidth(chip) + 4;
        QVERIFY2(width <= 394, qPrintable(QString::number(width)));
        QCOMPARE(textsOf(fitting.mid(1)), textsOf(chips.mid(1)));
        QCOMPARE(RequestRowDelegate::fitChips(chips, 4000), chips);
    }

    void whatIsDecidedShowsNoHints()
    {
        RequestItem item = m_desk->decided.at(0);
        item.risks = { u"odd-hour"_s };
        QVERIFY(!textsOf(requestRow(item, m_clock->now()).chips).contains(u"odd hour"_s));
    }

    void theDetailSaysEachHintInASentence()
    {
        m_desk->mine[0].risks = { u"break-glass-open"_s, u"odd-hour"_s };
        goTo(MainWindow::Place::Approvals);
        m_window->ledgerChanged();
        for (const QString &word : hintsOf(m_desk->mine.at(0)))
            QTRY_VERIFY2(hasText(hintSentence(word)), qPrintable(word));
    }

    void thePastIsCountedAndListed()
    {
        m_desk->past = { .asked = 12,
                         .approved = 9,
                         .denied = 2,
                         .endedEarly = 1,
                         .recent = { m_desk->decided.at(1), m_desk->decided.at(2) } };
        goTo(MainWindow::Place::Approvals);
        m_window->ledgerChanged();
        QTRY_COMPARE(text(u"pastLine"_s),
                     u"12 asked · 9 approved · 2 denied · 1 ended early by somebody"_s);
        QStringList shown;
        const auto *card = m_window->findChild<PastCard *>(u"detailPast"_s);
        for (const auto *what : card->findChildren<Text *>(u"pastWhat"_s)) {
            if (what->isVisibleTo(card))
                shown << what->text();
        }
        QCOMPARE(shown.size(), 2);
        QVERIFY(hasText(u"Denied"_s));
    }

    void whoNeverAskedHasNoPast()
    {
        QCOMPARE(pastLine({}), u"Asked for nothing else in 90 days"_s);
    }

    void theRuleOpensByTheKeyboard()
    {
        m_desk->rule = { .name = u"hotfix-orders"_s,
                         .admits = { u"group:backend"_s },
                         .usual = 1h,
                         .window = 8h,
                         .extension = {} };
        goTo(MainWindow::Place::Approvals);
        m_window->ledgerChanged();
        auto *line = waitFor<QAbstractButton>(u"disclosureLine"_s);
        QTRY_COMPARE(line->text(), u"Rule hotfix-orders: at most 4 h, decided within 8 h"_s);
        auto *more = m_window->findChild<Text *>(u"disclosureMore"_s);
        QVERIFY(!more->isVisible());
        line->setFocus();
        QTest::keyClick(line, Qt::Key_Space);
        QVERIFY(more->isVisible());
        QVERIFY2(more->text().contains(u"lets Ana Marić (group:backend) ask"_s),
                 qPrintable(more->text()));
        QCOMPARE(m_desk->said.size(), 0);
    }

    void aRuleThatIsLostIsNotShown()
    {
        goTo(MainWindow::Place::Approvals);
        QTRY_COMPARE(text(u"detailTitle"_s), u"Ana Marić asks for writer on orders-db"_s);
        QVERIFY(!m_window->findChild<QWidget *>(u"detailRule"_s)->isVisible());
    }

private:
    // Somewhere in the details; places to break at do not count.
    bool hasText(const QString &sentence) const
    {
        const auto *pane = m_window->findChild<QWidget *>(u"detailScroll"_s);
        const auto labels = pane->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return QString(label->text()).remove(QChar(0x200b)).contains(sentence);
        });
    }
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestWeighing)
#include "tst_weighing.moc"
