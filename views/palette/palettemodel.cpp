// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/palette/palettemodel.h"

#include "models/domain/text.h"
#include "views/format/lists.h"
#include "views/palette/wordmatch.h"

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

void PaletteModel::setEntries(const QList<PaletteEntry> &entries)
{
    m_entries = entries;
    arrange();
}

void PaletteModel::setFound(const QList<PaletteEntry> &found)
{
    m_found = found;
    arrange();
}

void PaletteModel::setTyped(const QString &typed)
{
    m_typed = typed.trimmed();
    arrange();
}

void PaletteModel::arrange()
{
    QList<std::pair<int, const PaletteEntry *>> fitting;
    for (const PaletteEntry &each : std::as_const(m_entries)) {
        const auto worth = wordMatch(m_typed, each.text + u' ' + each.group);
        if (worth && !(each.onlyWhenTyped && m_typed.isEmpty()))
            fitting.append({ *worth, &each });
    }
    std::ranges::stable_sort(fitting, std::ranges::greater(),
                             &std::pair<int, const PaletteEntry *>::first);
    beginResetModel();
    m_rows.clear();
    for (const auto &[worth, each] : std::as_const(fitting))
        m_rows.append(*each);
    m_rows = m_rows.first(std::min<qsizetype>(m_rows.size(), Most - m_found.size())) + m_found;
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &row = entry(index);
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(row.text);
    case Qt::AccessibleTextRole: {
        QStringList parts{ visibleText(row.text), row.group };
        if (!row.key.isEmpty())
            parts << row.key;
        return enumerated(parts);
    }
    case GroupRole:
        return row.group;
    case IconRole:
        return static_cast<int>(row.icon);
    case KeyRole:
        return row.key;
    default:
        return {};
    }
}

} // namespace sallyport
