// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/stagemodel.h"

#include "models/domain/text.h"

namespace sallyport {

namespace {

QStringList namesOf(const QList<PersonRef> &people)
{
    QStringList names;
    for (const PersonRef &person : people)
        names.append(person.name);
    return names;
}

QVariantList momentsOf(const QList<Instant> &moments)
{
    QVariantList values;
    for (const Instant at : moments)
        values.append(QVariant::fromValue(at));
    return values;
}

} // namespace

int StageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant StageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StageItem &stage = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return visibleText(stage.name);
    case NameRole:
        return stage.name;
    case NumberRole:
    case SortRole:
        return index.row() + 1;
    case StatusRole:
        return QVariant::fromValue(stage.status);
    case NeedRole:
        return stage.need;
    case HaveRole:
        return static_cast<int>(stage.decided.size());
    case DecidedNamesRole:
        return namesOf(stage.decided);
    case DecidedAtRole:
        return momentsOf(stage.decidedAt);
    case EligibleNamesRole:
        return namesOf(stage.eligible);
    default:
        return {};
    }
}

} // namespace sallyport
