// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/readmodels.h"
#include "views/pages/textdialog.h"

class QPlainTextEdit;

namespace sallyport {

class Select;

// Asks whose live access ends, or to what, and shows which ones that are before it is signed.
class EndAccessDialog : public TextDialog
{
    Q_OBJECT

public:
    explicit EndAccessDialog(QList<LiveAccess> live, QWidget *parent = nullptr);

signals:
    void ordered(const EndAllBody &order);

private:
    void fill();
    void show(const EndAllBody &order);
    EndAllBody order() const;

    const QList<LiveAccess> m_live;
    Select *m_person;
    Select *m_target;
    QPlainTextEdit *m_ended;
};

} // namespace sallyport
