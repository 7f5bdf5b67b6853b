// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/policies/changespane.h"

#include "views/format/policywords.h"
#include "views/kit/card.h"
#include "views/kit/named.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

ChangesPane::ChangesPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new AnswerModel<PolicyChange>(
          { QString() },
          [](const PolicyChange &change, int column) {
              return column < 0 ? policywords::changeAloud(change)
                                : policywords::changeTitle(change);
          },
          this))
    , m_rows(new RowsPane(
          m_model,
          [this](const QModelIndex &index) {
              const PolicyChange &change = m_model->rows().at(index.row());
              return StateRow{ policywords::changeTitle(change), policywords::changeValues(change),
                               policywords::effect(change.effect) };
          },
          Icon::Check, u"policyChanges"_s, tr("Differences")))
    , m_bar(new Surface(Token::Surface, Qt::BottomEdge))
    , m_summary(named(new Text(Type::Small, Token::Muted), u"policyChangesSummary"_s))
{
    auto *inner = new QVBoxLayout(m_bar);
    inner->setContentsMargins(20, metrics::S, 20, metrics::S);
    inner->addWidget(m_summary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_rows, 1);
    m_bar->hide();
    setFocusProxy(m_rows);
}

void ChangesPane::begin()
{
    m_rows->begin();
}

void ChangesPane::show(const QList<PolicyChange> &changes, const QString &emptyTitle,
                       const QString &emptySentence)
{
    m_model->setRows(changes);
    m_bar->setVisible(!changes.isEmpty());
    m_summary->setText(policywords::changesSummary(changes));
    m_rows->showResult(emptyTitle, emptySentence);
}

} // namespace sallyport
