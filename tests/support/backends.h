// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/ledgeraddress.h"

#include <QMetaType>

namespace sallyport {

// The backends that a test runs on; a new one is a new row here. Call it in initTestCase_data().
void addBackendRows(const QList<Backend> &backends = { Backend::Sqlite, Backend::Postgresql });
// That of the running row.
Backend runningBackend();

} // namespace sallyport

Q_DECLARE_METATYPE(sallyport::Backend)
