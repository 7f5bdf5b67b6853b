// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text.h"
#include "models/services/recentasks.h"
#include "views/kit/banner.h"
#include "views/kit/button.h"
#include "views/kit/choicerow.h"
#include "views/kit/text.h"
#include "views/pages/askfields.h"
#include "views/pages/draftlist.h"
#include "views/pages/durationfield.h"
#include "views/pages/furthertargets.h"
#include "views/pages/recurrencefields.h"
#include "views/pages/requestform.h"
#include "views/pages/startfields.h"
#include "views/pages/whatfield.h"

#include <QPlainTextEdit>

#include <algorithm>

namespace sallyport {

Ask RequestForm::ask() const
{
    Ask ask;
    if (const AskOption *option = current()) {
        ask.scenario = option->scenario;
        ask.target = option->target;
        ask.profile = option->profile;
    }
    ask.duration = m_duration->duration();
    ask.reason = m_reason->toPlainText().trimmed();
    ask.fields = m_fields->values();
    ask.extends = m_extended;
    if (!m_extended.isEmpty()) // it begins now, for whoever has it
        return ask;
    ask.recurrence = m_recurrence->recurrence();
    if (!ask.recurrence) // which has a time of its own
        ask.startAt = m_start->startAt();
    ask.onBehalfOf = m_start->onBehalfOf();
    return ask;
}

void RequestForm::fillFirst(const Ask &ask)
{
    m_what->setCurrent({ ask.target, ask.profile });
    for (int i = 0; i < m_offered.size(); ++i) {
        if (m_options.at(m_offered.at(i)).scenario == ask.scenario)
            m_scenarios->setCurrent(i);
    }
    showOption();
    m_fields->setValues(ask.fields);
    m_duration->setDuration(ask.duration);
    m_start->setValues(ask.startAt, ask.onBehalfOf);
    m_recurrence->setRecurrence(ask.recurrence);
    m_reason->setPlainText(ask.reason);
}

void RequestForm::takeAsk(const Ask &ask)
{
    const QString written = m_reason->toPlainText();
    const bool isWritten = meaningfulLength(withoutTemplate(written, m_template)) > 0;
    Ask filled = essenceOf(ask);
    filled.fields = m_fields->values(); // what it says nothing about stays
    filled.fields.insert(ask.fields);
    filled.startAt = m_start->startAt();
    filled.onBehalfOf = m_start->onBehalfOf();
    fillFirst(filled);
    m_reason->setPlainText(isWritten ? written : m_template);
}

void RequestForm::goOn()
{
    const AskOption *const option = current();
    const int least = option != nullptr ? option->reasonMinimum : 0;
    const int length = meaningfulLength(withoutTemplate(m_reason->toPlainText(), m_template));
    QWidget *next = m_extended.isEmpty() ? m_fields->firstMissing() : nullptr;
    if (next == nullptr && length < std::max(least, 1))
        next = m_reason;
    if (next == nullptr && !m_duration->isGood())
        next = m_duration;
    if (next == nullptr)
        next = m_send->isEnabled() ? static_cast<QWidget *>(m_send) : m_reason;
    next->setFocus(Qt::TabFocusReason);
}

void RequestForm::mark()
{
    if (m_extended.isEmpty() && current() != nullptr)
        m_what->toggleFavourite(ask());
    showStar();
}

void RequestForm::showStar()
{
    const bool isFavourite = m_what->isFavourite(ask());
    m_star->setChecked(isFavourite);
    m_star->setPictogram(isFavourite ? Icon::Starred : Icon::Star);
    m_star->setAccessibleName(tr("Favourite"));
    m_star->setToolTip(isFavourite ? tr("No favourite any more (Ctrl+B)")
                                   : tr("Keep as a favourite, without the reason (Ctrl+B)"));
}

// The same thing again, so that only how much longer and why are left to say.
void RequestForm::extend(const RequestItem &access)
{
    fill(access.request.ask);
    setExtended(access.request.id);
    m_duration->setBounds(std::min(access.request.ask.duration, access.mayExtend),
                          access.mayExtend);
    m_reason->setPlainText(m_template);
    changed();
}

void RequestForm::extend(const RequestItem &access, const Ask &begun)
{
    extend(access);
    m_duration->setDuration(begun.duration);
    m_reason->setPlainText(begun.reason);
}

void RequestForm::setExtended(const QString &requestId)
{
    m_extended = requestId;
    const bool asksForAccess = requestId.isEmpty();
    m_title->setText(asksForAccess ? tr("Request access") : tr("Extend access"));
    m_what->setEnabled(asksForAccess);
    m_star->setEnabled(asksForAccess);
    m_scenarios->setEnabled(asksForAccess);
    m_fields->setEnabled(asksForAccess);
    m_start->setEnabled(asksForAccess);
    m_recurrence->setEnabled(asksForAccess);
    m_further->setEnabled(asksForAccess);
    m_drafts->setEnabled(asksForAccess);
    m_callOff->setVisible(!asksForAccess);
}

void RequestForm::reset()
{
    setExtended({});
    showOption();
    m_reason->setPlainText(m_template);
    m_fields->setValues({});
    m_start->reset();
    m_recurrence->setRecurrence(std::nullopt);
    m_further->setChosen({});
    m_banner->hide();
}

} // namespace sallyport
