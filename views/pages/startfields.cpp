// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/startfields.h"

#include "models/domain/text.h"
#include "views/format/when.h"
#include "views/kit/choicerow.h"
#include "views/kit/momentedit.h"
#include "views/kit/named.h"
#include "views/kit/select.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

enum StartWhen { OnceApproved, AtATime };

QDateTime wholeMinute(Instant at)
{
    const QDateTime exact = QDateTime::fromMSecsSinceEpoch(toMs(at));
    return { exact.date(), QTime(exact.time().hour(), exact.time().minute()) };
}

QWidget *labelled(const QString &label, const QList<QWidget *> &widgets)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, metrics::M);
    layout->setSpacing(6);
    auto *text = new Text(Type::BodyStrong, Token::Text, label);
    text->setBuddy(widgets.first());
    layout->addWidget(text);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    box->hide();
    return box;
}

// In one line: the form is long enough.
QWidget *beside(const QString &label, QWidget *widget)
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, metrics::M);
    layout->setSpacing(metrics::M);
    auto *text = new Text(Type::BodyStrong, Token::Text, label);
    text->setBuddy(widget);
    layout->addWidget(text);
    layout->addWidget(widget, 1);
    box->hide();
    return box;
}

} // namespace

StartFields::StartFields(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_when(named(new ChoiceRow(Pill::Kind::Choice), u"startWhen"_s, tr("Start")))
    , m_moment(named(new MomentEdit, u"startMoment"_s, tr("Start at")))
    , m_for(named(new Select, u"forWhom"_s))
{
    m_when->setChoices({ tr("Once approved"), tr("At a time") });
    m_moment->setDisplayFormat(Dates::weekdayDayYearTime());
    m_moment->setCalendarPopup(true);
    m_moment->findChild<QLineEdit *>()->setAccessibleName(tr("Start at"));
    m_startBox = labelled(tr("Start"), { m_when, m_moment });
    m_forBox = beside(tr("For"), m_for);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_startBox);
    layout->addWidget(m_forBox);
    connect(m_when, &ChoiceRow::currentChanged, this, [this] {
        showMoment();
        emit changed();
    });
    connect(m_moment, &QDateTimeEdit::dateTimeChanged, this, &StartFields::changed);
    connect(m_for, &QComboBox::currentIndexChanged, this, &StartFields::changed);
    showMoment();
}

void StartFields::setOption(const AskOption &option)
{
    const QSignalBlocker holdFor(m_for);
    const QSignalBlocker holdMoment(m_moment);
    const QString chosen = onBehalfOf();
    m_for->clear();
    if (option.forSelf)
        m_for->addItem(tr("Me"), QString());
    for (const PersonRef &person : option.forOthers)
        m_for->addItem(tr("%1 (%2)", "name, id").arg(visibleText(person.name), person.id),
                       person.id);
    m_for->setCurrentIndex(std::max(0, m_for->findData(chosen)));
    m_forBox->setVisible(!option.forOthers.isEmpty());

    m_ahead = option.ahead;
    showStart();
    if (option.ahead == Millis(0))
        m_when->setCurrent(OnceApproved);
    const Instant now = m_clock.now();
    m_moment->setDateTimeRange(wholeMinute(now), wholeMinute(now + option.ahead));
    showMoment();
}

void StartFields::setRecurs(bool recurs)
{
    m_recurs = recurs;
    showStart();
}

void StartFields::showStart()
{
    m_startBox->setVisible(m_ahead > Millis(0) && !m_recurs);
}

// The next full hour is what is meant more often than this minute.
void StartFields::showMoment()
{
    const bool isAt = m_when->current() == AtATime;
    const QDateTime now = wholeMinute(m_clock.now());
    if (isAt && m_moment->dateTime() <= now)
        m_moment->setDateTime(now.addSecs(3600 - now.time().minute() * 60));
    m_moment->setVisible(isAt);
}

Instant StartFields::startAt() const
{
    if (m_when->current() != AtATime)
        return {};
    return fromMs(m_moment->dateTime().toMSecsSinceEpoch());
}

QString StartFields::onBehalfOf() const
{
    return m_for->currentData().toString();
}

void StartFields::setValues(Instant startAt, const QString &onBehalfOf)
{
    m_for->setCurrentIndex(std::max(0, m_for->findData(onBehalfOf)));
    const bool isAhead = startAt > m_clock.now();
    m_when->setCurrent(isAhead ? AtATime : OnceApproved);
    if (isAhead)
        m_moment->setDateTime(wholeMinute(startAt));
    showMoment();
}

void StartFields::reset()
{
    setValues({}, {});
}

} // namespace sallyport
