// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/proposals.h"

#include <QDialog>

namespace sallyport {

// What a policy that waits would change, and for whoever may sign it, what exactly is signed.
class SignDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SignDialog(WaitingPolicy policy, QWidget *parent = nullptr);

signals:
    void confirmed(); // signed is exactly what is shown

private:
    QWidget *makeChanges();
    QWidget *makeButtons();

    const WaitingPolicy m_policy;
};

} // namespace sallyport
