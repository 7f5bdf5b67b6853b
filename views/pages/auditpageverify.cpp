// SPDX-License-Identifier: GPL-3.0-or-later
// Verifying the whole log, which takes minutes where it is long.
#include "views/format/verdict.h"
#include "views/kit/banner.h"
#include "views/kit/button.h"
#include "views/kit/chip.h"
#include "views/pages/auditpage.h"

namespace sallyport {

void AuditPage::verify()
{
    if (desk() == nullptr)
        return;
    m_verifiedOnce = true;
    m_run = std::make_shared<VerificationRun>();
    m_verify->setText(tr("Stop verifying"));
    showVerifying();
    m_verified->show();
    whenAnswered<AuditReport>(desk()->verify(m_run), [this, run = m_run](const auto &report) {
        if (run != m_run)
            return; // it was stopped
        stopVerifying();
        m_verified->setLook(verdictChip(report));
        if (report && !report->holds())
            m_banner->say(tr("The log was changed, or a disk lost part of it. Tell security and "
                             "keep a copy of the ledger."));
    });
}

void AuditPage::showVerifying()
{
    if (!m_run)
        return;
    const qint64 total = m_run->total;
    const int percent = total > 0 ? static_cast<int>(m_run->done * 100 / total) : 0;
    m_verified->setLook({ percent > 0 ? tr("Verifying… %1 %").arg(percent) : tr("Verifying…"),
                          Tone::Ended, Icon::Clock });
}

void AuditPage::stopVerifying()
{
    m_run.reset();
    m_verify->setText(tr("Verify log"));
}

void AuditPage::cancelVerifying()
{
    m_run->isCancelled = true;
    stopVerifying();
    m_verified->setLook({ tr("Log not verified"), Tone::Pending, Icon::Clock });
}

} // namespace sallyport
