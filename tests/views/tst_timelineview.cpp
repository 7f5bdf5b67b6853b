// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/manualclock.h"
#include "views/delegates/timelineview.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <memory>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Time goes the way that people read, in what is drawn and in what is pointed at.
class TestTimelineView : public QObject
{
    Q_OBJECT

    const ManualClock m_clock{ fromMs(1'773'750'000'000) };
    const Instant m_begin = m_clock.now() - 20h;
    Theme m_theme;
    QStringListModel m_model{ QStringList{ u"lane"_s } };
    std::unique_ptr<TimelineView> m_view;

    TimelineLane lane() const
    {
        TimelineLane lane;
        lane.title = u"Ana"_s;
        lane.spans = { { .from = m_begin + 1h,
                         .to = m_begin + 2h,
                         .tone = Tone::Live,
                         .text = u"open"_s,
                         .requestId = u"r1"_s } };
        return lane;
    }
    // In the middle of the span, in pixels of the view.
    QPoint onSpan() const
    {
        const auto x = static_cast<int>(m_view->scale().x(m_begin + 90min));
        const QWidget *area = m_view->viewport();
        return { m_view->isRightToLeft() ? area->width() - x : x, 20 };
    }

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from left to right") << Qt::LeftToRight;
        QTest::newRow("from right to left") << Qt::RightToLeft;
    }
    void initTestCase() { m_theme.overrideChoice(Theme::Choice::Light); }
    void init()
    {
        QFETCH_GLOBAL(const Qt::LayoutDirection, direction);
        m_view = std::make_unique<TimelineView>(m_clock,
                                                [this](const QModelIndex &) { return lane(); });
        m_view->setLayoutDirection(direction);
        m_view->setModel(&m_model);
        m_view->resize(900, 200);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_view->showRange(m_begin, m_begin + 24h);
    }
    void cleanup() { m_view.reset(); }

    void whatIsDrawnCanBePointedAt()
    {
        QSignalSpy picked(m_view.get(), &TimelineView::picked);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, onSpan());
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.first().first().toString(), u"r1"_s);
        const QPoint elsewhere(m_view->viewport()->width() - onSpan().x(), onSpan().y());
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, elsewhere);
        QCOMPARE(picked.size(), 1);
    }
    void itIsDrawnWhereItIs()
    {
        m_view->clearSelection();
        const QImage picture = m_view->viewport()->grab().toImage();
        const QColor paper = toneColors(Tone::Live, m_view->palette()).paper;
        // Near its upper edge, above the words.
        const QPoint at(onSpan().x(), 11);
        QCOMPARE(picture.pixelColor(at).name(), paper.name());
        QVERIFY(picture.pixelColor(picture.width() - at.x(), at.y()) != paper);
    }
    void theArrowTowardsWhatComesShowsLater()
    {
        const Instant before = m_view->scale().from();
        QTest::keyClick(m_view.get(), m_view->isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
        QVERIFY(m_view->scale().from() > before);
        QTest::keyClick(m_view.get(), m_view->isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
        QCOMPARE(m_view->scale().from(), before);
    }
    void zoomingKeepsWhatIsUnderThePointer()
    {
        const Instant under = m_begin + 90min;
        QWheelEvent turn(onSpan(), m_view->viewport()->mapToGlobal(onSpan()), {}, { 0, 120 },
                         Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        const int before = onSpan().x();
        QVERIFY(QApplication::sendEvent(m_view->viewport(), &turn));
        QVERIFY(m_view->scale().span() < Millis(24h));
        QVERIFY(
            std::abs(m_view->scale().x(under)
                     - (m_view->isRightToLeft() ? m_view->viewport()->width() - before : before))
            <= 2);
    }
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestTimelineView)
#include "tst_timelineview.moc"
