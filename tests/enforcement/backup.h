// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/enforcement/office.h"

namespace sallyport::test {

// A copy of an office's ledger as it is now, to be put back later while no enforcer runs.
class Backup
{
public:
    explicit Backup(const Office &office);
    // Into this office's place, or another's.
    void putBack(Office &office) const;

private:
    QString m_file;
};

// The log as it stands, as "sallyportctl audit verify" would give it.
struct Standing
{
    qint64 size = 0;
    QByteArray root;
};
Standing standingOf(const Office &office);

} // namespace sallyport::test
