// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/manualclock.h"
#include "tests/views/fakedesk.h"
#include "views/kit/text.h"
#include "views/mainwindow.h"

#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace sallyport {

// The real window on a fake desk, driven as a person would.
class PageFixture : public QObject
{
protected:
    void dress()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setApplicationName(QStringLiteral("sallyport-tests"));
        // Tests run side by side, and each has its own settings.
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        m_theme = std::make_unique<Theme>();
    }

    bool open()
    {
        using namespace Qt::StringLiterals;
        m_clock = std::make_unique<ManualClock>(fromMs(1'773'750'000'000));
        m_desk = std::make_unique<FakeDesk>(m_clock->now());
        m_window = std::make_unique<MainWindow>(
            *m_clock, *m_theme,
            MainWindow::Setting{ .embedded = true,
                                 .demonstration = true,
                                 .seats = { { u"bettina"_s, u"Bettina Okafor"_s, u"Data owner"_s },
                                            { u"ana"_s, u"Ana Marić"_s, u"Engineer"_s } } });
        m_window->setDesk(m_desk.get());
        m_window->show();
        return QTest::qWaitForWindowExposed(m_window.get());
    }

    void close()
    {
        m_window->setDesk(nullptr);
        m_window.reset();
    }

    void goTo(MainWindow::Place place)
    {
        m_window->goTo(place);
        m_window->activateWindow();
    }

    void press(Qt::Key key)
    {
        QWidget *at = QApplication::focusWidget();
        QTest::keyClick(at != nullptr ? at : m_window.get(), key);
    }

    bool canApprove() const
    {
        const auto *approve = m_window->findChild<QPushButton *>(QStringLiteral("approve"));
        return approve->isVisible() && approve->isEnabled();
    }

    QString text(const QString &name) const
    {
        const auto *found = m_window->findChild<Text *>(name);
        return found != nullptr ? found->text() : QString();
    }

    template <typename W>
    W *waitFor(const QString &name)
    {
        W *found = nullptr;
        [&] { QTRY_VERIFY((found = m_window->findChild<W *>(name)) != nullptr); }();
        return found;
    }

    QTemporaryDir m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<FakeDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace sallyport
