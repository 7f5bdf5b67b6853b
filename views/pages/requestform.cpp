// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/requestform.h"

#include "models/domain/text.h"
#include "views/kit/banner.h"
#include "views/kit/button.h"
#include "views/kit/choicerow.h"
#include "views/kit/durationchips.h"
#include "views/kit/named.h"
#include "views/kit/select.h"
#include "views/kit/text.h"
#include "views/pages/askfields.h"
#include "views/pages/previewcard.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

RequestForm::RequestForm(const Clock &clock, QWidget *parent)
    : Surface(Token::Surface, Qt::LeftEdge, parent)
    , m_clock(clock)
    , m_banner(named(new Banner(Tone::Denied), u"formBanner"_s))
    , m_what(named(new Select, u"what"_s))
    , m_scenarios(named(new ChoiceRow(Pill::Kind::Choice), u"scenarios"_s, tr("Scenario")))
    , m_fields(named(new AskFields, u"askFields"_s))
    , m_duration(named(new DurationChips, u"howLong"_s))
    , m_preview(named(new PreviewCard(clock), u"preview"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(21, metrics::Xl, 20, metrics::L);
    layout->setSpacing(6);
    layout->addWidget(new Text(Type::PaneTitle, Token::Text, tr("Request access")));
    layout->addSpacing(6);
    layout->addWidget(m_banner);
    const auto add = [layout](const QString &label, QWidget *widget) {
        auto *text = new Text(Type::BodyStrong, Token::Text, label);
        text->setBuddy(widget); // a combo box is called by its value; this says what it is for
        layout->addWidget(text);
        layout->addWidget(widget);
        layout->addSpacing(metrics::S);
    };
    add(tr("What"), m_what);
    add(tr("Scenario"), m_scenarios);
    layout->addWidget(m_fields);
    layout->addWidget(makeReason());
    layout->addSpacing(metrics::S);
    add(tr("How long"), m_duration);
    layout->addWidget(m_preview);
    layout->addSpacing(metrics::S);
    layout->addWidget(makeButtons());
    layout->addStretch(1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(150ms);
    connect(&m_delay, &QTimer::timeout, this, &RequestForm::previewWanted);
    connect(m_what, &QComboBox::currentIndexChanged, this, &RequestForm::showScenarios);
    connect(m_scenarios, &ChoiceRow::currentChanged, this, &RequestForm::showOption);
    connect(m_fields, &AskFields::changed, this, &RequestForm::changed);
    connect(m_duration, &DurationChips::changed, this, &RequestForm::changed);
    clear();
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
    layout->addWidget(m_send);
    layout->addStretch(1);
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
    setOptions({});
    m_preview->showHint(tr("Reading what you may ask for…"));
}

void RequestForm::setOptions(const QList<AskOption> &options)
{
    if (options == m_options && !options.isEmpty())
        return;
    const Ask before = ask();
    m_options = options;
    showTargets();
    setEnabled(!options.isEmpty());
    if (options.isEmpty())
        m_preview->showHint(tr("No rule of the policy lets you ask for anything."));
    else if (!before.target.isEmpty())
        fill(before);
}

void RequestForm::showTargets()
{
    const QSignalBlocker blocker(m_what);
    m_what->clear();
    for (const AskOption &option : std::as_const(m_options)) {
        const QString text = tr("%1 · %2", "target and profile")
                                 .arg(visibleText(option.target), visibleText(option.profile));
        if (m_what->findText(text) < 0)
            m_what->addItem(text, QStringList{ option.target, option.profile });
    }
    showScenarios();
}

void RequestForm::showScenarios()
{
    const QStringList what = m_what->currentData().toStringList();
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
        m_duration->setBounds(option->defaultDuration, option->maximumDuration);
    }
    changed();
}

void RequestForm::changed()
{
    showReasonCount();
    // What the preview says belongs to the form as it was.
    m_allowed = false;
    m_delay.start();
}

void RequestForm::showReasonCount()
{
    const AskOption *option = current();
    const int length = meaningfulLength(m_reason->toPlainText());
    const int least = option != nullptr ? option->reasonMinimum : 0;
    m_reasonCount->setText(tr("%1 of at least %2").arg(length).arg(least));
    m_reasonCount->setVisible(option != nullptr && least > 1);
}

Ask RequestForm::ask() const
{
    Ask ask;
    if (const AskOption *option = current()) {
        ask.scenario = option->scenario;
        ask.target = option->target;
        ask.profile = option->profile;
    }
    ask.duration = m_duration->duration();
    ask.reason = m_reason->toPlainText().trimmed();
    ask.fields = m_fields->values();
    return ask;
}

void RequestForm::fill(const Ask &ask)
{
    for (int i = 0; i < m_what->count(); ++i) {
        if (m_what->itemData(i).toStringList() == QStringList{ ask.target, ask.profile })
            m_what->setCurrentIndex(i);
    }
    for (int i = 0; i < m_offered.size(); ++i) {
        if (m_options.at(m_offered.at(i)).scenario == ask.scenario)
            m_scenarios->setCurrent(i);
    }
    showOption();
    m_fields->setValues(ask.fields);
    m_duration->setDuration(ask.duration);
    m_reason->setPlainText(ask.reason);
}

void RequestForm::takePreview(const AskPreview &preview, const QString &viewerId)
{
    m_preview->show(preview, viewerId);
    m_allowed = !preview.refusal.has_value();
    setBusy(m_busy);
}

void RequestForm::setBusy(bool busy)
{
    m_busy = busy;
    m_send->setEnabled(!busy && m_allowed);
}

void RequestForm::reset()
{
    m_reason->clear();
    m_fields->setValues({});
    m_banner->hide();
}

} // namespace sallyport
