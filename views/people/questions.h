// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/people.h"
#include "views/people/confirmdialog.h"

// What officers are asked before they say something about a person.
namespace sallyport::questions {

ConfirmDialog::Question revoke(const QString &name, const KeyItem &key);
ConfirmDialog::Question disable(const QString &name);
ConfirmDialog::Question inviteAgain(const QString &name);
ConfirmDialog::Question leaveGroup(const Person &person, const QString &group);

// What is signed about a membership, in words.
QString membershipLine(const Person &person, const QString &group, bool member);
// What is signed about a manager, in words; manager: an id, empty for nobody, and whoever it is.
QString managerLine(const Person &person, const QString &manager, const QString &name);
// What membership gives, or what to do first; known: the groups that have members.
QString groupPower(const QString &group, const QStringList &known);
// Why the person cannot be put into a group of this name; empty when they can, or while it is.
QString groupMistake(const PersonItem &item, const QString &group);

} // namespace sallyport::questions
