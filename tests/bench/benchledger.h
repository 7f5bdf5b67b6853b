// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demonstration/builder.h"
#include "app/demonstration/cast.h"
#include "app/demonstration/demoresource.h"
#include "models/domain/systemclock.h"
#include "models/store/database.h"

#include <QTemporaryDir>

#include <memory>

namespace sallyport::bench {

// The sample organisation on a real SQLite ledger in a temporary folder, without any history.
class BenchLedger
{
public:
    // Memory: where there is such a place; for what no figure waits for.
    enum class Place { Disk, Memory };
    explicit BenchLedger(Place place = Place::Disk);
    // In this folder, which stays.
    explicit BenchLedger(const QString &folder);
    ~BenchLedger();
    Q_DISABLE_COPY_MOVE(BenchLedger)

    Result<void> make();
    const DemoFolder &folder() const { return m_folder; }
    const QSqlDatabase &database() const { return m_database; }
    Cast &cast() { return *m_cast; }
    const Clock &clock() const { return m_clock; }
    QByteArray policyDigest() const;

    // An ask that the sample policy admits for its engineer.
    static Ask debugAsk(Millis duration = std::chrono::hours(1));
    // Ends the program with a sentence when a preparation failed.
    static void require(const Result<void> &done, const char *what);

private:
    SystemClock m_clock;
    QTemporaryDir m_temporary;
    DemoFolder m_folder;
    ScopedConnection m_connection;
    QSqlDatabase m_database;
    std::unique_ptr<Cast> m_cast;
};

} // namespace sallyport::bench
