// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/readmodels.h"
#include "views/kit/card.h"

#include <QList>
#include <QStringList>

class QCheckBox;
class QVBoxLayout;

namespace sallyport {

class Text;

// What was asked for together, each with its state. Where their rules let them be approved
// together, those that the viewer may decide now have a tick; else each is decided where it is
// shown.
class BundleList : public Card
{
    Q_OBJECT

public:
    explicit BundleList(QWidget *parent = nullptr);

    // Hidden unless there are several. Ticks stay as they are while the same bundle is shown.
    void show(const QList<RequestItem> &items);
    QStringList ticked() const; // in order
    QStringList unticked() const; // that could be

signals:
    void changed();

private:
    static QString wordsOf(const RequestItem &item);
    void addLine(const RequestItem &item);
    void addTick(const RequestItem &item, bool isTicked);

    Text *m_title;
    QVBoxLayout *m_rows;
    QList<QCheckBox *> m_ticks;
    QString m_bundle;
    QList<RequestItem> m_items;
};

} // namespace sallyport
