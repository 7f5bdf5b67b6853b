// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/queryfield.h"

#include "models/domain/text.h"
#include "views/format/querywords.h"
#include "views/kit/named.h"
#include "views/theme/metrics.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int FieldWidth = 360;
constexpr auto PlaceRole = Qt::UserRole + 1; // int, among the suggestions

QString lineOf(const QuerySuggestion &suggestion)
{
    const QString note = suggestion.isKey ? querywords::keyNote(suggestion.insert.chopped(1))
                                          : visibleText(suggestion.title);
    const QString insert = visibleText(suggestion.insert);
    return note.isEmpty() ? insert : u"%1  ·  %2"_s.arg(insert, note);
}

} // namespace

QueryField::QueryField(const QString &placeholder, const QString &key, QWidget *parent)
    : SearchField(placeholder, key, parent)
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(MostSuggestions);
    m_completer->setWidget(this);
    named(m_completer->popup(), u"querySuggestions"_s, tr("Ways to go on"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &QueryField::take);
    // Not what is set by others, such as a saved view.
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.isEmpty())
            m_completer->popup()->hide();
        else
            offer();
    });
}

void QueryField::setWords(const QueryWords &words)
{
    m_words = words;
}

void QueryField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)
        return offer();
    // The completer hands it on to the field first, which would empty itself.
    if (event->key() == Qt::Key_Escape && m_completer->popup()->isVisible())
        return m_completer->popup()->hide();
    SearchField::keyPressEvent(event);
}

void QueryField::offer()
{
    m_offered = completeQuery(text(), cursorPosition(), m_words);
    m_model->clear();
    for (int i = 0; i < m_offered.suggestions.size(); ++i) {
        auto *item = new QStandardItem(lineOf(m_offered.suggestions.at(i)));
        item->setData(i, PlaceRole);
        item->setEditable(false);
        m_model->appendRow(item);
    }
    if (m_offered.suggestions.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    const QRect below(0, height() + metrics::Xs, std::min(width(), FieldWidth), 0);
    m_completer->complete(below);
}

void QueryField::take(const QModelIndex &index)
{
    const QuerySuggestion suggestion = m_offered.suggestions.value(index.data(PlaceRole).toInt());
    if (suggestion.insert.isEmpty())
        return;
    QString written = text();
    QString insert = suggestion.insert;
    const int end = m_offered.from + m_offered.length;
    if (!suggestion.isKey && end == written.size())
        insert += u' ';
    written.replace(m_offered.from, m_offered.length, insert);
    setText(written);
    setCursorPosition(m_offered.from + static_cast<int>(insert.size()));
    if (suggestion.isKey)
        offer();
}

} // namespace sallyport
