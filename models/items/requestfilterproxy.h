// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/phase.h"

#include <QSet>
#include <QSortFilterProxyModel>
#include <QString>

namespace sallyport {

// Keeps the rows whose people, target, profile, reason or id contain a text, in some phases only.
// The source's order stays.
class RequestFilterProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RequestFilterProxy(QObject *parent = nullptr);

    void setText(const QString &text);
    // Empty: every phase.
    void setPhases(const QSet<Phase> &phases);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QString m_text;
    QSet<Phase> m_phases;
};

} // namespace sallyport
