// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/manualclock.h"
#include "tests/views/samples.h"
#include "views/news/noticeboard.h"

#include <QDateTime>
#include <QMap>
#include <QTest>

#include <memory>

namespace sallyport {

// A board on a clock that is set by hand, and what it shows.
class BoardFixture : public QObject
{
protected:
    void start()
    {
        m_clock = std::make_unique<ManualClock>(at(12, 0));
        m_board = std::make_unique<NoticeBoard>(*m_clock);
        m_screen.clear();
        m_shows = 0;
        m_settings = { .names = true };
        m_board->setSettings(m_settings);
        connect(m_board.get(), &NoticeBoard::show, this, [this](const Notice &notice) {
            ++m_shows;
            m_screen.insert(notice.slot, notice);
        });
        connect(m_board.get(), &NoticeBoard::close, this,
                [this](int slot) { QCOMPARE(m_screen.remove(slot), 1); });
    }

    // On Wednesday 11 March 2026, local time.
    static Instant at(int hour, int minute)
    {
        return fromMs(QDateTime(QDate(2026, 3, 11), QTime(hour, minute)).toMSecsSinceEpoch());
    }

    News waiting(const QString &id) const
    {
        return { .kind = NewsKind::Decide,
                 .item = sampleRequest(id, QStringLiteral("Ana"), QStringLiteral("orders-db"),
                                       m_clock->now()),
                 .title = id + QStringLiteral(" asks") };
    }

    News about(NewsKind kind, const QString &id) const
    {
        News news = waiting(id);
        news.kind = kind;
        news.title = id + QStringLiteral(" happened");
        return news;
    }

    News ending(const QString &id, Millis left) const
    {
        News news = about(NewsKind::EndsSoon, id);
        news.item
            = sampleOpen(id, QStringLiteral("Ana"), QStringLiteral("orders-db"), m_clock->now());
        news.item.grant->deadline = m_clock->now() + left;
        news.item.mayExtend = std::chrono::hours(1);
        return news;
    }

    void take(const QList<News> &news) { m_board->take(news); }

    QStringList titles() const
    {
        QStringList titles;
        for (const Notice &notice : m_screen)
            titles.append(notice.title);
        return titles;
    }

    Notice only() const
    {
        [this] { QCOMPARE(m_screen.size(), 1); }();
        return m_screen.isEmpty() ? Notice() : m_screen.first();
    }

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<NoticeBoard> m_board;
    NewsSettings m_settings;
    QMap<int, Notice> m_screen; // by slot
    int m_shows = 0;
};

} // namespace sallyport
