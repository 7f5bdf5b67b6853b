// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/questions.h"

#include "views/format/peoplewords.h"

#include <QCoreApplication>

namespace sallyport::questions {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("PeopleQuestions", text);
}

} // namespace

ConfirmDialog::Question revoke(const QString &name, const KeyItem &key)
{
    return { .title = tr("Revoke this key?"),
             .sentence = tr("What the machine of %1 with the key %2 signs from now on is refused, "
                            "for good. Requests and approvals that it signed lapse while they "
                            "wait, and access that it asked for ends now. To work again, the "
                            "machine is enrolled with a new key.")
                             .arg(name, peoplewords::shortKey(key.id)),
             .verb = tr("Revoke the key"),
             .kind = Button::Kind::Danger };
}

ConfirmDialog::Question disable(const QString &name)
{
    return { .title = tr("Disable %1 for good?").arg(name),
             .sentence = tr("Every key of theirs is revoked, their requests and approvals lapse "
                            "while they wait, their access ends now, and their login is closed. "
                            "Should they come back, they are added anew, under another id and "
                            "login, and inherit nothing."),
             .verb = tr("Disable for good"),
             .kind = Button::Kind::Danger };
}

ConfirmDialog::Question inviteAgain(const QString &name)
{
    return { .title = tr("Invite again?"),
             .sentence
             = tr("What opened the ledger for %1 before does so no more: an earlier "
                  "invitation, and the password on their machine. Their keys stay enrolled.")
                   .arg(name),
             .verb = tr("Make an invitation"),
             .kind = Button::Kind::Primary };
}

} // namespace sallyport::questions
