// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QDateTimeEdit>

namespace sallyport {

// A local date and time with a calendar and the console's chevron.
class MomentEdit : public QDateTimeEdit
{
    Q_OBJECT

public:
    explicit MomentEdit(QWidget *parent = nullptr);

    Instant instant() const;
    void setInstant(Instant at);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace sallyport
