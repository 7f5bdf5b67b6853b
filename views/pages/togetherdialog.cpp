// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/togetherdialog.h"

#include "models/domain/text.h"
#include "views/format/requestwords.h"
#include "views/format/weighingwords.h"
#include "views/kit/button.h"
#include "views/kit/card.h"
#include "views/kit/detailgrid.h"
#include "views/kit/named.h"
#include "views/kit/text.h"
#include "views/pages/actrun.h"
#include "views/theme/metrics.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostListHeight = 380;
constexpr int PartHeight = 170;

Text *wrapped(Type type, Token color, const QString &text)
{
    auto *line = new Text(type, color);
    line->setForeign(text);
    line->setWordWrap(true);
    return line;
}

} // namespace

TogetherDialog::TogetherDialog(const Task &task, QWidget *parent)
    : QDialog(parent)
    , m_task(task)
    , m_edit(named(new QPlainTextEdit, u"togetherText"_s, tr("Your words")))
    , m_denyOthers(named(new QCheckBox, u"togetherDenyOthers"_s))
    , m_state(named(new Text(Type::Body, Token::Muted), u"togetherState"_s))
    , m_confirm(named(
          new Button(task.kind == IntentKind::Deny ? Button::Kind::Danger : Button::Kind::Primary),
          u"togetherConfirm"_s))
    , m_cancel(named(new Button(Button::Kind::Secondary, tr("Cancel")), u"togetherCancel"_s))
    , m_list(named(new QScrollArea, u"togetherList"_s, tr("What is signed")))
{
    setWindowTitle(question());
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(560);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Xl, metrics::Xl, metrics::Xl, metrics::L);
    layout->setSpacing(metrics::M);
    layout->addWidget(new Text(Type::PaneTitle, Token::Text, question()));
    layout->addWidget(wrapped(Type::Body, Token::Muted,
                              tr("Each is signed on its own, exactly as it stands here.")));
    if (task.gone > 0)
        layout->addWidget(wrapped(
            Type::Body, Token::Pending,
            tr("%n are left out: they are not yours to decide any more.", nullptr, task.gone)));
    layout->addWidget(makeRows());
    makeAnswer(layout);
    layout->addWidget(m_state);
    m_state->setWordWrap(true);
    layout->addWidget(makeButtons());
    m_state->setText(tr("Scroll to the last one to go on"));
    renew();
}

QString TogetherDialog::question() const
{
    const auto count = static_cast<int>(m_task.chosen.size());
    return m_task.kind == IntentKind::Deny ? tr("Deny %n requests?", nullptr, count)
                                           : tr("Approve %n requests?", nullptr, count);
}

QWidget *TogetherDialog::makeRows()
{
    auto *rows = new QWidget;
    auto *layout = new QVBoxLayout(rows);
    layout->setContentsMargins(0, 0, metrics::S, 0);
    layout->setSpacing(metrics::M);
    for (const RequestDetail &detail : std::as_const(m_task.chosen))
        addRow(layout, detail);
    if (!m_task.others.isEmpty())
        layout->addWidget(new Text(Type::Label, Token::Muted, tr("Not chosen")));
    for (const RequestDetail &detail : std::as_const(m_task.others))
        addRow(layout, detail);
    layout->addStretch(1);
    m_list->setWidgetResizable(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWidget(rows);
    m_list->viewport()->setAutoFillBackground(false); // the cards stand on the dialog
    rows->setAutoFillBackground(false);
    m_list->setFixedHeight(std::min(MostListHeight, PartHeight * int(m_outcomes.size())));
    const QScrollBar *const bar = m_list->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &TogetherDialog::takeSight);
    connect(bar, &QScrollBar::rangeChanged, this, &TogetherDialog::takeSight);
    return m_list;
}

void TogetherDialog::takeSight()
{
    const QScrollBar *const bar = m_list->verticalScrollBar();
    if (m_wasSeen || !isVisible() || bar->value() < bar->maximum())
        return;
    m_wasSeen = true;
    m_state->clear();
    renew();
}

void TogetherDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    // The list knows how long it is once its lines are wrapped.
    QMetaObject::invokeMethod(this, &TogetherDialog::takeSight, Qt::QueuedConnection);
}

void TogetherDialog::addRow(QVBoxLayout *layout, const RequestDetail &detail)
{
    auto *outcome = new Text(Type::Small, Token::Muted);
    outcome->setObjectName(u"together.%1"_s.arg(detail.item.request.id));
    outcome->setWordWrap(true);
    outcome->hide();
    auto *facts = new DetailGrid;
    for (const auto &[name, value] : weighedFacts(detail, m_task.now))
        facts->addRow(name)->setForeign(value);
    auto *card = new Card(Token::Bg);
    auto *row = new QVBoxLayout(card);
    row->setContentsMargins(metrics::M, metrics::S, metrics::M, metrics::S);
    row->setSpacing(metrics::S);
    row->addWidget(wrapped(Type::BodyStrong, Token::Text, askTitle(detail.item)));
    row->addWidget(facts);
    row->addWidget(outcome);
    layout->addWidget(card);
    m_outcomes.append(outcome);
}

void TogetherDialog::makeAnswer(QVBoxLayout *layout)
{
    m_denyOthers->setText(tr("Deny the %n others, with these words; else they go on waiting",
                             nullptr, static_cast<int>(m_task.others.size())));
    m_denyOthers->setVisible(!m_task.others.isEmpty());
    m_edit->setFixedHeight(64);
    m_edit->setTabChangesFocus(true);
    layout->addWidget(m_denyOthers);
    layout->addWidget(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &TogetherDialog::renew);
    connect(m_denyOthers, &QCheckBox::toggled, this, &TogetherDialog::renew);
}

QWidget *TogetherDialog::makeButtons()
{
    auto *box = new QWidget;
    m_confirm->setText(m_task.kind == IntentKind::Deny ? tr("Deny") : tr("Approve"));
    m_confirm->setKeyHint(tr("Ctrl ↵"));
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_confirm);
    connect(m_confirm, &Button::clicked, this, &TogetherDialog::confirm);
    connect(m_cancel, &Button::clicked, this, &TogetherDialog::reject);
    for (const auto key : { Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter })
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, m_confirm,
                &Button::click);
    return box;
}

void TogetherDialog::reject()
{
    if (m_run == nullptr || !m_run->isRunning())
        return QDialog::reject();
    m_run->stop();
    m_cancel->setEnabled(false);
}

void TogetherDialog::renew()
{
    const QString text = m_edit->toPlainText();
    const bool isNeeded = m_task.kind == IntentKind::Deny || m_denyOthers->isChecked();
    m_edit->setPlaceholderText(isNeeded ? tr("Say why; everybody involved will read it")
                                        : tr("A few words, if you like"));
    const bool isMissing = isNeeded && meaningfulLength(text) == 0;
    m_confirm->setEnabled(m_wasSeen && m_run == nullptr && !isMissing
                          && text.size() <= MaxReasonLength && !hasInvisible(text, true));
}

void TogetherDialog::confirm()
{
    m_edit->setEnabled(false);
    m_denyOthers->setEnabled(false);
    emit confirmed(m_edit->toPlainText().trimmed(), m_denyOthers->isChecked());
}

void TogetherDialog::takeBack()
{
    m_edit->setEnabled(true);
    m_denyOthers->setEnabled(true);
    open();
}

void TogetherDialog::follow(ActRun *run)
{
    m_run = run;
    m_confirm->setEnabled(false);
    m_cancel->setText(tr("Stop"));
    connect(run, &ActRun::changed, this, &TogetherDialog::showOutcome);
    connect(run, &ActRun::finished, this, &TogetherDialog::showEnd);
}

void TogetherDialog::setWords(int at, const QString &words)
{
    m_outcomes.at(at)->setForeign(words);
}

void TogetherDialog::showOutcome(int at)
{
    const ActRun::Outcome &outcome = m_run->outcomes().at(at);
    Text *const line = m_outcomes.at(at);
    const bool isDenied = m_task.kind == IntentKind::Deny || at >= m_task.chosen.size();
    switch (outcome.state) {
    case ActRun::State::Waiting:
        return;
    case ActRun::State::Sending:
        line->setText(tr("Being signed…"));
        break;
    case ActRun::State::Accepted:
        line->setText(isDenied ? tr("Denied and signed") : tr("Approved and signed"));
        line->setColor(isDenied ? Token::Denied : Token::Live);
        break;
    case ActRun::State::Refused:
    case ActRun::State::Failed:
        line->setText(outcome.words);
        line->setColor(Token::Denied);
        break;
    case ActRun::State::Left:
        line->setText(tr("Not signed"));
        break;
    }
    line->show();
    m_state->setText(
        tr("%1 of %2").arg(m_run->count(ActRun::State::Accepted)).arg(m_run->outcomes().size()));
}

void TogetherDialog::showEnd()
{
    const int good = m_run->count(ActRun::State::Accepted);
    const auto all = static_cast<int>(m_run->outcomes().size());
    if (good == all)
        return accept();
    m_state->setText(tr("%1 of %2 are signed; the others stand above").arg(good).arg(all));
    m_confirm->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setEnabled(true);
}

} // namespace sallyport
