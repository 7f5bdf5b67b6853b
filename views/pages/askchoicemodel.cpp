// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/askchoicemodel.h"

#include "models/domain/text.h"
#include "models/services/recentasks.h"
#include "views/format/lists.h"
#include "views/format/remaining.h"
#include "views/pages/furthertargets.h"
#include "views/palette/wordmatch.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

QString words(AskChoiceModel::Kind kind)
{
    switch (kind) {
    case AskChoiceModel::Kind::Favourite:
        return AskChoiceModel::tr("Favourite");
    case AskChoiceModel::Kind::Recent:
        return AskChoiceModel::tr("Lately", "asked for not long ago");
    case AskChoiceModel::Kind::Offered:
        break;
    }
    return {};
}

QString joined(const QStringList &parts)
{
    return parts.join(u" · "_s);
}

} // namespace

void AskChoiceModel::setOptions(const QList<AskOption> &options)
{
    m_options = options;
    gather();
}

void AskChoiceModel::setRecent(const QList<Ask> &recent)
{
    if (recent == m_recent)
        return;
    m_recent = recent;
    gather();
}

void AskChoiceModel::setFavourites(const QList<Ask> &favourites)
{
    m_favourites = favourites;
    gather();
}

bool AskChoiceModel::isFavourite(const Ask &ask) const
{
    return m_favourites.contains(essenceOf(ask));
}

void AskChoiceModel::toggleFavourite(const Ask &ask)
{
    const Ask essence = essenceOf(ask);
    if (m_favourites.removeAll(essence) == 0)
        m_favourites.prepend(essence);
    m_starsMoved = true;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).ask == essence)
            emit dataChanged(index(row), index(row), { FavouriteRole, Qt::AccessibleTextRole });
    }
}

void AskChoiceModel::setTyped(const QString &typed)
{
    m_typed = typed.trimmed();
    if (std::exchange(m_starsMoved, false))
        gather();
    else
        arrange();
}

const AskOption *AskChoiceModel::optionFor(const Ask &ask) const
{
    const auto found = std::ranges::find_if(m_options, [&ask](const AskOption &option) {
        return option.target == ask.target && option.profile == ask.profile
            && option.scenario == ask.scenario;
    });
    return found != m_options.end() ? &*found : nullptr;
}

AskChoiceModel::Row AskChoiceModel::rowOf(Kind kind, const Ask &ask, const AskOption &option) const
{
    const QString scenario = visibleText(option.scenarioTitle);
    QStringList note;
    if (kind == Kind::Offered) {
        if (option.targetTitle != option.target)
            note << visibleText(option.targetTitle);
        note << scenario;
    } else {
        note << scenario << formatDuration(ask.duration);
        for (const QString &value : ask.fields)
            note << visibleText(value);
    }
    const QString name = FurtherTargets::wordsFor({ ask.target, ask.profile });
    QStringList searched{ name, option.targetTitle, scenario };
    searched += option.tags;
    searched += ask.fields.values();
    return { .kind = kind,
             .ask = ask,
             .name = name,
             .note = joined(note),
             .searched = searched.join(u' ') };
}

// Everything that could be shown, with what it says, so that typing only has to choose from it.
void AskChoiceModel::gather()
{
    m_all.clear();
    for (const Ask &ask : std::as_const(m_favourites)) {
        if (const AskOption *const option = optionFor(ask))
            m_all.append(rowOf(Kind::Favourite, ask, *option));
    }
    for (const Ask &ask : std::as_const(m_recent)) {
        const AskOption *const option = optionFor(ask);
        if (option != nullptr && !m_favourites.contains(ask))
            m_all.append(rowOf(Kind::Recent, ask, *option));
    }
    QHash<std::pair<QString, QString>, qsizetype> known; // of each thing, its row
    for (const AskOption &option : std::as_const(m_options)) {
        const std::pair thing(option.target, option.profile);
        if (const auto row = known.constFind(thing); row != known.cend()) {
            const QString scenario = visibleText(option.scenarioTitle);
            m_all[*row].note = joined({ m_all.at(*row).note, scenario });
            m_all[*row].searched += u' ' + scenario;
            continue;
        }
        known.insert(thing, m_all.size());
        const Ask ask{ .scenario = option.scenario,
                       .target = option.target,
                       .profile = option.profile,
                       .duration = option.defaultDuration };
        m_all.append(rowOf(Kind::Offered, ask, option));
    }
    arrange();
}

void AskChoiceModel::arrange()
{
    QList<std::pair<int, const Row *>> fitting;
    for (const Row &row : std::as_const(m_all)) {
        if (const auto worth = wordMatch(m_typed, row.searched))
            fitting.append({ *worth, &row });
    }
    std::ranges::stable_sort(fitting, std::ranges::greater(), &std::pair<int, const Row *>::first);
    beginResetModel();
    m_rows.clear();
    for (const auto &[worth, row] : std::as_const(fitting))
        m_rows.append(*row);
    endResetModel();
}

int AskChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AskChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::ToolTipRole:
        return joined({ row.name, row.note });
    case Qt::AccessibleTextRole:
        return spoken(row);
    case NoteRole:
        return row.note;
    case KindRole:
        return words(row.kind);
    case FavouriteRole:
        return isFavourite(row.ask);
    default:
        return {};
    }
}

QString AskChoiceModel::spoken(const Row &row) const
{
    QStringList parts{ row.name, row.note };
    if (row.kind == Kind::Recent)
        parts << words(row.kind);
    if (isFavourite(row.ask))
        parts << words(Kind::Favourite);
    return enumerated(parts);
}

} // namespace sallyport
