// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text.h"
#include "models/services/recentasks.h"
#include "views/format/trouble.h"
#include "views/kit/banner.h"
#include "views/pages/accesscard.h"
#include "views/pages/accesslist.h"
#include "views/pages/accesspage.h"
#include "views/pages/draftlist.h"
#include "views/pages/furthertargets.h"
#include "views/pages/requestform.h"
#include "views/pages/whatfield.h"
#include "views/theme/metrics.h"

#include <algorithm>

// What was begun and not sent stays on this machine, also when the program dies.
namespace sallyport {

using namespace std::chrono_literals;

void AccessPage::connectDrafts()
{
    DraftList *const list = m_form->drafts();
    list->hide(); // what is kept before the others are read would take their place
    m_form->asideNotice()->setOuterMargins({ 0, 0, 0, metrics::S });
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(500ms);
    // Whoever writes without a pause is kept up with as well.
    connect(m_form, &RequestForm::edited, this, [this] {
        if (m_draftsRead && !m_keepSoon.isActive())
            m_keepSoon.start();
    });
    connect(&m_keepSoon, &QTimer::timeout, this, &AccessPage::keepDrafts);
    connect(list, &DraftList::changed, this, &AccessPage::keepDrafts);
    connect(list, &DraftList::changed, this, [this, list] {
        m_form->asideNotice()->setVisible(list->draft(m_setAside).has_value());
    });
    connect(list, &DraftList::openWanted, this, &AccessPage::openDraft);
    connect(m_form->asideNotice(), &Banner::actionRequested, this, &AccessPage::goBack);
    connect(m_form->what(), &WhatField::favouritesChanged, this, &AccessPage::keepFavourites);
    connect(list, &DraftList::keepWanted, this, [this, list] {
        const QList<Ask> asks = m_form->asks();
        if (asks.first().target.isEmpty() || !asks.first().extends.isEmpty())
            return;
        list->keep(asks, FurtherTargets::wordsFor({ asks.first().target, asks.first().profile }));
        m_form->reset();
        emit done(tr("Kept as a draft"));
    });
}

void AccessPage::leave()
{
    if (m_keepSoon.isActive())
        keepDrafts();
}

void AccessPage::makeRoom()
{
    const QList<Ask> asks = m_form->asks();
    const bool isWritten = !m_form->isBlank() && asks != m_copied;
    m_form->reset();
    if (isWritten)
        setAside(asks);
}

void AccessPage::setAside(const QList<Ask> &asks)
{
    const Ask &first = asks.first();
    const QString what = FurtherTargets::wordsFor({ first.target, first.profile });
    m_setAside = m_form->drafts()->setAside(
        asks, first.extends.isEmpty() ? what : tr("More time: %1").arg(what));
    m_form->asideNotice()->say(
        tr("What you had written is kept as the draft “%1”.").arg(visibleText(m_setAside)),
        tr("Go back to it"));
}

void AccessPage::openDraft(const AskDraft &draft)
{
    makeRoom();
    const AccessCard *const access = m_list->card(draft.asks.first().extends);
    if (access != nullptr && access->item().mayExtend > Millis(0))
        m_form->extend(access->item(), draft.asks.first());
    else
        m_form->fill(draft.asks);
    m_copied = m_form->asks();
    startRequest();
}

void AccessPage::goBack()
{
    const auto draft = m_form->drafts()->draft(m_setAside);
    if (!draft)
        return;
    m_setAside.clear();
    m_form->asideNotice()->hide();
    openDraft(*draft);
    if (!draft->asks.first().extends.isEmpty())
        return; // what is asked for now or not at all is kept nowhere but in the list
    m_copied.clear();
    m_form->drafts()->takeOut(draft->name);
}

void AccessPage::readDrafts()
{
    if (m_draftsRead || desk() == nullptr)
        return;
    readFavourites();
    whenAnswered<KeptDrafts>(desk()->drafts(), [this](const auto &kept) {
        if (m_draftsRead)
            return;
        if (!kept)
            return m_form->banner()->say(errorText(kept.error()));
        m_draftsRead = true;
        if (!kept->setAside.isEmpty())
            m_form->banner()->say(tr("The drafts on this machine could not be read. They were set "
                                     "aside, as %1.")
                                      .arg(kept->setAside));
        QList<AskDraft> named = kept->drafts;
        const auto left = std::ranges::find_if(
            named, [](const AskDraft &draft) { return draft.name.isEmpty(); });
        const QList<Ask> unsent = left != named.end() ? left->asks : QList<Ask>();
        named.removeIf([](const AskDraft &draft) { return draft.name.isEmpty(); });
        m_form->drafts()->setDrafts(named);
        m_form->drafts()->show();
        // Whatever was written meanwhile is newer.
        if (!unsent.isEmpty() && m_form->isBlank())
            m_form->fill(unsent);
        else if (!unsent.isEmpty())
            setAside(unsent);
        m_keepSoon.start(); // for what was written meanwhile
    });
}

void AccessPage::keepDrafts()
{
    if (desk() == nullptr || !m_draftsRead)
        return;
    QList<AskDraft> drafts;
    // More time for open access is asked for now or not at all.
    if (!m_form->isBlank() && m_form->ask().extends.isEmpty())
        drafts.append({ .name = {}, .asks = m_form->asks(), .keptAt = m_clock.now() });
    drafts += m_form->drafts()->drafts();
    if (drafts.size() > Drafts::Most)
        m_form->banner()->say(tr("Only the %1 newest drafts are kept.").arg(Drafts::Most));
    whenAnswered<qsizetype>(desk()->keepDrafts(drafts), [this](const auto &kept) {
        if (!kept)
            m_form->banner()->say(
                tr("The drafts could not be kept: %1").arg(errorText(kept.error())));
    });
}

void AccessPage::readFavourites()
{
    if (m_favouritesRead)
        return;
    whenAnswered<KeptDrafts>(desk()->favourites(), [this](const auto &kept) {
        if (m_favouritesRead)
            return;
        if (!kept)
            return m_form->banner()->say(errorText(kept.error()));
        m_favouritesRead = true;
        if (!kept->setAside.isEmpty())
            m_form->banner()->say(tr("The favourites on this machine could not be read. They were "
                                     "set aside, as %1.")
                                      .arg(kept->setAside));
        QList<Ask> favourites = m_form->what()->favourites(); // what was marked meanwhile
        const bool isMore = !favourites.isEmpty();
        for (const AskDraft &each : kept->drafts) {
            if (const Ask ask = essenceOf(each.asks.first()); !favourites.contains(ask))
                favourites.append(ask);
        }
        m_form->what()->setFavourites(favourites);
        if (isMore)
            keepFavourites();
    });
}

void AccessPage::keepFavourites()
{
    if (desk() == nullptr || !m_favouritesRead)
        return;
    QList<AskDraft> favourites;
    for (const Ask &ask : m_form->what()->favourites())
        favourites.append({ .name = FurtherTargets::wordsFor({ ask.target, ask.profile }),
                            .asks = { ask },
                            .keptAt = m_clock.now() });
    if (favourites.size() > Drafts::Most)
        m_form->banner()->say(tr("Only the %1 newest favourites are kept.").arg(Drafts::Most));
    whenAnswered<qsizetype>(desk()->keepFavourites(favourites), [this](const auto &kept) {
        if (!kept)
            m_form->banner()->say(
                tr("The favourites could not be kept: %1").arg(errorText(kept.error())));
    });
}

} // namespace sallyport
