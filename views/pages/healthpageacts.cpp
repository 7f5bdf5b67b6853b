// SPDX-License-Identifier: GPL-3.0-or-later
// What security does about everybody's access, and what it is asked before.
#include "views/format/freezewords.h"
#include "views/pages/endaccessdialog.h"
#include "views/pages/healthpage.h"
#include "views/pages/safeguardpanel.h"

namespace sallyport {

void HealthPage::connectSafeguards()
{
    connect(m_safeguards, &SafeguardPanel::freezeWanted, this, &HealthPage::freeze);
    connect(m_safeguards, &SafeguardPanel::unfreezeWanted, this, &HealthPage::unfreeze);
    connect(m_safeguards, &SafeguardPanel::endWanted, this, &HealthPage::endLive);
}

// Trouble with reading is told by what the rest of the page reads.
void HealthPage::readSafeguards()
{
    whenAnswered<Safeguards>(desk()->safeguards(), [this](const auto &safeguards) {
        if (safeguards)
            m_safeguards->take(*safeguards);
    });
}

void HealthPage::freeze()
{
    auto *dialog = new TextDialog(
        { .title = tr("Freeze everything?"),
          .sentence = tr("Nothing opens any more, also what was approved before. What is open goes "
                         "on and ends on time. It takes two people of security to end the freeze; "
                         "you may be one of them."),
          .signedLine = tr("Nothing opens until two people of security end the freeze"),
          .verb = tr("Freeze"),
          .kind = Button::Kind::Danger,
          .textNeeded = true },
        this);
    connect(dialog, &TextDialog::confirmed, this, [this](const TextBody &said) {
        state(FreezeStatement{ said.text }, tr("Frozen: nothing opens"));
    });
    dialog->open();
}

void HealthPage::unfreeze()
{
    const auto &frozen = m_safeguards->safeguards().freeze;
    if (!frozen)
        return;
    const bool isSecond = frozen->unfreezing.has_value();
    auto *dialog
        = new TextDialog({ .title = tr("End the freeze?"),
                           .sentence = freezewords::advice(m_safeguards->safeguards()),
                           .signedLine = isSecond ? tr("The freeze is over, as the second of two")
                                                  : tr("The freeze may end, as the first of two"),
                           .verb = tr("Sign"),
                           .kind = Button::Kind::Primary,
                           .textNeeded = true },
                         this);
    connect(dialog, &TextDialog::confirmed, this, [this, isSecond](const TextBody &said) {
        state(UnfreezeStatement{ said.text },
              isSecond ? tr("The freeze is over") : tr("Signed; a second person has to"));
    });
    dialog->open();
}

void HealthPage::endLive()
{
    auto *dialog = new EndAccessDialog(m_safeguards->safeguards().live, this);
    connect(dialog, &EndAccessDialog::ordered, this,
            [this](const EndAllBody &order) { state(order, tr("Ended; sessions close now")); });
    dialog->open();
}

// Somebody else's ledger may be open by now, or this one away.
void HealthPage::state(const RegistryStatement &statement, const QString &sentence)
{
    if (desk() != nullptr && !isAway(m_banner))
        whenSaid(desk()->state(statement), m_banner, sentence);
}

} // namespace sallyport
