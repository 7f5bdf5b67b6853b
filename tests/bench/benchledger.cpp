// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchledger.h"

#include "models/store/registryrepository.h"

#include <QDir>
#include <QFileInfo>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace sallyport::bench {

namespace {

QString folderAt(BenchLedger::Place place)
{
    const QFileInfo memory(u"/dev/shm"_s);
    const bool isMemory = place == BenchLedger::Place::Memory && memory.isWritable();
    return (isMemory ? memory.filePath() : QDir::tempPath()) + u"/sallyport-bench-XXXXXX"_s;
}

} // namespace

BenchLedger::BenchLedger(Place place)
    : m_temporary(folderAt(place))
    , m_folder(m_temporary.filePath(u"ledger"_s))
    , m_connection(u"bench"_s)
{
}

BenchLedger::BenchLedger(const QString &folder) : m_folder(folder), m_connection(u"bench"_s) { }

BenchLedger::~BenchLedger()
{
    m_cast.reset();
    m_database = {};
}

void BenchLedger::require(const Result<void> &done, const char *what)
{
    if (done)
        return;
    std::fprintf(stderr, "%s failed: %s\n", what, qPrintable(done.error().detail));
    std::abort();
}

Result<void> BenchLedger::make()
{
    const auto organisation = loadOrganisation();
    if (!organisation)
        return propagate(organisation);
    const auto policy = demoText(u"policy.yaml"_s);
    if (!policy)
        return propagate(policy);
    QDir().mkpath(m_folder.path());
    const auto built = buildLedger(m_folder, *organisation, *policy, false,
                                   [](int, const QString &) { return true; });
    if (!built)
        return built;
    const auto database = openLedger(m_folder.ledger(), m_connection.name());
    if (!database)
        return propagate(database);
    m_database = *database;
    const auto genesis = RegistryRepository(m_database).genesis();
    if (!genesis)
        return propagate(genesis);
    m_cast = std::make_unique<Cast>(m_folder, m_database, sha256(genesis->bytes), m_clock);
    return {};
}

QByteArray BenchLedger::policyDigest() const
{
    const auto policy = RegistryRepository(m_database).currentPolicy();
    return policy && *policy ? (*policy)->digest : QByteArray();
}

Ask BenchLedger::debugAsk(Millis duration)
{
    return { .scenario = u"live-debugging"_s,
             .target = DemoTargetId,
             .profile = u"readonly"_s,
             .duration = duration,
             .reason = u"Payments are stuck since noon, look at the queue"_s,
             .fields = { { u"ticket"_s, u"INC-4821"_s } },
             .credential = {} };
}

} // namespace sallyport::bench
