// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/peoplemodel.h"

#include "models/domain/text.h"

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PersonItem &item = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return visibleText(u"%1 (%2)"_s.arg(item.person.name, item.person.id));
    case PersonIdRole:
        return item.person.id;
    case ItemRole:
        return QVariant::fromValue(item);
    case SortRole:
        return item.person.name.toCaseFolded();
    default:
        return {};
    }
}

void PeopleModel::applySnapshot(QList<PersonItem> people)
{
    std::ranges::stable_sort(
        people, {}, [](const PersonItem &item) { return item.state != PersonState::Waiting; });
    applyRows(people);
}

QList<PersonItem> PeopleModel::matching(const QList<PersonItem> &people, const QString &text)
{
    if (text.isEmpty())
        return people;
    QList<PersonItem> found;
    for (const PersonItem &item : people) {
        QStringList words{ item.person.name, item.person.id, item.person.login };
        words += item.groups;
        const bool matches = std::any_of(words.begin(), words.end(), [&](const QString &word) {
            return word.contains(text, Qt::CaseInsensitive);
        });
        if (matches)
            found.append(item);
    }
    return found;
}

} // namespace sallyport
