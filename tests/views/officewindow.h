// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/ledgerdesk.h"
#include "tests/services/workingoffice.h"
#include "views/mainwindow.h"

#include <QTimer>

namespace sallyport {

// The real window on a real ledger: the officer sits at it, and the enforcer works in between.
class OfficeWindow
{
public:
    OfficeWindow(Backend backend, Theme &theme)
        : office(backend)
        , threads(office.address())
        , desk(threads, { Office::Officer, QStringLiteral("Olga Ruiz") }, hands(), office.clock)
        , window(office.clock, theme, MainWindow::Setting{ .embedded = backend == Backend::Sqlite })
    {
        QObject::connect(&m_enforcer, &QTimer::timeout, &window, [this] { office.work(); });
        m_enforcer.setInterval(std::chrono::milliseconds(20));
        window.setDesk(&desk);
        window.show();
    }
    ~OfficeWindow() { window.setDesk(nullptr); }
    Q_DISABLE_COPY_MOVE(OfficeWindow)

    // From now on what is sent is answered.
    void letEnforcerWork() { m_enforcer.start(); }

    template <typename W>
    W *find(const QString &name) const
    {
        return window.findChild<W *>(name);
    }

    WorkingOffice office;
    LedgerThreads threads;
    LedgerDesk desk;
    MainWindow window;

private:
    std::shared_ptr<Hands> hands()
    {
        return std::make_shared<Hands>(
            office.address(), Office::Officer, office.path(QStringLiteral("seats")),
            [this]() -> Result<std::shared_ptr<SecretStore>> {
                // The office keeps them.
                return std::shared_ptr<SecretStore>(&office.secrets, [](SecretStore *) {});
            },
            office.clock);
    }

    QTimer m_enforcer;
};

} // namespace sallyport
