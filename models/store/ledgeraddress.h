// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QMap>
#include <QString>

namespace sallyport {

enum class Backend { Sqlite, Postgresql };

// sqlite:///path/file.db, or postgresql://user@host:port/database?option=value, in libpq's form
// (https://www.postgresql.org/docs/15/libpq-connect.html#LIBPQ-CONNSTRING): several hosts are
// separated by commas, a socket's folder is percent-encoded, every option passes through.
struct LedgerAddress
{
    Backend backend = Backend::Sqlite;
    QString path; // Sqlite: absolute file path
    QString hosts; // Postgresql: "a:5432,b" as written, "" for libpq's default
    QString database;
    QString user;
    QMap<QString, QString> options;
    // Secret, never part of the text: from the keychain or the enforcer's own file. Empty leaves it
    // to libpq (PGPASSFILE, a client certificate, Kerberos).
    QString password;

    // Invalid with a sentence-ready reason code in detail when the text is no such address:
    // unknown-scheme, path-not-absolute, no-database, bad-host, bad-option, password-in-address.
    static Result<LedgerAddress> parse(const QString &text);
    // Without the password; parse() of it gives the same address.
    QString toString() const;
    bool isEmpty() const { return path.isEmpty() && database.isEmpty(); }
    // The same place with another login.
    LedgerAddress withLogin(const QString &login, const QString &secret) const;
    bool operator==(const LedgerAddress &) const = default;
};

} // namespace sallyport
