// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/managerdialog.h"

#include "models/domain/text.h"
#include "views/kit/button.h"
#include "views/kit/named.h"
#include "views/kit/select.h"
#include "views/people/questions.h"

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

ManagerDialog::ManagerDialog(const Person &person, const QList<PersonItem> &people, QWidget *parent)
    : StatementDialog(u"manager"_s, tr("Who is the manager of %1?").arg(visibleText(person.name)),
                      tr("Set the manager"), parent)
    , m_person(person)
    , m_manager(named(new Select, u"managerChoice"_s, tr("Manager")))
{
    m_manager->addItem(tr("nobody"), QString());
    offerOthers(m_manager, people, person);
    m_manager->setCurrentIndex(std::max(0, m_manager->findData(person.manager)));
    addField(tr("Manager"), m_manager);
    connect(m_manager, &QComboBox::currentIndexChanged, this, &ManagerDialog::renew);
    connect(confirmButton(), &Button::clicked, this, [this] {
        emit confirmed(m_manager->currentData().toString());
        accept();
    });
    renew();
}

void ManagerDialog::renew()
{
    const QString manager = m_manager->currentData().toString();
    const bool isSame = manager == m_person.manager;
    showStatement(
        tr("Where a rule asks the manager, this is who decides on what they ask for."), {},
        isSame ? QString() : questions::managerLine(m_person, manager, m_manager->currentText()));
}

} // namespace sallyport
