// SPDX-License-Identifier: GPL-3.0-or-later
// Views of the page to come back to.
#include "views/history/queryfield.h"
#include "views/history/viewsmenu.h"
#include "views/kit/button.h"
#include "views/kit/choicerow.h"
#include "views/kit/select.h"
#include "views/pages/auditpage.h"
#include "views/pages/storypanel.h"

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

AuditView AuditPage::presentView() const
{
    return { .query = m_search->text().trimmed(),
             .form = m_form->current(),
             .lanes = m_kind->currentIndex(),
             .range = m_range->current() };
}

// "state:denied · By person · 3 days"
QString AuditPage::viewTitle(const AuditView &view) const
{
    QStringList parts{ view.query.isEmpty() ? tr("Everything") : view.query };
    parts << (view.form == 0 ? m_kind->itemText(view.lanes) : m_form->textOf(view.form));
    if (view.range >= 0)
        parts << m_range->textOf(view.range);
    return parts.join(u" · "_s);
}

void AuditPage::openViews()
{
    if (desk() == nullptr)
        return;
    auto *menu = new ViewsMenu(
        SavedViews(desk()->viewer().id), presentView(),
        [this](const AuditView &view) { return viewTitle(view); }, this);
    connect(menu, &ViewsMenu::wanted, this, &AuditPage::showView);
    menu->popup(m_views->mapToGlobal(QPoint(0, m_views->height())));
}

QList<std::pair<QString, AuditView>> AuditPage::keptViews() const
{
    QList<std::pair<QString, AuditView>> kept;
    for (const AuditView &view :
         desk() != nullptr ? SavedViews(desk()->viewer().id).all() : QList<AuditView>())
        kept.append({ viewTitle(view), view });
    return kept;
}

QString AuditPage::shownRequest() const
{
    return m_story->requestId();
}

void AuditPage::lookFor(const QString &query)
{
    m_search->setText(query);
}

void AuditPage::showView(const AuditView &view)
{
    m_search->setText(view.query);
    // Kept by another version, perhaps, with other choices.
    m_kind->setCurrentIndex(std::clamp(view.lanes, 0, m_kind->count() - 1));
    m_form->setCurrent(m_form->textOf(view.form).isEmpty() ? 0 : view.form);
    if (!m_range->textOf(view.range).isEmpty()) {
        m_range->setCurrent(view.range);
        showRange();
    }
    showForm(m_form->current());
}

} // namespace sallyport
