// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/questions.h"

#include "models/domain/ids.h"
#include "models/domain/text.h"
#include "views/format/peoplewords.h"

#include <QCoreApplication>

namespace sallyport::questions {

using Question = ConfirmDialog::Question;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeopleQuestions)
};

} // namespace

Question revoke(const QString &name, const KeyItem &key)
{
    return { .title = Words::tr("Revoke this key?"),
             .sentence
             = Words::tr("What the machine of %1 with the key %2 signs from now on is refused, "
                         "for good. Requests and approvals that it signed lapse while they "
                         "wait, and access that it asked for ends now. To work again, the "
                         "machine is enrolled with a new key.")
                   .arg(name, peoplewords::shortKey(key.id)),
             .verb = Words::tr("Revoke the key"),
             .kind = Button::Kind::Danger };
}

Question disable(const QString &name)
{
    return { .title = Words::tr("Disable %1 for good?").arg(name),
             .sentence
             = Words::tr("Every key of theirs is revoked, their requests and approvals lapse "
                         "while they wait, their access ends now, and their login is closed. "
                         "Should they come back, they are added anew, under another id and "
                         "login, and inherit nothing."),
             .verb = Words::tr("Disable for good"),
             .kind = Button::Kind::Danger };
}

Question inviteAgain(const QString &name)
{
    return { .title = Words::tr("Invite again?"),
             .sentence
             = Words::tr("What opened the ledger for %1 before does so no more: an earlier "
                         "invitation, and the password on their machine. Their keys stay enrolled.")
                   .arg(name),
             .verb = Words::tr("Make an invitation"),
             .kind = Button::Kind::Primary };
}

Question leaveGroup(const Person &person, const QString &group)
{
    QString sentence
        = Words::tr("What the policy gives to this group is theirs no more: to ask for, or "
                    "to decide. Access that is open goes on until its end.");
    if (group == OfficersGroup)
        sentence = Words::tr(
            "The rights of officers end for them: to add people, enrol machines, change "
            "groups and see every request.");
    else if (group == SecurityGroup)
        sentence
            = Words::tr("The rights of security end for them: to see every request, and to end any "
                        "access.");
    return { .title
             = Words::tr("Take %1 out of %2?").arg(visibleText(person.name), visibleText(group)),
             .sentence = sentence,
             .signedLine = membershipLine(person, group, false),
             .verb = Words::tr("Take out"),
             .kind = Button::Kind::Danger };
}

QString membershipLine(const Person &person, const QString &group, bool member)
{
    const QString line = member ? Words::tr("%1 (%2) is in the group %3.")
                                : Words::tr("%1 (%2) is not in the group %3.");
    return line.arg(visibleText(person.name), person.id, visibleText(group));
}

QString managerLine(const Person &person, const QString &manager, const QString &name)
{
    const QString whose = Words::tr("%1 (%2)").arg(visibleText(person.name), person.id);
    return manager.isEmpty() ? Words::tr("Nobody is the manager of %1.").arg(whose)
                             : Words::tr("%1 is the manager of %2.").arg(name, whose);
}

QString groupPower(const QString &group, const QStringList &known)
{
    if (group.isEmpty())
        return Words::tr("The policy says what each group may ask for and decide.");
    if (group == OfficersGroup)
        return Words::tr(
            "Officers add people, enrol machines, change groups and see every request. No "
            "policy limits that.");
    if (group == SecurityGroup)
        return Words::tr(
            "Security sees every request and may end any access. No policy limits that.");
    if (!known.contains(group))
        return Words::tr(
            "Nobody is in this group yet. Check that the policy names it in exactly this "
            "way.");
    return Words::tr(
        "What the policy gives to this group is theirs then: to ask for, or to decide.");
}

QString groupMistake(const PersonItem &item, const QString &group)
{
    if (!group.isEmpty() && !isGroupName(group))
        return Words::tr("A group's name is 1 to 40 of a-z, 0-9 and -, and does not begin with -.");
    if (item.groups.contains(group))
        return Words::tr("They are in this group already. Choose another one.");
    return {};
}

} // namespace sallyport::questions
