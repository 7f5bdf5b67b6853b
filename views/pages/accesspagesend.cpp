// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ledger/crypto.h"
#include "views/format/trouble.h"
#include "views/kit/banner.h"
#include "views/pages/accesspage.h"
#include "views/pages/actrun.h"
#include "views/pages/decisionwords.h"
#include "views/pages/furthertargets.h"
#include "views/pages/requestform.h"

#include <memory>

namespace sallyport {

void AccessPage::fetchPreview()
{
    const QList<Ask> asked = m_form->asks();
    if (desk() == nullptr || asked.first().target.isEmpty())
        return;
    auto previews = std::make_shared<QList<AskPreview>>(asked.size());
    auto left = std::make_shared<qsizetype>(asked.size());
    for (qsizetype at = 0; at < asked.size(); ++at) {
        whenAnswered<AskPreview>(desk()->preview(asked.at(at)),
                                 [this, asked, previews, left, at](const auto &preview) {
                                     if (!preview)
                                         return;
                                     (*previews)[at] = *preview;
                                     // A late answer about an earlier form would mislead.
                                     if (--*left == 0 && asked == m_form->asks())
                                         m_form->takePreviews(*previews, desk()->viewer().id);
                                 });
    }
}

void AccessPage::send()
{
    if (desk() == nullptr || isAway(m_form->banner()))
        return;
    m_form->setBusy(true);
    const QList<Ask> asks = m_form->asks();
    if (asks.size() > 1)
        return sendSeveral(asks);
    whenAnswered<Receipt>(desk()->file(asks.first(), m_policyDigest), [this](const auto &receipt) {
        m_form->setBusy(false);
        if (!receipt)
            return m_form->banner()->say(errorText(receipt.error()));
        if (!receipt->accepted)
            return m_form->banner()->say(refusalText(*receipt));
        m_form->reset();
        emit done(doneWords(IntentKind::File));
        refresh();
    });
}

void AccessPage::sendSeveral(const QList<Ask> &asks)
{
    const QString bundle = QString::fromLatin1(randomBytes(16).toHex());
    QList<ActRun::Act> acts;
    for (Ask ask : asks) {
        ask.bundle = bundle;
        acts.append([this, ask, digest = m_policyDigest] { return desk()->file(ask, digest); });
    }
    // Whoever comes to this desk next has nothing to do with it.
    delete m_sending;
    m_sending = new ActRun(acts, this);
    connect(m_sending, &ActRun::changed, this, [this, asks](int at) {
        if (m_sending->outcomes().at(at).state == ActRun::State::Sending)
            m_form->banner()->say(tr("Signing and sending %1 of %2…").arg(at + 1).arg(asks.size()));
    });
    connect(m_sending, &ActRun::finished, this, [this, asks] { takeSent(asks, *m_sending); });
    m_sending->start();
}

void AccessPage::takeSent(const QList<Ask> &asks, const ActRun &run)
{
    m_form->setBusy(false);
    QList<Ask> rest;
    QStringList lines;
    for (qsizetype at = 0; at < asks.size(); ++at) {
        const Ask &ask = asks.at(at);
        const ActRun::Outcome &outcome = run.outcomes().at(at);
        const QString name = FurtherTargets::wordsFor({ ask.target, ask.profile });
        if (outcome.state == ActRun::State::Accepted) {
            lines << tr("%1: filed").arg(name);
            continue;
        }
        rest.append(ask);
        lines << (outcome.state == ActRun::State::Left
                      ? tr("%1: not sent").arg(name)
                      : tr("%1: %2", "target and profile, why not").arg(name, outcome.words));
    }
    if (rest.isEmpty()) {
        m_form->reset();
        emit done(tr("%n requests sent", nullptr, static_cast<int>(asks.size())));
    } else {
        m_form->fill(rest);
        m_form->banner()->say(lines.join(u'\n'));
    }
    refresh();
}

} // namespace sallyport
