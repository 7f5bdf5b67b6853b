// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/answermodel.h"
#include "models/policy/policydiff.h"
#include "views/policies/rowspane.h"

namespace sallyport {

// What differs between two policies, each difference with what it does in a word and a shape.
class ChangesPane : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesPane(QWidget *parent = nullptr);

    void begin();
    // emptyTitle, emptySentence: what it means that there is none.
    void show(const QList<PolicyChange> &changes, const QString &emptyTitle,
              const QString &emptySentence);

private:
    AnswerModel<PolicyChange> *m_model;
    RowsPane *m_rows;
    QWidget *m_bar;
    Text *m_summary;
};

} // namespace sallyport
