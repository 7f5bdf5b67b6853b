// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/texttable.h"

#include "models/domain/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

constexpr auto Gap = "  "_L1;

QString lineOf(const QStringList &cells, const QList<qsizetype> &widths)
{
    QString line;
    for (qsizetype column = 0; column < cells.size(); ++column)
        line += cells.at(column).leftJustified(widths.at(column)) + Gap;
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace

void TextTable::addRow(const QStringList &cells)
{
    QStringList row;
    for (const QString &cell : cells)
        row.append(visibleText(cell));
    row.resize(m_header.size());
    m_rows.append(row);
}

QString TextTable::toString() const
{
    if (m_rows.isEmpty())
        return {};
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < m_header.size(); ++column) {
        qsizetype width = m_header.at(column).size();
        for (const QStringList &row : m_rows)
            width = std::max(width, row.at(column).size());
        widths.append(width);
    }
    QStringList lines{ lineOf(m_header, widths) };
    for (const QStringList &row : m_rows)
        lines.append(lineOf(row, widths));
    return lines.join(u'\n');
}

void TextFields::add(const QString &label, const QString &value)
{
    addLines(label, visibleText(value));
}

void TextFields::addLines(const QString &label, const QString &value)
{
    if (!value.isEmpty())
        m_fields.append({ visibleText(label), value });
}

QString TextFields::toString() const
{
    qsizetype width = 0;
    for (const auto &[label, value] : m_fields)
        width = std::max(width, label.size());
    QStringList lines;
    for (const auto &[label, value] : m_fields) {
        QString text = value;
        text.replace(u'\n', u'\n' + QString(width + 2, u' '));
        lines.append(label.leftJustified(width) + Gap + text);
    }
    return lines.join(u'\n');
}

} // namespace sallyport
