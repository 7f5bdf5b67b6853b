// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/machine.h"

#include <QWidget>

class QListView;

namespace sallyport {

class Button;
class SeatListModel;

// Which of the ledgers that this machine knows is to be opened, and as whom.
class LedgerWindow : public QWidget
{
    Q_OBJECT

public:
    explicit LedgerWindow(QWidget *parent = nullptr);

    // Shows them with the one that was used last on top and selected.
    void choose(const QList<KnownSeat> &seats);

signals:
    void chosen(const sallyport::KnownSeat &seat);
    void joinWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open();

    SeatListModel *m_model;
    QListView *m_list;
    Button *m_open;
};

} // namespace sallyport
