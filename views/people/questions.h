// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/people.h"
#include "views/people/confirmdialog.h"

// What officers are asked before they say something about a person.
namespace sallyport::questions {

ConfirmDialog::Question revoke(const QString &name, const KeyItem &key);
ConfirmDialog::Question disable(const QString &name);
ConfirmDialog::Question inviteAgain(const QString &name);

} // namespace sallyport::questions
