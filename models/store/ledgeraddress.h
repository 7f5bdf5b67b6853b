// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

namespace sallyport {

enum class Backend { Sqlite, Postgresql };

// sqlite:///path/file.db (PostgreSQL addresses come with the shared ledger).
struct LedgerAddress
{
    Backend backend = Backend::Sqlite;
    QString path; // Sqlite: absolute file path

    // Invalid with a sentence-ready reason code in detail when the text is no such address.
    static Result<LedgerAddress> parse(const QString &text);
    QString toString() const;
    bool operator==(const LedgerAddress &) const = default;
};

} // namespace sallyport
