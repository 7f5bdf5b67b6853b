// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/format/verdict.h"

#include <QCoreApplication>
#include <QLocale>

namespace sallyport {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Verdict", text);
}

} // namespace

paint::ChipLook verdictChip(const Result<AuditReport> &report)
{
    if (!report)
        return { tr("Not verified"), Tone::Pending, Icon::Warning };
    if (!report->holds())
        return { tr("Log does not hold"), Tone::Denied, Icon::Cross };
    const QString events = QLocale().toString(report->events);
    return { tr("Log verified to event %1").arg(events), Tone::Live, Icon::Check };
}

} // namespace sallyport
