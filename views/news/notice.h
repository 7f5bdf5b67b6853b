// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace sallyport {

// What a button of a notification does. Each only navigates: nothing is decided by one.
enum class NoticeAct { Open, Extend, Later };

// The specification's urgencies: a daemon that holds others back may let the highest through.
enum class NoticeUrgency { Low, Normal, Critical };

// One notification. Texts are plain.
struct Notice
{
    int slot = 0; // the next one of the same slot takes its place
    QString title;
    QString body;
    NoticeUrgency urgency = NoticeUrgency::Normal;
    QList<NoticeAct> acts{ NoticeAct::Open };
    bool operator==(const Notice &) const = default;
};

} // namespace sallyport

Q_DECLARE_METATYPE(sallyport::NoticeAct)
Q_DECLARE_METATYPE(sallyport::Notice)
