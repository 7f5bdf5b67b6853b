// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/people.h"
#include "views/people/statementdialog.h"

namespace sallyport {

class Select;

// Who is somebody's manager, or that nobody is.
class ManagerDialog : public StatementDialog
{
    Q_OBJECT

public:
    ManagerDialog(const Person &person, const QList<PersonItem> &people, QWidget *parent = nullptr);

signals:
    void confirmed(const QString &manager); // empty: nobody

private:
    void renew();

    const Person m_person;
    Select *m_manager;
};

} // namespace sallyport
