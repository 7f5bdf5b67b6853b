// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/services/readmodels.h"
#include "views/kit/card.h"

#include <optional>

namespace sallyport {

class Button;
class Chip;
class DetailGrid;
class Text;

// One request in a few figures, beside its events.
class SummaryPane : public Surface
{
    Q_OBJECT

public:
    explicit SummaryPane(const Clock &clock, QWidget *parent = nullptr);

    void clear();
    void show(const RequestDetail &detail);
    // Counted from the events as they come in.
    void showUse(int sessions, int statements);

public slots:
    void refreshTime(); // once a second

signals:
    void zoomWanted();
    void endWanted();

private:
    void showTimes();

    const Clock &m_clock;
    std::optional<RequestDetail> m_detail;
    Text *m_title;
    Text *m_subtitle;
    Chip *m_state;
    DetailGrid *m_grid;
    Button *m_zoom;
    Button *m_end;
};

} // namespace sallyport
