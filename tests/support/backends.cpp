// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/backends.h"

#include <QTest>

namespace sallyport {

void addBackendRows(const QList<Backend> &backends)
{
    QTest::addColumn<Backend>("backend");
    for (const Backend backend : backends)
        QTest::newRow(backend == Backend::Sqlite ? "on SQLite" : "on PostgreSQL") << backend;
}

Backend runningBackend()
{
    QFETCH_GLOBAL(const Backend, backend);
    return backend;
}

} // namespace sallyport
