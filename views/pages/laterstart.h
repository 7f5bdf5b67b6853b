// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instant.h"

#include <QWidget>

namespace sallyport {

class ChoiceRow;
class MomentEdit;

// Whether access starts as it was asked for, or an approver lets it start later.
class LaterStart : public QWidget
{
    Q_OBJECT

public:
    // Nothing before earliest and nothing after latest can be chosen. later: it begins with a
    // moment.
    LaterStart(Instant earliest, Instant latest, bool later, QWidget *parent = nullptr);

    Instant notBefore() const; // zero: as it was asked for

private:
    ChoiceRow *m_when;
    MomentEdit *m_moment;
};

} // namespace sallyport
