// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/furthertargets.h"

#include "models/domain/text.h"
#include "views/kit/button.h"
#include "views/kit/flowlayout.h"
#include "views/kit/named.h"
#include "views/kit/select.h"
#include "views/theme/metrics.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

FurtherTargets::FurtherTargets(QWidget *parent)
    : QWidget(parent)
    , m_add(named(new Select, u"addTarget"_s))
    , m_chips(named(new QWidget, u"furtherTargets"_s))
{
    new FlowLayout(metrics::Xs, m_chips);
    m_add->setEditable(true);
    m_add->setInsertPolicy(QComboBox::NoInsert);
    m_add->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_add->completer()->setFilterMode(Qt::MatchContains);
    m_add->lineEdit()->setPlaceholderText(tr("Add another target…"));
    m_add->lineEdit()->setAccessibleName(tr("Add another target"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, metrics::S);
    layout->setSpacing(metrics::Xs);
    layout->addWidget(m_chips);
    layout->addWidget(m_add);
    connect(m_add, &QComboBox::activated, this, &FurtherTargets::add);
    showOffered();
    showChosen();
}

QString FurtherTargets::wordsFor(const QStringList &thing)
{
    return tr("%1 · %2", "target and profile")
        .arg(visibleText(thing.value(0)), visibleText(thing.value(1)));
}

void FurtherTargets::setOffered(const QList<QStringList> &things)
{
    m_offered = things;
    showOffered();
}

void FurtherTargets::setFirst(const QStringList &thing)
{
    m_first = thing;
    if (m_chosen.removeAll(thing) > 0)
        showChosen();
    showOffered();
}

void FurtherTargets::setChosen(const QList<QStringList> &things)
{
    m_chosen.clear();
    for (const QStringList &thing : things) {
        if (thing != m_first && !m_chosen.contains(thing))
            m_chosen.append(thing);
    }
    showChosen();
    showOffered();
    emit changed();
}

void FurtherTargets::add(int index)
{
    const QStringList thing = m_add->itemData(index).toStringList();
    if (!thing.isEmpty())
        setChosen(m_chosen + QList<QStringList>{ thing });
}

void FurtherTargets::showOffered()
{
    const QSignalBlocker blocker(m_add);
    m_add->clear();
    for (const QStringList &thing : std::as_const(m_offered)) {
        if (thing != m_first && !m_chosen.contains(thing))
            m_add->addItem(wordsFor(thing), thing);
    }
    m_add->setCurrentIndex(-1);
    m_add->clearEditText();
    m_add->setVisible(m_add->count() > 0);
    showOrHide();
}

void FurtherTargets::showChosen()
{
    for (Button *const old : m_chips->findChildren<Button *>()) {
        old->hide();
        old->setObjectName({});
        old->deleteLater(); // one of them may have been pressed just now
    }
    while (const QLayoutItem *const item = m_chips->layout()->takeAt(0))
        delete item;
    for (const QStringList &thing : std::as_const(m_chosen)) {
        auto *chip = new Button(Button::Kind::Secondary, tr("%1  ✕").arg(wordsFor(thing)));
        chip->setObjectName(u"further.%1.%2"_s.arg(thing.value(0), thing.value(1)));
        chip->setAccessibleName(tr("Take %1 away").arg(wordsFor(thing)));
        chip->setToolTip(tr("Do not ask for this"));
        m_chips->layout()->addWidget(chip);
        connect(chip, &Button::clicked, this, [this, thing] {
            QList<QStringList> rest = m_chosen;
            rest.removeAll(thing);
            setChosen(rest);
        });
    }
    m_chips->setVisible(!m_chosen.isEmpty());
    showOrHide();
}

// It takes no room where there is nothing to choose and nothing chosen.
void FurtherTargets::showOrHide()
{
    setVisible(m_add->count() > 0 || !m_chosen.isEmpty());
}

} // namespace sallyport
