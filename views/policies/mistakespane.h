// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/answermodel.h"
#include "models/policy/policyparser.h"
#include "views/policies/rowspane.h"

namespace sallyport {

// Mistakes or warnings of a policy document, each with its place and what to do about it.
class MistakesPane : public RowsPane
{
    Q_OBJECT

public:
    enum class Kind { Mistakes, Warnings };

    explicit MistakesPane(Kind kind, QWidget *parent = nullptr);

    void show(const QList<PolicyMistake> &mistakes);

private:
    // The model belongs to the pane, which is made with it.
    MistakesPane(AnswerModel<PolicyMistake> *model, Kind kind, QWidget *parent);

    AnswerModel<PolicyMistake> *m_model;
};

} // namespace sallyport
