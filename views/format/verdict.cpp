// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/verdict.h"

#include <QCoreApplication>
#include <QLocale>

namespace sallyport {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

} // namespace

paint::ChipLook verdictChip(const Result<AuditReport> &report)
{
    if (!report)
        return { Words::tr("Not verified"), Tone::Pending, Icon::Warning };
    if (!report->holds())
        return { Words::tr("Log does not hold"), Tone::Denied, Icon::Cross };
    const QString events = QLocale().toString(report->events);
    return { Words::tr("Log verified to event %1").arg(events), Tone::Live, Icon::Check };
}

} // namespace sallyport
