// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/peoplepage.h"

#include "models/domain/text.h"
#include "models/items/peoplemodel.h"
#include "views/delegates/spoken.h"
#include "views/delegates/staterowdelegate.h"
#include "views/format/peoplewords.h"
#include "views/kit/button.h"
#include "views/kit/liststack.h"
#include "views/kit/named.h"
#include "views/kit/pageheader.h"
#include "views/kit/searchfield.h"
#include "views/people/personpane.h"
#include "views/secondticker.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

// A key that is offered changes nothing that the ledger tells of.
constexpr int ReadPeopleEvery = 2; // seconds

PersonItem itemAt(const QModelIndex &index)
{
    return index.data(PeopleModel::ItemRole).value<PersonItem>();
}

} // namespace

PeoplePage::PeoplePage(const Clock &clock, SecondTicker *ticker, QWidget *parent)
    : Page(parent)
    , m_clock(clock)
    , m_model(new Spoken<PeopleModel>(
          [this](const QModelIndex &index) {
              const bool isShared = desk() != nullptr && desk()->isShared();
              return peoplewords::line(m_model->rows().at(index.row()), isShared);
          },
          this))
    , m_search(named(new SearchField(tr("Search people and groups"), u"/"_s), u"peopleSearch"_s,
                     tr("Search people and groups")))
    , m_banner(named(new Banner(Tone::Denied), u"peopleBanner"_s))
    , m_list(named(new QListView, u"people"_s, tr("People")))
    , m_pane(named(new PersonPane, u"personPane"_s))
{
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(makeList(), 3);
    body->addWidget(m_pane, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    m_banner->setOuterMargins({ 20, metrics::S, 20, metrics::S });
    layout->addWidget(m_banner);
    layout->addLayout(body, 1);
    setFocusProxy(m_stack);
    connectPane();
    connectKeys();
    connect(ticker, &SecondTicker::tick, this, [this] {
        if (++m_sinceRead >= ReadPeopleEvery && isOfficer())
            refresh();
    });
}

QWidget *PeoplePage::makeHeader()
{
    auto *header = new PageHeader(tr("People"));
    m_add = named(new Button(Button::Kind::Primary, tr("Add person…")), u"addPerson"_s);
    m_add->setPictogram(Icon::Plus);
    m_add->hide();
    m_enrol = named(new Button(Button::Kind::Secondary, tr("Enrol by text…")), u"enrolByText"_s);
    m_enrol->hide();
    m_search->setFixedWidth(280);
    header->addAtEnd(m_search);
    header->addAtEnd(m_enrol);
    header->addAtEnd(m_add);
    connect(m_enrol, &Button::clicked, this, &PeoplePage::enrolByText);
    connect(m_add, &Button::clicked, this, &PeoplePage::add);
    connect(m_search, &QLineEdit::textChanged, this, &PeoplePage::showRows);
    return header;
}

QWidget *PeoplePage::makeList()
{
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new StateRowDelegate(
        [this](const QModelIndex &index) {
            const PersonItem item = itemAt(index);
            const bool isShared = desk() != nullptr && desk()->isShared();
            return StateRow{ visibleText(item.person.name),
                             item.person.id + u" · "_s + peoplewords::groups(item),
                             peoplewords::state(item.state, isShared), true };
        },
        m_list));
    m_stack = new ListStack(m_list, Icon::Person, StateRowDelegate::RowHeight);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PeoplePage::showSelected);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PeoplePage::showSelected);
    return m_stack;
}

void PeoplePage::connectPane()
{
    connect(m_pane, &PersonPane::enrolWanted, this,
            [this](const EnrolDeviceBody &offer) { enrol(m_pane->item()->person.name, offer); });
    connect(m_pane, &PersonPane::revokeWanted, this, &PeoplePage::revoke);
    connect(m_pane, &PersonPane::joinWanted, this, &PeoplePage::joinGroup);
    connect(m_pane, &PersonPane::leaveWanted, this, &PeoplePage::leaveGroup);
    connect(m_pane, &PersonPane::managerWanted, this, &PeoplePage::setManager);
    connect(m_pane, &PersonPane::outOfOfficeWanted, this, &PeoplePage::outOfOfficeWanted);
    connect(m_pane, &PersonPane::inviteWanted, this, &PeoplePage::inviteAgain);
    connect(m_pane, &PersonPane::disableWanted, this, &PeoplePage::disable);
}

void PeoplePage::connectKeys()
{
    const auto onKey = [this](Qt::Key key, auto act) {
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this, act);
    };
    onKey(Qt::Key_J, [this] { step(1); });
    onKey(Qt::Key_K, [this] { step(-1); });
}

void PeoplePage::step(int rows)
{
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void PeoplePage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void PeoplePage::clear()
{
    m_read = false;
    m_people.clear();
    m_model->applySnapshot({});
    m_pane->clear();
    m_pane->setBusy(false);
    m_enrol->hide();
    m_add->hide();
    m_banner->hide();
}

void PeoplePage::refresh()
{
    m_sinceRead = 0;
    if (desk() == nullptr)
        return;
    if (!m_read)
        m_stack->begin();
    whenAnswered<QList<PersonItem>>(desk()->registry(), [this](const auto &people) {
        if (people)
            take(*people);
        else
            readFailed(m_banner, people.error());
    });
}

bool PeoplePage::isOfficer() const
{
    return desk() != nullptr
        && std::any_of(m_people.begin(), m_people.end(), [this](const PersonItem &item) {
               return item.person.id == desk()->viewer().id && item.person.active
                   && item.groups.contains(OfficersGroup);
           });
}

void PeoplePage::take(const QList<PersonItem> &people)
{
    readWorked(m_banner);
    m_people = withoutOver(people, m_clock.now());
    m_read = true;
    m_enrol->setVisible(isOfficer());
    m_add->setVisible(isOfficer());
    showRows();
    const auto waiting = std::ranges::count(people, PersonState::Waiting, &PersonItem::state);
    emit peopleRead(isOfficer(), static_cast<int>(waiting));
}

void PeoplePage::showRows()
{
    const QString text = m_search->text().trimmed();
    const bool officer = isOfficer();
    m_model->applySnapshot(officer ? PeopleModel::matching(m_people, text) : QList<PersonItem>());
    if (m_read)
        m_stack->showResult(m_model->rowCount() > 0, officer && !text.isEmpty(),
                            tr("For officers only"),
                            tr("Officers add people and enrol their machines here. Ask one of them "
                               "when you need a change."));
    if (!m_list->selectionModel()->hasSelection() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    showSelected();
}

void PeoplePage::showSelected()
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    if (rows.isEmpty() || desk() == nullptr)
        return m_pane->clear();
    m_pane->show(itemAt(rows.first()), { desk()->viewer().id, m_clock.now(), desk()->isShared() });
}

} // namespace sallyport
