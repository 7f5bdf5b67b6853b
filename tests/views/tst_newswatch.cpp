// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/manualclock.h"
#include "tests/views/fakedesk.h"
#include "views/newswatch.h"

#include <QSignalSpy>
#include <QTest>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestNewsWatch : public QObject
{
    Q_OBJECT

private slots:
    void whatWasThereAtTheStartIsNoNews()
    {
        NewsWatch watch(m_clock);
        const QSignalSpy news(&watch, &NewsWatch::news);
        watch.takeQueue({ request(u"a"_s) });
        watch.takeAccess({ sampleOpen(u"b"_s, u"Ana Marić"_s, u"orders-db"_s, m_clock.now()) });
        QCOMPARE(news.size(), 0);
    }

    void aNewDecisionIsToldOnce()
    {
        NewsWatch watch(m_clock);
        watch.takeQueue({});
        const QSignalSpy news(&watch, &NewsWatch::news);
        watch.takeQueue({ request(u"a"_s) });
        watch.takeQueue({ request(u"a"_s) });
        QCOMPARE(news.size(), 1);
        QCOMPARE(news.first().at(2).toString(), u"a"_s);
    }

    void aNewRevisionIsNews()
    {
        NewsWatch watch(m_clock);
        watch.takeQueue({ request(u"a"_s) });
        const QSignalSpy news(&watch, &NewsWatch::news);
        RequestItem amended = request(u"a"_s);
        amended.request.revision = 2;
        watch.takeQueue({ amended });
        QCOMPARE(news.size(), 1);
    }

    void theWarningBeforeTheEndIsTold()
    {
        NewsWatch watch(m_clock);
        RequestItem open = sampleOpen(u"b"_s, u"Ana Marić"_s, u"orders-db"_s, m_clock.now());
        watch.takeAccess({ open });
        const QSignalSpy news(&watch, &NewsWatch::news);
        open.grant->warned = 1;
        watch.takeAccess({ open });
        QCOMPARE(news.size(), 1);
        QVERIFY(news.first().first().toString().contains(u"1:30:00"_s));
        open.grant->state = GrantState::Ended;
        open.grant->endReason = EndReason::Expired;
        watch.takeAccess({ open });
        watch.takeAccess({ open });
        QCOMPARE(news.size(), 2);
    }

    void anotherPersonStartsAnew()
    {
        NewsWatch watch(m_clock);
        watch.takeQueue({});
        watch.forget();
        const QSignalSpy news(&watch, &NewsWatch::news);
        watch.takeQueue({ request(u"a"_s) });
        QCOMPARE(news.size(), 0);
    }

private:
    RequestItem request(const QString &id) const
    {
        return sampleRequest(id, u"Ana Marić"_s, u"orders-db"_s, m_clock.now());
    }

    const ManualClock m_clock{ fromMs(1'773'750'000'000) };
};

} // namespace sallyport

QTEST_MAIN(sallyport::TestNewsWatch)
#include "tst_newswatch.moc"
