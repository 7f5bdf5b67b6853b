// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sallyportctl/grammar.h"
#include "app/sallyportctl/recurrencetext.h"
#include "app/sallyportctl/trouble.h"
#include "models/domain/request.h"

#include <QString>
#include <QStringList>

namespace sallyport {

// The options of request and amend that say what is asked for.
class AskOptions
{
public:
    void declare(Grammar &grammar);
    // before is what an amendment starts from; what was given replaces its parts.
    bool saysHowLong() const { return !m_duration.isEmpty(); }
    Answer<Ask> over(const Ask &before, Instant now) const;
    // The same for each --target with its --profile; one profile serves all targets.
    Answer<QList<Ask>> several(const Ask &before, Instant now) const;

private:
    QString m_scenario;
    QStringList m_targets;
    QStringList m_profiles;
    QString m_duration;
    QString m_reason;
    QStringList m_fields; // NAME=VALUE
    QString m_start;
    QString m_onBehalfOf;
    RecurrenceWords m_recurrence;
};

} // namespace sallyport
