// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QLayout;

namespace sallyport {

class Select;

// What is asked for together with the first: targets with their profiles, to be searched, added and
// taken away again.
class FurtherTargets : public QWidget
{
    Q_OBJECT

public:
    explicit FurtherTargets(QWidget *parent = nullptr);

    // "orders-db · readonly", as visible text.
    static QString wordsFor(const QStringList &thing);

    // Each is a target and a profile.
    void setOffered(const QList<QStringList> &things);
    QList<QStringList> chosen() const { return m_chosen; }
    // What is not offered is kept: the preview says why it may not be asked for.
    void setChosen(const QList<QStringList> &things);
    // It is asked for already, so it is not offered here.
    void setFirst(const QStringList &thing);

signals:
    void changed();

private:
    void add(int index);
    void showChosen();
    void showOffered();
    void showOrHide();

    Select *m_add;
    QWidget *m_chips;
    QList<QStringList> m_offered;
    QList<QStringList> m_chosen;
    QStringList m_first;
};

} // namespace sallyport
