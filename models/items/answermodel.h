// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

#include <functional>
#include <utility>

namespace sallyport {

// The rows of one answer: what differs, what is wrong, what would have come otherwise. Another
// answer replaces them as a whole. Whoever shows them has the words.
template <typename Row>
class AnswerModel : public QAbstractTableModel
{
public:
    // What stands in this column; column -1: the whole row in a sentence, for a screen reader.
    using WordsOf = std::function<QString(const Row &, int column)>;

    AnswerModel(QStringList headers, WordsOf wordsOf, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_headers(std::move(headers))
        , m_wordsOf(std::move(wordsOf))
    {
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Row &row = m_rows.at(index.row());
        if (role == Qt::DisplayRole)
            return m_wordsOf(row, index.column());
        // In a list the only column stands for the row.
        if (role == Qt::AccessibleTextRole)
            return m_wordsOf(row, columnCount() == 1 ? -1 : index.column());
        return {};
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return m_headers.value(section);
    }

    const QList<Row> &rows() const { return m_rows; }
    QString sentence(int row) const { return m_wordsOf(m_rows.at(row), -1); }

    void setRows(const QList<Row> &rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }

private:
    const QStringList m_headers;
    const WordsOf m_wordsOf;
    QList<Row> m_rows;
};

} // namespace sallyport
