// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/palette/commandpalette.h"

#include "views/kit/emptystate.h"
#include "views/kit/named.h"
#include "views/kit/searchfield.h"
#include "views/palette/palettedelegate.h"
#include "views/theme/metrics.h"
#include "views/theme/tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int PaletteWidth = 600;
constexpr int Top = 72;
constexpr int RowsShown = 11;
constexpr int EmptyHeight = 168;

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QWidget(window)
    , m_model(new PaletteModel(this))
    , m_field(named(new SearchField(tr("Go to a page, a request or a person, or do something"),
                                    tr("Esc", "the key")),
                    u"paletteField"_s, tr("Commands")))
    , m_list(named(new QListView, u"paletteList"_s, tr("What fits")))
    , m_empty(named(new EmptyState(Icon::Search), u"paletteEmpty"_s))
{
    setObjectName(u"palette"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_empty->setContent(tr("Nothing is called that"),
                        tr("Try fewer letters, or search the audit with the same words."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::S, metrics::S, metrics::S, metrics::S);
    layout->setSpacing(metrics::S);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(150ms);
    connect(&m_delay, &QTimer::timeout, this,
            [this] { emit lookedFor(m_field->text().trimmed()); });
    connect(m_field, &SearchField::textChanged, this, &CommandPalette::take);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::toggle(const QList<PaletteEntry> &entries)
{
    if (isVisible())
        return dismiss();
    m_before = QApplication::focusWidget();
    m_entries = entries;
    m_model->setEntries(entries);
    m_field->clear();
    take({});
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::add(const QList<PaletteEntry> &entries)
{
    const int row = m_list->currentIndex().row();
    m_entries += entries;
    m_model->setEntries(m_entries);
    select(row);
}

void CommandPalette::setFound(const QString &typed, const QList<PaletteEntry> &found)
{
    if (typed != m_field->text().trimmed())
        return;
    const int row = m_list->currentIndex().row();
    m_model->setFound(found);
    select(row);
}

void CommandPalette::take(const QString &typed)
{
    m_model->setFound({});
    m_model->setTyped(typed);
    select(0);
    if (typed.trimmed().isEmpty())
        m_delay.stop();
    else
        m_delay.start();
}

// A row, or the last one; says it to whoever listens, as the keyboard stays in the field.
void CommandPalette::select(int row)
{
    const int rows = m_model->rowCount();
    const QModelIndex index = m_model->index(std::clamp(row, 0, std::max(0, rows - 1)), 0);
    m_list->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
    m_list->setCurrentIndex(index);
    m_field->setAccessibleDescription(index.isValid()
                                          ? index.data(Qt::AccessibleTextRole).toString()
                                          : tr("Nothing is called that"));
    place();
}

void CommandPalette::step(int rows)
{
    select(m_list->currentIndex().row() + rows);
}

void CommandPalette::run(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto act = m_model->entry(index).act; // the row goes with what it does, perhaps
    dismiss();
    act();
}

void CommandPalette::dismiss()
{
    m_delay.stop();
    const bool hadKeyboard = m_field->hasFocus();
    hide();
    if (hadKeyboard && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::place()
{
    const int rows = std::min(m_model->rowCount(), RowsShown);
    const int content = rows > 0 ? rows * PaletteDelegate::RowHeight : EmptyHeight;
    const int height = content + m_field->sizeHint().height() + 3 * metrics::S;
    const QSize window = parentWidget()->size();
    setGeometry((window.width() - PaletteWidth) / 2, Top, PaletteWidth,
                std::min(height, window.height() - 2 * Top));
}

bool CommandPalette::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(RowsShown);
        return true;
    case Qt::Key_PageUp:
        step(-RowsShown);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else to go
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field)
        return false;
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason)
        dismiss();
    return event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent *>(event)->key());
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokenColor(Token::Accent, palette()), 1));
    painter.setBrush(tokenColor(Token::Raised, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::CardRadius,
                            metrics::CardRadius);
}

} // namespace sallyport
