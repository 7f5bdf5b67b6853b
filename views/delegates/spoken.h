// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QString>
#include <QVariant>

#include <functional>
#include <utility>

namespace sallyport {

// A model whose rows say to a screen reader what the delegate draws. The wording is the views', so
// the model of the items cannot know it.
template <typename Model>
class Spoken : public Model
{
public:
    using WordsOf = std::function<QString(const QModelIndex &)>;

    explicit Spoken(WordsOf wordsOf, QObject *parent = nullptr)
        : Model(parent)
        , m_wordsOf(std::move(wordsOf))
    {
    }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (role == Qt::AccessibleTextRole && index.isValid())
            return m_wordsOf(index);
        return Model::data(index, role);
    }

private:
    WordsOf m_wordsOf;
};

} // namespace sallyport
