// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/readmodels.h"

#include <QLineEdit>

class QCompleter;

namespace sallyport {

class AskChoiceModel;

// What is asked for: a target with a profile, to be looked for by words or chosen from a list with
// favourites and what was asked for lately at its head. While nothing is being looked for it shows
// what is chosen. Arrow down or a click opens the list; Ctrl+B there marks a favourite.
class WhatField : public QLineEdit
{
    Q_OBJECT

public:
    explicit WhatField(QWidget *parent = nullptr);

    // Keeps what is chosen where it is still on offer, else chooses the first.
    void setOptions(const QList<AskOption> &options);
    void setRecent(const QList<Ask> &recent);
    void setFavourites(const QList<Ask> &favourites);
    QList<Ask> favourites() const;
    bool isFavourite(const Ask &ask) const;
    void toggleFavourite(const Ask &ask);

    int count() const { return static_cast<int>(m_things.size()); }
    // Target and profile; empty when nothing is on offer.
    const QStringList &current() const { return m_current; }
    // Nothing happens when it is not on offer.
    void setCurrent(const QStringList &thing);

signals:
    void currentChanged();
    void askChosen(const sallyport::Ask &ask); // a favourite, or what was asked for before
    void favouritesChanged(); // by the person only
    void looked(int rows); // so many fit what is typed; also when nobody looks any more
    void wentOn(); // there is no more to choose here

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void offer(const QString &typed);
    void take(const QModelIndex &index);
    void showCurrent();
    bool isLooking() const;
    bool takeListKey(int key, Qt::KeyboardModifiers modifiers);
    bool pressStar(const QPoint &at, bool isRelease);

    AskChoiceModel *m_model;
    QCompleter *m_completer;
    QList<QStringList> m_things;
    QStringList m_current;
};

} // namespace sallyport
