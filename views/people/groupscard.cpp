// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/groupscard.h"

#include "models/domain/text.h"
#include "views/format/peoplewords.h"
#include "views/kit/button.h"
#include "views/kit/named.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

GroupsCard::GroupsCard(const PersonItem &item, QWidget *parent) : Card(Token::Surface, parent)
{
    const bool canChange = item.state != PersonState::Inactive;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::M, metrics::M, metrics::M, metrics::M);
    layout->setSpacing(metrics::S);
    auto *head = new QHBoxLayout;
    head->addWidget(new Text(Type::BodyStrong, Token::Text, tr("Groups")), 1);
    layout->addLayout(head);
    if (canChange) {
        auto *join
            = named(new Button(Button::Kind::Secondary, tr("Add to a group…")), u"joinGroup"_s);
        head->addWidget(join);
        connect(join, &Button::clicked, this, &GroupsCard::joinWanted);
    }
    if (item.groups.isEmpty())
        layout->addWidget(new Text(Type::Small, Token::Muted, peoplewords::groups(item)));
    for (const QString &group : item.groups)
        addGroup(layout, group, canChange);
}

void GroupsCard::addGroup(QVBoxLayout *layout, const QString &group, bool canLeave)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::M);
    auto *name = named(new Text(Type::Body), u"groupName"_s);
    name->setElided();
    name->setText(visibleText(group));
    row->addWidget(name, 1);
    layout->addLayout(row);
    if (!canLeave)
        return;
    auto *leave = named(new Button(Button::Kind::Secondary, tr("Take out…")), u"leaveGroup"_s,
                        tr("Take out of the group %1").arg(name->text()));
    row->addWidget(leave);
    connect(leave, &Button::clicked, this, [this, group] { emit leaveWanted(group); });
}

} // namespace sallyport
