// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/recurrencefields.h"

#include "models/services/localzone.h"
#include "models/services/occurrencesahead.h"
#include "views/format/recurrencewords.h"
#include "views/format/when.h"
#include "views/kit/flowlayout.h"
#include "views/kit/momentedit.h"
#include "views/kit/named.h"
#include "views/kit/pill.h"
#include "views/kit/select.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QCheckBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QTimeEdit>
#include <QTimeZone>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

QStringList knownZones()
{
    QStringList names;
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
        if (isKnownZone(zone))
            names << QString::fromLatin1(zone);
    }
    return names;
}

// One that is not known here is shown as it was written.
void choose(Select *zones, const QByteArray &zone)
{
    const QString name = QString::fromUtf8(zone);
    zones->setCurrentIndex(zones->findText(name));
    zones->setCurrentText(name);
}

// Written into, it offers what has the letters anywhere in it.
void makeSearchable(Select *zones)
{
    zones->addItems(knownZones());
    zones->setEditable(true);
    zones->setInsertPolicy(QComboBox::NoInsert);
    zones->completer()->setCompletionMode(QCompleter::PopupCompletion);
    zones->completer()->setFilterMode(Qt::MatchContains);
    zones->lineEdit()->setAccessibleName(zones->accessibleName());
    choose(zones, localZone());
}

} // namespace

RecurrenceFields::RecurrenceFields(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_on(named(new QCheckBox(tr("Repeats every week")), u"repeats"_s))
    , m_rest(new QWidget)
    , m_from(named(new QTimeEdit(QTime(22, 0)), u"repeatsAt"_s, tr("Begins at")))
    , m_zone(named(new Select, u"repeatsZone"_s, tr("Time zone")))
    , m_until(named(new MomentEdit, u"repeatsUntil"_s, tr("Last day")))
    , m_next(named(new Text(Type::Small, Token::Muted), u"repeatsNext"_s))
{
    m_next->setWordWrap(true);
    auto *rest = new QVBoxLayout(m_rest);
    rest->setContentsMargins(0, 0, 0, 0);
    rest->setSpacing(6);
    rest->addWidget(makeDays());
    rest->addWidget(makeTimes());
    rest->addWidget(m_zone);
    rest->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, metrics::M);
    layout->setSpacing(6);
    layout->addWidget(m_on);
    layout->addWidget(m_rest);
    makeSearchable(m_zone);
    for (const QAbstractSpinBox *box : std::initializer_list<QAbstractSpinBox *>{ m_from, m_until })
        box->findChild<QLineEdit *>()->setAccessibleName(box->accessibleName());
    connect(m_on, &QCheckBox::toggled, this, &RecurrenceFields::takeChange);
    connect(m_from, &QTimeEdit::timeChanged, this, &RecurrenceFields::takeChange);
    connect(m_zone, &QComboBox::currentTextChanged, this, &RecurrenceFields::takeChange);
    connect(m_until, &MomentEdit::dateChanged, this, &RecurrenceFields::takeChange);
    m_rest->hide();
    hide();
}

QWidget *RecurrenceFields::makeDays()
{
    auto *box = new QWidget;
    auto *flow = new FlowLayout(metrics::S, box);
    for (int day = 1; day <= 7; ++day) {
        auto *toggle
            = named(new Pill(Pill::Kind::Choice, QLocale().dayName(day, QLocale::ShortFormat)),
                    u"repeatsOn%1"_s.arg(day), QLocale().dayName(day));
        toggle->setCheckable(true);
        flow->addWidget(toggle);
        m_days.append(toggle);
        connect(toggle, &Pill::toggled, this, &RecurrenceFields::takeChange);
    }
    return box;
}

QWidget *RecurrenceFields::makeTimes()
{
    m_from->setDisplayFormat(u"HH:mm"_s);
    m_until->setDisplayFormat(Dates::weekdayDayYear());
    m_from->setButtonSymbols(QAbstractSpinBox::NoButtons); // it is typed, or stepped by the keys
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::S);
    layout->addWidget(new Text(Type::Body, Token::Text, tr("at", "a time of day")));
    layout->addWidget(m_from);
    layout->addWidget(new Text(Type::Body, Token::Text, tr("until", "a day")));
    layout->addWidget(m_until, 1);
    return box;
}

void RecurrenceFields::setOption(const AskOption &option)
{
    const QSignalBlocker hold(m_until);
    setVisible(option.recurring > Millis(0));
    if (option.recurring == Millis(0))
        m_on->setChecked(false);
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMs(m_clock.now())).date();
    const auto days = std::chrono::floor<std::chrono::days>(option.recurring).count();
    m_until->setDateRange(today, today.addDays(days));
    if (!m_on->isChecked())
        m_until->setDate(today.addDays(days));
    showNext();
}

void RecurrenceFields::setDuration(Millis duration)
{
    m_duration = duration;
    showNext();
}

std::optional<Recurrence> RecurrenceFields::recurrence() const
{
    if (!m_on->isChecked())
        return std::nullopt;
    Recurrence chosen{ .days = {},
                       .from = m_from->time(),
                       .zone = m_zone->currentText().toUtf8(),
                       .first = {},
                       .last = m_until->date() };
    for (int i = 0; i < m_days.size(); ++i) {
        if (m_days.at(i)->isChecked())
            chosen.days.append(i + 1);
    }
    // From today on, as it is there.
    if (isKnownZone(chosen.zone))
        chosen.first
            = QDateTime::fromMSecsSinceEpoch(toMs(m_clock.now()), QTimeZone(chosen.zone)).date();
    return chosen;
}

void RecurrenceFields::setRecurrence(const std::optional<Recurrence> &recurrence)
{
    if (recurrence) {
        for (int i = 0; i < m_days.size(); ++i)
            m_days.at(i)->setChecked(recurrence->days.contains(i + 1));
        m_from->setTime(recurrence->from);
        choose(m_zone, recurrence->zone);
        m_until->setDate(recurrence->last);
    }
    m_on->setChecked(recurrence.has_value());
}

void RecurrenceFields::takeChange()
{
    m_rest->setVisible(m_on->isChecked());
    showNext();
    emit changed();
}

void RecurrenceFields::showNext()
{
    const auto chosen = recurrence();
    if (!chosen)
        return;
    const QStringList lines = occurrenceLines(*chosen, m_duration, m_clock.now(), ShownAhead);
    m_next->setText(lines.isEmpty()
                        ? tr("Choose days, a time, a zone and a last day that is still to come.")
                        : lines.join(u'\n'));
}

} // namespace sallyport
