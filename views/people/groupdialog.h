// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/people.h"

#include <QDialog>

namespace sallyport {

class Button;
class Select;
class SignedCard;
class Text;

// Which group a person is put into: one that is there, or a new name. What will be signed stands
// there in words before it is.
class GroupDialog : public QDialog
{
    Q_OBJECT

public:
    // known: the groups that are offered.
    GroupDialog(const PersonItem &item, QStringList known, QWidget *parent = nullptr);

signals:
    void confirmed(const QString &group);

private:
    void makeChoice();
    void renew();
    QString group() const;

    const PersonItem m_item;
    const QStringList m_known;
    Select *m_group;
    Text *m_sentence;
    SignedCard *m_signed;
    Button *m_confirm;
};

} // namespace sallyport
