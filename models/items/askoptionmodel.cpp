// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/askoptionmodel.h"

#include "models/domain/text.h"

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

QString displayText(const AskOption &option, AskOptionModel::Column column)
{
    using Column = AskOptionModel::Column;
    switch (column) {
    case Column::Scenario:
        return visibleText(option.scenarioTitle);
    case Column::Target:
        return visibleText(option.targetTitle);
    case Column::Profile:
        return option.profile;
    }
    Q_UNREACHABLE();
}

} // namespace

int AskOptionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AskOptionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AskOption &option = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return displayText(option, static_cast<Column>(index.column()));
    case SortRole:
        return displayText(option, static_cast<Column>(index.column())).toCaseFolded();
    case OptionRole:
        return QVariant::fromValue(option);
    case ScenarioIdRole:
        return option.scenario;
    case TargetIdRole:
        return option.target;
    case ProfileRole:
        return option.profile;
    default:
        return {};
    }
}

QVariant AskOptionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= ColumnCount)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Scenario:
        return tr("Scenario");
    case Column::Target:
        return tr("Target");
    case Column::Profile:
        return tr("Profile");
    }
    Q_UNREACHABLE();
}

// Line feeds cannot be in the policy's names, so the parts never run together.
QString AskOptionModel::keyOf(const AskOption &row) const
{
    return row.scenario + u'\n' + row.target + u'\n' + row.profile + u'\n' + row.rule;
}

} // namespace sallyport
