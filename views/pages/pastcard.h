// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/readmodels.h"
#include "views/kit/card.h"

#include <array>

namespace sallyport {

class Chip;
class Text;

// What whoever asks asked for before: how often, and the last five.
class PastCard : public Card
{
    Q_OBJECT

public:
    explicit PastCard(QWidget *parent = nullptr);

    void show(const RequestDetail &detail, Instant now);

private:
    struct Row
    {
        QWidget *widget = nullptr;
        Chip *state = nullptr;
        Text *what = nullptr;
        Text *when = nullptr;
    };
    Row makeRow();

    Text *m_line;
    std::array<Row, 5> m_rows{};
};

} // namespace sallyport
