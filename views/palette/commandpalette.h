// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/palette/palettemodel.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QListView;

namespace sallyport {

class EmptyState;
class SearchField;

// A field over the page with a list of where to go and what to do. It does nothing by itself: an
// entry does what its button or key does, and afterwards, when the palette is gone.
class CommandPalette : public QWidget
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    // Opens it empty; again, and it goes.
    void toggle(const QList<PaletteEntry> &entries);
    // More of what can be found without looking for it, such as people, as it comes in.
    void add(const QList<PaletteEntry> &entries);
    // The answer to lookedFor(); left out when something else is typed by now.
    void setFound(const QString &typed, const QList<PaletteEntry> &found);

signals:
    void lookedFor(const QString &typed); // a moment after the last letter

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QString &typed);
    bool takeKey(int key);
    void step(int rows);
    void run(const QModelIndex &index);
    void dismiss();
    void place();
    void select(int row);

    PaletteModel *m_model;
    SearchField *m_field;
    QListView *m_list;
    EmptyState *m_empty;
    QList<PaletteEntry> m_entries;
    QTimer m_delay;
    QPointer<QWidget> m_before; // had the keyboard
};

} // namespace sallyport
