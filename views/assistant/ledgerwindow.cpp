// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assistant/ledgerwindow.h"

#include "models/domain/text.h"
#include "models/items/seatlistmodel.h"
#include "views/delegates/spoken.h"
#include "views/delegates/staterowdelegate.h"
#include "views/format/lists.h"
#include "views/kit/button.h"
#include "views/kit/named.h"
#include "views/kit/pictogram.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

KnownSeat seatAt(const QModelIndex &index)
{
    return index.data(SeatListModel::ItemRole).value<KnownSeat>();
}

StateRow rowOf(const QModelIndex &index)
{
    const KnownSeat seat = seatAt(index);
    const paint::ChipLook waits{ LedgerWindow::tr("Waits to be enrolled"), Tone::Pending,
                                 Icon::Clock };
    const QString name = visibleText(seat.name.isEmpty() ? seat.personId : seat.name);
    return StateRow{ name.isEmpty() ? LedgerWindow::tr("Own ledger") : name, seat.ledger.toString(),
                     seat.waiting ? waits : paint::ChipLook(), true };
}

QString spokenRow(const QModelIndex &index)
{
    const StateRow row = rowOf(index);
    QStringList words{ row.name, row.below, row.state.text };
    words.removeAll(QString());
    return enumerated(words);
}

} // namespace

LedgerWindow::LedgerWindow(QWidget *parent)
    : QWidget(parent)
    , m_model(new Spoken<SeatListModel>(spokenRow, this))
    , m_list(named(new QListView, u"ledgers"_s, tr("Ledgers that this machine knows")))
    , m_open(named(new Button(Button::Kind::Primary, tr("Open")), u"ledgerOpen"_s))
{
    setObjectName(u"ledgerWindow"_s);
    setWindowTitle(tr("Open a ledger"));
    setWindowIcon(iconFor(Icon::Brand, tokenColor(Token::Accent, palette())));
    setMinimumSize(600, 420);
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new StateRowDelegate(rowOf, m_list));
    auto *join = named(new Button(Button::Kind::Secondary, tr("Join a ledger…")), u"ledgerJoin"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(join);
    buttons->addStretch(1);
    buttons->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, metrics::Xl, 32, metrics::Xl);
    layout->setSpacing(metrics::M);
    layout->addWidget(new Pictogram(Icon::Brand, Token::Accent, 20));
    layout->addWidget(new Text(Type::PageTitle, Token::Text, tr("Which ledger?")));
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_list);
    connect(m_list, &QListView::doubleClicked, this, &LedgerWindow::open);
    connect(m_open, &Button::clicked, this, &LedgerWindow::open);
    connect(join, &Button::clicked, this, [this] {
        hide();
        emit joinWanted();
    });
}

void LedgerWindow::choose(const QList<KnownSeat> &seats)
{
    m_model->applySnapshot(seats);
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_open->setEnabled(!seats.isEmpty());
    show();
    raise();
    activateWindow();
    m_list->setFocus();
}

void LedgerWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return open();
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void LedgerWindow::open()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const KnownSeat seat = seatAt(current);
    hide();
    emit chosen(seat);
}

} // namespace sallyport
