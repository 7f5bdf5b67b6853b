// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/newswatch.h"

#include <QList>
#include <QObject>

namespace sallyport {

// All that a watch tells, one after the other.
class Told : public QList<News>
{
public:
    explicit Told(NewsWatch &watch)
    {
        QObject::connect(&watch, &NewsWatch::news, &m_context,
                         [this](const QList<News> &all) { append(all); });
    }
    Q_DISABLE_COPY_MOVE(Told)

private:
    QObject m_context;
};

} // namespace sallyport
