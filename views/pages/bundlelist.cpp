// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/bundlelist.h"

#include "models/services/together.h"
#include "views/format/phaselook.h"
#include "views/format/requestwords.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

const char *const IdProperty = "requestId";

bool isMine(const RequestItem &item)
{
    return item.mineToDecide && item.request.state == RequestState::Pending;
}

} // namespace

BundleList::BundleList(QWidget *parent)
    : Card(Token::Surface, parent)
    , m_title(new Text(Type::Label, Token::Muted))
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"bundle"_s);
    m_rows->setSpacing(metrics::Xs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::L, metrics::M, metrics::L, metrics::M);
    layout->setSpacing(metrics::S);
    layout->addWidget(m_title);
    layout->addLayout(m_rows);
    hide();
}

void BundleList::show(const QList<RequestItem> &items)
{
    const QString bundle = items.isEmpty() ? QString() : items.first().request.ask.bundle;
    const QStringList off = bundle == m_bundle ? unticked() : QStringList();
    setVisible(items.size() > 1);
    if (items == m_items)
        return;
    m_bundle = bundle;
    m_items = items;
    m_ticks.clear();
    while (const QLayoutItem *const old = m_rows->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    m_title->setText(tr("%n targets, asked for together", nullptr, int(items.size())));
    QList<RequestItem> mine = items;
    mine.removeIf([](const RequestItem &item) { return !isMine(item); });
    const bool hasTicks = mine.size() > 1 && mayApproveTogether(mine);
    for (const RequestItem &item : items) {
        if (hasTicks && isMine(item))
            addTick(item, !off.contains(item.request.id));
        else
            addLine(item);
    }
    emit changed();
}

QString BundleList::wordsOf(const RequestItem &item)
{
    return tr("%1 · %2", "access, state").arg(accessTitle(item), phaseChip(phaseOf(item)).text);
}

void BundleList::addLine(const RequestItem &item)
{
    auto *line = new Text(Type::Body, Token::Muted);
    line->setForeign(wordsOf(item));
    line->setWordWrap(true);
    m_rows->addWidget(line);
}

void BundleList::addTick(const RequestItem &item, bool isTicked)
{
    auto *tick = new QCheckBox(wordsOf(item).replace(u'&', u"&&"_s));
    tick->setObjectName(u"bundle.%1"_s.arg(item.request.id));
    tick->setProperty(IdProperty, item.request.id);
    tick->setChecked(isTicked);
    m_rows->addWidget(tick);
    m_ticks.append(tick);
    connect(tick, &QCheckBox::toggled, this, &BundleList::changed);
}

QStringList BundleList::ticked() const
{
    QStringList ids;
    for (const QCheckBox *const tick : m_ticks) {
        if (tick->isChecked())
            ids << tick->property(IdProperty).toString();
    }
    return ids;
}

QStringList BundleList::unticked() const
{
    QStringList ids;
    for (const QCheckBox *const tick : m_ticks) {
        if (!tick->isChecked())
            ids << tick->property(IdProperty).toString();
    }
    return ids;
}

} // namespace sallyport
