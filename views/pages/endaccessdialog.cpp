// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/endaccessdialog.h"

#include "models/domain/text.h"
#include "views/format/freezewords.h"
#include "views/kit/named.h"
#include "views/kit/select.h"

#include <QMap>
#include <QPlainTextEdit>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int ListHeight = 112; // five lines; the others are scrolled to

} // namespace

EndAccessDialog::EndAccessDialog(QList<LiveAccess> live, QWidget *parent)
    : TextDialog({ .title = tr("End live access?"),
                   .sentence = {},
                   .signedLine = freezewords::orderLine({}, {}),
                   .verb = {},
                   .kind = Button::Kind::Danger,
                   .textNeeded = true },
                 parent)
    , m_live(std::move(live))
    , m_person(named(new Select, u"endPerson"_s, tr("Of whom")))
    , m_target(named(new Select, u"endTarget"_s, tr("To which target")))
    , m_ended(named(new QPlainTextEdit, u"endedList"_s, tr("What ends")))
{
    m_ended->setReadOnly(true);
    m_ended->setTabChangesFocus(true);
    m_ended->setFixedHeight(ListHeight);
    fill();
    addChoice(tr("Of whom"), m_person);
    addChoice(tr("To which target"), m_target);
    addChoice(tr("What ends"), m_ended);
    for (Select *const choice : { m_person, m_target })
        connect(choice, &Select::currentIndexChanged, this, [this] { show(order()); });
    connect(this, &TextDialog::confirmed, this, [this](const TextBody &said) {
        EndAllBody meant = order();
        meant.text = said.text;
        emit ordered(meant);
    });
    show(order());
}

void EndAccessDialog::fill()
{
    QMap<QString, QString> people;
    QMap<QString, QString> targets;
    for (const LiveAccess &access : m_live) {
        people.insert(access.person.id,
                      tr("%1 (%2)").arg(visibleText(access.person.name), access.person.id));
        targets.insert(access.grant.target, visibleText(access.grant.target));
    }
    m_person->addItem(tr("Everybody"), QString());
    for (auto it = people.cbegin(); it != people.cend(); ++it)
        m_person->addItem(it.value(), it.key());
    m_target->addItem(tr("Every target"), QString());
    for (auto it = targets.cbegin(); it != targets.cend(); ++it)
        m_target->addItem(it.value(), it.key());
}

EndAllBody EndAccessDialog::order() const
{
    return { .person = m_person->currentData().toString(),
             .target = m_target->currentData().toString(),
             .text = {} };
}

void EndAccessDialog::show(const EndAllBody &order)
{
    const QList<LiveAccess> ended = endedBy(order, m_live);
    m_ended->setPlainText(freezewords::listed(ended));
    ask(freezewords::ending(ended), freezewords::orderLine(order, m_person->currentText()),
        tr("End %n accesses", nullptr, static_cast<int>(ended.size())), !ended.isEmpty());
}

} // namespace sallyport
