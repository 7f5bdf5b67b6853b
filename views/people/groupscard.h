// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/people.h"
#include "views/kit/card.h"

class QVBoxLayout;

namespace sallyport {

// The groups of one person, each with what takes them out of it. Nobody who is disabled is put
// into one or taken out: no group counts for them.
class GroupsCard : public Card
{
    Q_OBJECT

public:
    explicit GroupsCard(const PersonItem &item, QWidget *parent = nullptr);

signals:
    void joinWanted();
    void leaveWanted(const QString &group);

private:
    void addGroup(QVBoxLayout *layout, const QString &group, bool canLeave);
};

} // namespace sallyport
