// SPDX-License-Identifier: GPL-3.0-or-later
// What officers say about people on their page, and what they are asked before.
#include "views/format/peoplewords.h"
#include "views/format/trouble.h"
#include "views/people/addpersondialog.h"
#include "views/people/enroldialog.h"
#include "views/people/enroltextdialog.h"
#include "views/people/groupdialog.h"
#include "views/people/invitationdialog.h"
#include "views/people/managerdialog.h"
#include "views/people/peoplepage.h"
#include "views/people/personpane.h"
#include "views/people/questions.h"

namespace sallyport {

void PeoplePage::enrol(const QString &name, const EnrolDeviceBody &offer)
{
    auto *dialog = new EnrolDialog(name, offer, this);
    connect(dialog, &EnrolDialog::matched, this, [this, name](const EnrolDeviceBody &compared) {
        state(compared, tr("Enrolled the machine of %1").arg(name));
    });
    dialog->open();
}

void PeoplePage::enrolByText()
{
    auto *dialog = new EnrolTextDialog(this);
    connect(dialog, &EnrolTextDialog::textGiven, this, [this, dialog](const QString &text) {
        if (desk() == nullptr)
            return;
        whenAnswered<PastedEnrolment>(desk()->judge(text),
                                      [this, asked = QPointer(dialog)](const auto &pasted) {
                                          if (asked && asked->isVisible())
                                              compareWords(asked, pasted);
                                      });
    });
    dialog->open();
}

void PeoplePage::compareWords(EnrolTextDialog *dialog, const Result<PastedEnrolment> &pasted)
{
    if (!pasted)
        return dialog->showTrouble(peoplewords::enrolmentTrouble(pasted.error()));
    if (pasted->refusal)
        return dialog->showTrouble(refusalText(*pasted->refusal));
    dialog->accept();
    // Two people may have one name; who is in the list was chosen there, who is in a text was not.
    enrol(tr("%1 (%2)").arg(pasted->name, pasted->offer.person), pasted->offer);
}

void PeoplePage::revoke(const KeyItem &key)
{
    const QString name = m_pane->item()->person.name;
    auto *dialog = new ConfirmDialog(questions::revoke(name, key), this);
    connect(dialog, &QDialog::accepted, this, [this, key, name] {
        state(RevokeDeviceBody{ key.id }, tr("Revoked a key of %1").arg(name));
    });
    dialog->open();
}

void PeoplePage::disable()
{
    const Person person = m_pane->item()->person;
    auto *dialog = new ConfirmDialog(questions::disable(person.name), this);
    connect(dialog, &QDialog::accepted, this, [this, person] {
        state(DisablePersonBody{ person.id }, tr("Disabled %1").arg(person.name));
    });
    dialog->open();
}

void PeoplePage::joinGroup()
{
    const Person person = m_pane->item()->person;
    auto *dialog = new GroupDialog(*m_pane->item(), groupsOf(m_people), this);
    connect(dialog, &GroupDialog::confirmed, this, [this, person](const QString &group) {
        state(SetMembershipBody{ person.id, group, true },
              tr("%1 is in %2 now").arg(person.name, group));
    });
    dialog->open();
}

void PeoplePage::leaveGroup(const QString &group)
{
    const Person person = m_pane->item()->person;
    auto *dialog = new ConfirmDialog(questions::leaveGroup(person, group), this);
    connect(dialog, &QDialog::accepted, this, [this, person, group] {
        state(SetMembershipBody{ person.id, group, false },
              tr("%1 is no longer in %2").arg(person.name, group));
    });
    dialog->open();
}

void PeoplePage::setManager()
{
    const Person person = m_pane->item()->person;
    auto *dialog = new ManagerDialog(person, m_people, this);
    connect(dialog, &ManagerDialog::confirmed, this, [this, person](const QString &manager) {
        state(SetManagerBody{ person.id, manager },
              tr("Changed the manager of %1").arg(person.name));
    });
    dialog->open();
}

// Somebody else's ledger may be open by now, or this one away.
bool PeoplePage::canSay()
{
    return desk() != nullptr && !isAway(m_banner);
}

void PeoplePage::state(const RegistryStatement &statement, const QString &sentence)
{
    if (!canSay())
        return;
    m_pane->setBusy(true);
    const auto answer = desk()->state(statement);
    whenAnswered<Receipt>(answer, [this](const auto &) { m_pane->setBusy(false); });
    whenSaid(answer, m_banner, sentence);
}

void PeoplePage::inviteAgain()
{
    const Person person = m_pane->item()->person;
    auto *dialog = new ConfirmDialog(questions::inviteAgain(person.name), this);
    connect(dialog, &QDialog::accepted, this,
            [this, person] { invite(person.name, person.loginName(), true); });
    dialog->open();
}

void PeoplePage::invite(const QString &name, const QString &login, bool again)
{
    if (!canSay())
        return;
    whenAnswered<Invitation>(desk()->invite(login, again), [this, name](const auto &invitation) {
        if (!invitation)
            return m_banner->say(peoplewords::inviteTrouble(invitation.error()));
        (new InvitationDialog(name, *invitation, this))->open();
    });
}

void PeoplePage::add()
{
    if (desk() == nullptr)
        return;
    QSet<QString> taken;
    for (const PersonItem &item : std::as_const(m_people))
        taken.insert(item.person.id);
    auto *dialog = new AddPersonDialog(taken, desk()->isShared(), this);
    connect(dialog, &AddPersonDialog::confirmed, this, [this](const AddPersonBody &person) {
        if (!canSay())
            return;
        const auto answer = desk()->state(person);
        whenAnswered<Receipt>(answer,
                              [this, person](const auto &receipt) { takeAdded(person, receipt); });
        whenSaid(answer, m_banner, tr("Added %1").arg(person.name));
    });
    dialog->open();
}

void PeoplePage::takeAdded(const AddPersonBody &person, const Result<Receipt> &receipt)
{
    const bool added = receipt && receipt->accepted;
    if (added && desk()->isShared())
        invite(person.name, person.login.isEmpty() ? person.person : person.login, false);
}

} // namespace sallyport
