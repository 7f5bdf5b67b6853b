// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/whatfield.h"

#include "views/kit/named.h"
#include "views/kit/paint.h"
#include "views/pages/askchoicedelegate.h"
#include "views/pages/askchoicemodel.h"
#include "views/pages/furthertargets.h"
#include "views/theme/metrics.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int ChoicesShown = 8;
constexpr int ChevronRoom = 16; // beside the padding

} // namespace

WhatField::WhatField(QWidget *parent)
    : QLineEdit(parent)
    , m_model(new AskChoiceModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    setPlaceholderText(tr("Target, profile or tag"));
    setAccessibleDescription(tr("Type to search, or press the arrow down for the list"));
    if (layoutDirection() == Qt::LeftToRight)
        setTextMargins(0, 0, ChevronRoom, 0);
    else
        setTextMargins(ChevronRoom, 0, 0, 0);
    auto *list = named(new QListView, u"whatChoices"_s, tr("What you may ask for"));
    list->setUniformItemSizes(true);
    list->setResizeMode(QListView::Adjust);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_completer->setPopup(list);
    list->setItemDelegate(new AskChoiceDelegate(list)); // setPopup() puts one of its own there
    list->installEventFilter(this);
    list->viewport()->installEventFilter(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(ChoicesShown);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &WhatField::take);
    connect(this, &QLineEdit::textEdited, this, &WhatField::offer);
}

void WhatField::setOptions(const QList<AskOption> &options)
{
    m_model->setOptions(options);
    m_things.clear();
    for (const AskOption &option : options) {
        const QStringList thing{ option.target, option.profile };
        if (!m_things.contains(thing))
            m_things.append(thing);
    }
    if (!m_things.contains(m_current))
        m_current = m_things.value(0);
    showCurrent();
}

void WhatField::setRecent(const QList<Ask> &recent)
{
    m_model->setRecent(recent);
}

void WhatField::setFavourites(const QList<Ask> &favourites)
{
    m_model->setFavourites(favourites);
}

QList<Ask> WhatField::favourites() const
{
    return m_model->favourites();
}

bool WhatField::isFavourite(const Ask &ask) const
{
    return m_model->isFavourite(ask);
}

void WhatField::toggleFavourite(const Ask &ask)
{
    m_model->toggleFavourite(ask);
    emit favouritesChanged();
}

void WhatField::setCurrent(const QStringList &thing)
{
    if (!m_things.contains(thing))
        return;
    const bool isOther = thing != m_current;
    m_current = thing;
    showCurrent();
    if (isOther)
        emit currentChanged();
}

bool WhatField::isLooking() const
{
    return text() != (m_current.isEmpty() ? QString() : FurtherTargets::wordsFor(m_current));
}

void WhatField::showCurrent()
{
    setText(m_current.isEmpty() ? QString() : FurtherTargets::wordsFor(m_current));
    setCursorPosition(0); // the target, where both have no room
    emit looked(count());
}

void WhatField::offer(const QString &typed)
{
    m_model->setTyped(typed);
    const int rows = m_model->rowCount();
    emit looked(rows);
    if (rows == 0)
        return m_completer->popup()->hide();
    m_completer->complete(QRect(0, height() + metrics::Xs, width(), 0));
    if (!typed.isEmpty()) // the best one is a key away
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void WhatField::take(const QModelIndex &index)
{
    // Of the model that the completer shows: row by row the same as ours.
    const QModelIndex row = m_model->index(index.row());
    if (!row.isValid())
        return;
    const Ask ask = m_model->ask(row);
    if (m_model->kind(row) == AskChoiceModel::Kind::Offered) {
        setCurrent({ ask.target, ask.profile });
    } else {
        showCurrent();
        emit askChosen(ask);
    }
    // Once the list is gone, which gives the keyboard back to this field.
    QMetaObject::invokeMethod(this, &WhatField::wentOn, Qt::QueuedConnection);
}

bool WhatField::takeListKey(int key, Qt::KeyboardModifiers modifiers)
{
    QAbstractItemView *const list = m_completer->popup();
    if (key == Qt::Key_Escape) {
        list->hide();
        showCurrent();
        return true;
    }
    const QModelIndex row = m_model->index(list->currentIndex().row());
    if (key != Qt::Key_B || modifiers != Qt::ControlModifier || !row.isValid())
        return false;
    toggleFavourite(m_model->ask(row));
    return true;
}

bool WhatField::pressStar(const QPoint &at, bool isRelease)
{
    const QAbstractItemView *const list = m_completer->popup();
    const QModelIndex shown = list->indexAt(at);
    const QRect row = list->visualRect(shown);
    if (!shown.isValid() || !AskChoiceDelegate::starArea(row, list->layoutDirection()).contains(at))
        return false;
    if (isRelease)
        toggleFavourite(m_model->ask(m_model->index(shown.row())));
    return true;
}

bool WhatField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_completer->popup() && event->type() == QEvent::KeyPress) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        if (takeListKey(key->key(), key->modifiers()))
            return true;
    }
    const bool isPress
        = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    const bool isRelease = event->type() == QEvent::MouseButtonRelease;
    if (watched == m_completer->popup()->viewport() && (isPress || isRelease)
        && pressStar(static_cast<QMouseEvent *>(event)->position().toPoint(), isRelease))
        return true;
    return QLineEdit::eventFilter(watched, event);
}

void WhatField::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Down)
        return offer({});
    if (key == Qt::Key_Escape && isLooking())
        return showCurrent();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter && m_completer->popup()->isVisible())
        return event->ignore(); // the list takes it
    if (isEnter && event->modifiers() != Qt::ControlModifier) {
        if (isLooking())
            offer(text());
        else
            emit wentOn();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void WhatField::mouseReleaseEvent(QMouseEvent *event)
{
    QLineEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint())
        || hasSelectedText())
        return;
    selectAll(); // what is typed takes the place of it
    if (!isLooking())
        offer({});
}

void WhatField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    const bool isForAMoment
        = event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason;
    if (!isForAMoment && isLooking())
        showCurrent();
}

void WhatField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QRectF place(width() - 24, (height() - 16) / 2.0, 16, 16);
    paintIcon(&painter, Icon::Chevron, paint::placed(layoutDirection(), rect(), place),
              tokenColor(isEnabled() ? Token::Muted : Token::Faint, palette()));
}

} // namespace sallyport
