// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/querycompletion.h"
#include "views/kit/searchfield.h"

class QCompleter;
class QStandardItemModel;

namespace sallyport {

// A search field that offers how to go on (models/services/requestquery.h). Ctrl+Space asks for
// that in an empty field too.
class QueryField : public SearchField
{
    Q_OBJECT

public:
    explicit QueryField(const QString &placeholder, const QString &key, QWidget *parent = nullptr);

    void setWords(const QueryWords &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer();
    void take(const QModelIndex &index);

    QueryWords m_words;
    QueryCompletion m_offered;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
};

} // namespace sallyport
