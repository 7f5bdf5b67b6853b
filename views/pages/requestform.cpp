// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/requestform.h"

#include "models/domain/text.h"
#include "views/kit/banner.h"
#include "views/kit/button.h"
#include "views/kit/choicerow.h"
#include "views/kit/named.h"
#include "views/kit/text.h"
#include "views/pages/askfields.h"
#include "views/pages/draftlist.h"
#include "views/pages/durationfield.h"
#include "views/pages/furthertargets.h"
#include "views/pages/previewcard.h"
#include "views/pages/recurrencefields.h"
#include "views/pages/startfields.h"
#include "views/pages/whatfield.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

RequestForm::RequestForm(const Clock &clock, QWidget *parent)
    : Surface(Token::Surface, Qt::LeftEdge, parent)
    , m_clock(clock)
    , m_title(named(new Text(Type::PaneTitle), u"formTitle"_s))
    , m_banner(named(new Banner(Tone::Denied), u"formBanner"_s))
    , m_aside(named(new Banner(Tone::Planned), u"asideNotice"_s))
    , m_what(named(new WhatField, u"what"_s, tr("What")))
    , m_nothing(named(new Text(Type::Small, Token::Muted), u"nothingFits"_s))
    , m_star(named(new Button(Button::Kind::Quiet), u"favourite"_s))
    , m_further(new FurtherTargets)
    , m_scenarios(named(new ChoiceRow(Pill::Kind::Choice), u"scenarios"_s, tr("Scenario")))
    , m_fields(named(new AskFields, u"askFields"_s))
    , m_duration(named(new DurationField, u"durationField"_s))
    , m_start(named(new StartFields(clock), u"startFields"_s))
    , m_recurrence(named(new RecurrenceFields(clock), u"recurrenceFields"_s))
    , m_preview(named(new PreviewCard(clock), u"preview"_s))
    , m_drafts(new DraftList(clock))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(readingMargins(21, metrics::Xl, 20, metrics::L));
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addSpacing(6);
    layout->addWidget(m_banner);
    layout->addWidget(m_aside);
    const auto label = [layout](const QString &words, QWidget *field) {
        auto *text = new Text(Type::BodyStrong, Token::Text, words);
        text->setBuddy(field); // a field is called by its value; this says what it is for
        layout->addWidget(text);
    };
    const auto add = [layout, label](const QString &words, QWidget *field) {
        label(words, field);
        layout->addWidget(field);
        layout->addSpacing(metrics::S);
    };
    label(tr("What"), m_what);
    addWhat(layout);
    layout->addWidget(m_further);
    add(tr("Scenario"), m_scenarios);
    layout->addWidget(m_fields);
    layout->addWidget(makeReason());
    layout->addSpacing(metrics::S);
    layout->addWidget(m_duration);
    layout->addSpacing(metrics::S);
    layout->addWidget(m_start);
    layout->addWidget(m_recurrence);
    layout->addWidget(m_preview);
    layout->addSpacing(metrics::S);
    layout->addWidget(makeButtons());
    layout->addWidget(m_drafts);
    layout->addStretch(1);
    connectAll();
}

void RequestForm::connectAll()
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(150ms);
    connect(&m_delay, &QTimer::timeout, this, &RequestForm::previewWanted);
    connect(m_what, &WhatField::currentChanged, this, &RequestForm::showScenarios);
    connect(m_what, &WhatField::askChosen, this, &RequestForm::takeAsk);
    connect(m_what, &WhatField::wentOn, this, &RequestForm::goOn);
    connect(m_what, &WhatField::favouritesChanged, this, &RequestForm::showStar);
    connect(m_what, &WhatField::looked, this,
            [this](int rows) { m_nothing->setVisible(rows == 0 && m_what->count() > 0); });
    connect(m_further, &FurtherTargets::changed, this, &RequestForm::changed);
    connect(m_scenarios, &ChoiceRow::currentChanged, this, &RequestForm::showOption);
    connect(m_fields, &AskFields::changed, this, &RequestForm::changed);
    connect(m_duration, &DurationField::changed, this, &RequestForm::changed);
    connect(m_start, &StartFields::changed, this, &RequestForm::changed);
    connect(m_recurrence, &RecurrenceFields::changed, this, &RequestForm::changed);
    setExtended({});
    clear();
}

// In the form itself: a field is told by a label only beside it.
void RequestForm::addWhat(QVBoxLayout *layout)
{
    m_nothing->setText(tr("Nothing that you may ask for is called that"));
    m_nothing->hide();
    m_star->setCheckable(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::Xs);
    row->addWidget(m_what, 1);
    row->addWidget(m_star);
    layout->addLayout(row);
    layout->addWidget(m_nothing);
    layout->addSpacing(metrics::S);
    connect(m_star, &Button::clicked, this, &RequestForm::mark);
    auto *key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_B), this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &RequestForm::mark);
}

QWidget *RequestForm::makeReason()
{
    auto *box = new QWidget;
    m_reason = named(new QPlainTextEdit, u"reason"_s, tr("Why"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(64);
    m_reason->setPlaceholderText(tr("What you will do, and why it cannot wait"));
    m_reasonCount = named(new Text(Type::SmallStrong, Token::Muted), u"reasonCount"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(new Text(Type::BodyStrong, Token::Text, tr("Why")));
    head->addStretch(1);
    head->addWidget(m_reasonCount);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_reason);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &RequestForm::changed);
    return box;
}

QWidget *RequestForm::makeButtons()
{
    auto *box = new QWidget;
    m_send = named(new Button(Button::Kind::Primary, tr("Send request")), u"send"_s);
    m_send->setActs();
    m_send->setKeyHint(tr("Ctrl ↵"));
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_callOff = named(new Button(Button::Kind::Secondary, tr("Call off")), u"callOff"_s);
    layout->addWidget(m_send);
    layout->addWidget(m_callOff);
    layout->addStretch(1);
    connect(m_callOff, &Button::clicked, this, &RequestForm::reset);
    connect(m_send, &Button::clicked, this, &RequestForm::sendWanted);
    for (const auto key : { Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter }) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_send, &Button::click);
    }
    return box;
}

void RequestForm::clear()
{
    m_awaiting.clear();
    setOptions({});
    m_preview->showHint(tr("Reading what you may ask for…"));
}

void RequestForm::setOptions(const QList<AskOption> &options)
{
    if (options == m_options && !options.isEmpty())
        return;
    const QList<Ask> before = m_awaiting.isEmpty() ? asks() : m_awaiting;
    setExtended({}); // what may be asked for has changed
    m_options = options;
    showTargets();
    setEnabled(!options.isEmpty());
    if (options.isEmpty())
        m_preview->showHint(tr("No rule of the policy lets you ask for anything."));
    else if (!before.first().target.isEmpty())
        fill(before);
    if (!options.isEmpty())
        m_awaiting.clear();
}

void RequestForm::showTargets()
{
    m_what->setOptions(m_options);
    showScenarios();
}

// What the same scenario offers: each has a rule of its own, and the preview says which.
void RequestForm::showFurther()
{
    QList<QStringList> things;
    const AskOption *const chosen = current();
    for (const AskOption &option : std::as_const(m_options)) {
        const QStringList thing{ option.target, option.profile };
        if (chosen != nullptr && option.scenario == chosen->scenario && !things.contains(thing))
            things.append(thing);
    }
    m_further->setFirst(m_what->current());
    m_further->setOffered(things);
}

void RequestForm::showScenarios()
{
    const QStringList &what = m_what->current();
    m_offered.clear();
    QStringList titles;
    for (int i = 0; i < m_options.size(); ++i) {
        const AskOption &option = m_options.at(i);
        if (QStringList{ option.target, option.profile } != what)
            continue;
        m_offered.append(i);
        titles << visibleText(option.scenarioTitle);
    }
    m_scenarios->setChoices(titles);
    showOption();
}

const AskOption *RequestForm::current() const
{
    const int index = m_scenarios->current();
    return index >= 0 && index < m_offered.size() ? &m_options.at(m_offered.at(index)) : nullptr;
}

void RequestForm::showOption()
{
    if (const AskOption *option = current()) {
        m_fields->setFields(option->fields);
        m_duration->setBounds(option->defaultDuration, option->maximumDuration, option->rule);
        m_start->setOption(*option);
        m_recurrence->setOption(*option);
        showTemplate(option->reasonTemplate);
    }
    showFurther();
    changed();
}

void RequestForm::changed()
{
    showReasonCount();
    showStar();
    m_recurrence->setDuration(m_duration->duration());
    m_start->setRecurs(m_recurrence->recurrence().has_value());
    // What the preview says belongs to the form as it was.
    m_allowed = false;
    if (!m_duration->isGood())
        setBusy(m_busy); // what is not even understood is not sent meanwhile
    m_delay.start();
    emit edited();
}

// Never over what somebody wrote.
void RequestForm::showTemplate(const QString &form)
{
    const QString written = m_reason->toPlainText();
    if (meaningfulLength(withoutTemplate(written, m_template)) == 0 && form != m_template)
        m_reason->setPlainText(form);
    m_template = form;
}

void RequestForm::showReasonCount()
{
    const AskOption *option = current();
    const int length = meaningfulLength(withoutTemplate(m_reason->toPlainText(), m_template));
    const int least = option != nullptr ? option->reasonMinimum : 0;
    m_reasonCount->setText(tr("%1 of at least %2").arg(length).arg(least));
    m_reasonCount->setVisible(option != nullptr && least > 1);
}

void RequestForm::setBusy(bool busy)
{
    m_busy = busy;
    m_send->setEnabled(!busy && m_allowed);
}

} // namespace sallyport
