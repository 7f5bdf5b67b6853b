// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/logins.h"
#include "views/clipboard.h"

#include <QDialog>

namespace sallyport {

// Shows an invitation, to be copied: it is kept nowhere, so this is the only time.
class InvitationDialog : public QDialog
{
    Q_OBJECT

public:
    InvitationDialog(const QString &name, const Invitation &invitation, QWidget *parent = nullptr);

private:
    Clipboard *m_clipboard;
};

} // namespace sallyport
