// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"
#include "models/domain/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

namespace sallyport {

// One statement from resources/sql/common/NAME.sql (or its backend's override). The only class that
// touches QSqlQuery. Values are bound, never put into text.
class Statement
{
public:
    Statement(const QSqlDatabase &database, const QString &name);

    Statement &bind(const QString &placeholder, const QVariant &value);
    Statement &bind(const QString &placeholder, Instant value);
    Result<int> exec(); // rows affected, or -1 for a SELECT
    bool next();

    QVariant value(int column) const;
    template <typename T>
    T column(int index) const
    {
        return value(index).value<T>();
    }
    Instant instant(int column) const;

private:
    QString m_name;
    QSqlQuery m_query;
    bool m_prepared = false;
};

} // namespace sallyport
