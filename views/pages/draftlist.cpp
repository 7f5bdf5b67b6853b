// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/draftlist.h"

#include "models/domain/text.h"
#include "views/format/when.h"
#include "views/kit/button.h"
#include "views/kit/named.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestName = 60;

} // namespace

DraftList::DraftList(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_title(new Text(Type::BodyStrong, Token::Text, tr("Drafts")))
    , m_rows(new QVBoxLayout)
    , m_undoWords(named(new Text(Type::Small, Token::Muted), u"draftDeleted"_s))
    , m_name(named(new QLineEdit, u"draftName"_s, tr("Name of the draft")))
{
    m_name->setMaxLength(LongestName);
    m_name->setPlaceholderText(tr("Name of the draft"));
    auto *keep = named(new Button(Button::Kind::Secondary, tr("Keep draft")), u"keepDraft"_s);
    keep->setToolTip(tr("On this machine only; nobody is asked"));
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::S);
    line->addWidget(m_name, 1);
    line->addWidget(keep);
    m_rows->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics::S, 0, 0);
    layout->setSpacing(metrics::Xs);
    layout->addWidget(m_title);
    layout->addLayout(m_rows);
    layout->addWidget(makeUndo());
    layout->addLayout(line);
    connect(keep, &Button::clicked, this, &DraftList::keepWanted);
    connect(m_name, &QLineEdit::returnPressed, this, &DraftList::keepWanted);
    showRows();
}

QWidget *DraftList::makeUndo()
{
    m_undo = new QWidget;
    auto *undo = named(new Button(Button::Kind::Quiet, tr("Undo")), u"undoDelete"_s);
    m_undoWords->setElided();
    auto *layout = new QHBoxLayout(m_undo);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_undoWords, 1);
    layout->addWidget(undo);
    connect(undo, &Button::clicked, this, &DraftList::takeBack);
    return m_undo;
}

void DraftList::setDrafts(const QList<AskDraft> &drafts)
{
    m_drafts = drafts;
    m_deleted.reset();
    m_name->clear();
    showRows();
}

std::optional<AskDraft> DraftList::draft(const QString &name) const
{
    const auto found = std::ranges::find(m_drafts, name, &AskDraft::name);
    return found == m_drafts.end() ? std::nullopt : std::optional(*found);
}

void DraftList::keep(const QList<Ask> &asks, const QString &unnamed)
{
    const QString written = m_name->text().simplified();
    const QString name = written.isEmpty() ? freeName(unnamed) : written;
    m_drafts.removeIf([&name](const AskDraft &draft) { return draft.name == name; });
    m_drafts.prepend({ .name = name, .asks = asks, .keptAt = m_clock.now() });
    m_deleted.reset();
    m_name->clear();
    showRows();
    emit changed();
}

QString DraftList::setAside(const QList<Ask> &asks, const QString &unnamed)
{
    const QString written = m_name->text().simplified();
    const QString name = freeName(written.isEmpty() ? unnamed : written);
    m_drafts.prepend({ .name = name, .asks = asks, .keptAt = m_clock.now() });
    m_name->clear();
    showRows();
    emit changed();
    return name;
}

void DraftList::takeOut(const QString &name)
{
    m_drafts.removeIf([&name](const AskDraft &draft) { return draft.name == name; });
    showRows();
    emit changed();
}

// The name of one that may be taken back is not free either.
QString DraftList::freeName(const QString &wanted) const
{
    const auto isTaken = [this](const QString &name) {
        return (m_deleted && m_deleted->second.name == name) || draft(name);
    };
    QString name = wanted;
    for (int next = 2; isTaken(name); ++next)
        name = tr("%1 (%2)", "name of a draft, the how manieth of that name").arg(wanted).arg(next);
    return name;
}

void DraftList::showRows()
{
    while (const QLayoutItem *const old = m_rows->takeAt(0)) {
        old->widget()->hide();
        old->widget()->setObjectName({});
        old->widget()->deleteLater(); // a button of one may have been pressed just now
        delete old;
    }
    for (const AskDraft &draft : std::as_const(m_drafts))
        addRow(draft);
    m_title->setVisible(!m_drafts.isEmpty());
    m_undo->setVisible(m_deleted.has_value());
    if (m_deleted)
        m_undoWords->setText(tr("“%1” is deleted").arg(visibleText(m_deleted->second.name)));
}

void DraftList::addRow(const AskDraft &draft)
{
    auto *row = new QWidget;
    const QString name = visibleText(draft.name);
    auto *words = new Text(Type::Body);
    words->setText(tr("%1 · %2", "name, when").arg(name, formatWhen(draft.keptAt, m_clock.now())));
    words->setElided();
    words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *open = new Button(Button::Kind::Quiet, tr("Open"));
    open->setObjectName(u"openDraft.%1"_s.arg(draft.name));
    open->setAccessibleName(tr("Open the draft %1").arg(name));
    auto *remove = new Button(Button::Kind::Quiet, tr("Delete"));
    remove->setObjectName(u"deleteDraft.%1"_s.arg(draft.name));
    remove->setAccessibleName(tr("Delete the draft %1").arg(name));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Xs);
    layout->addWidget(words, 1);
    layout->addWidget(open);
    layout->addWidget(remove);
    m_rows->addWidget(row);
    connect(open, &Button::clicked, this, [this, draft] { emit openWanted(draft); });
    connect(remove, &Button::clicked, this, [this, name = draft.name] { take(name); });
}

void DraftList::take(const QString &name)
{
    const auto found = std::ranges::find(m_drafts, name, &AskDraft::name);
    if (found == m_drafts.end())
        return;
    const auto place = std::distance(m_drafts.begin(), found);
    m_deleted = std::pair(qsizetype(place), m_drafts.takeAt(place));
    showRows();
    emit changed();
}

void DraftList::takeBack()
{
    if (!m_deleted)
        return;
    m_drafts.insert(std::min(m_deleted->first, m_drafts.size()), m_deleted->second);
    m_deleted.reset();
    showRows();
    emit changed();
}

} // namespace sallyport
