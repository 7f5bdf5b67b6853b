// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace sallyport {

// Columns of plain text, aligned by spaces. Cells are made visible: control characters show as
// stand-ins, so nobody's text can move the cursor or colour the terminal.
class TextTable
{
public:
    explicit TextTable(QStringList header) : m_header(std::move(header)) { }

    void addRow(const QStringList &cells);
    bool isEmpty() const { return m_rows.isEmpty(); }
    // Without the last line feed. No header when there is no row.
    QString toString() const;

private:
    QStringList m_header;
    QList<QStringList> m_rows;
};

// "Label:  value" lines with the values under each other. Empty values are left out.
class TextFields
{
public:
    void add(const QString &label, const QString &value);
    // The value as it is: only for text that was made visible before, and may have lines.
    void addLines(const QString &label, const QString &value);
    QString toString() const;

private:
    QList<std::pair<QString, QString>> m_fields;
};

} // namespace sallyport
