// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policies/mistakespane.h"

#include "models/domain/text.h"
#include "views/format/policywords.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

AnswerModel<PolicyMistake> *makeModel()
{
    return new AnswerModel<PolicyMistake>(
        { QString() }, [](const PolicyMistake &mistake, int column) {
            return column < 0 ? policywords::mistakeAloud(mistake) : visibleText(mistake.message);
        });
}

StateRow rowOf(const PolicyMistake &mistake)
{
    return { visibleText(mistake.message), policywords::mistakePlace(mistake), {} };
}

} // namespace

MistakesPane::MistakesPane(Kind kind, QWidget *parent) : MistakesPane(makeModel(), kind, parent) { }

MistakesPane::MistakesPane(AnswerModel<PolicyMistake> *model, Kind kind, QWidget *parent)
    : RowsPane(
        model, [model](const QModelIndex &index) { return rowOf(model->rows().at(index.row())); },
        Icon::Check, kind == Kind::Mistakes ? u"policyMistakes"_s : u"policyWarnings"_s,
        kind == Kind::Mistakes ? tr("Mistakes") : tr("Warnings"), parent)
    , m_model(model)
{
    model->setParent(this);
}

void MistakesPane::show(const QList<PolicyMistake> &mistakes)
{
    m_model->setRows(mistakes);
    showResult(tr("Nothing to warn of"),
               tr("Every rule can decide, every stage can be filled, every name is somebody's."));
}

} // namespace sallyport
