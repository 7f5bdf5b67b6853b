// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/ledgeraddress.h"

#include <QString>

namespace sallyport {

// What lies where in the folder of a demonstration. Names only: it reads and writes nothing.
class DemoFolder
{
public:
    explicit DemoFolder(QString path) : m_path(std::move(path)) { }

    const QString &path() const { return m_path; }
    LedgerAddress ledger() const
    {
        return { .backend = Backend::Sqlite, .path = in(QStringLiteral("ledger.db")) };
    }
    QString config() const { return in(QStringLiteral("sallyportd.yaml")); } // mode 0600
    QString logKey() const { return in(QStringLiteral("log.key")); } // mode 0600
    QString passphrase() const { return in(QStringLiteral("passphrase")); } // mode 0600
    QString keyFile(const QString &person) const { return in(QStringLiteral("keys/") + person); }
    QString seats() const { return in(QStringLiteral("seats")); } // the root for Seat::open
    QString state() const { return in(QStringLiteral("state")); } // of the enforcer
    QString enforcerLog() const { return in(QStringLiteral("sallyportd.log")); }
    // Where the server is, whether the rest is whole, and until when its decisions wait.
    QString marker() const { return in(QStringLiteral("demo.json")); }

private:
    QString in(const QString &name) const { return m_path + QLatin1Char('/') + name; }

    QString m_path;
};

} // namespace sallyport
