// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/news/notificationsdialog.h"

#include "views/kit/button.h"
#include "views/kit/flowlayout.h"
#include "views/kit/named.h"
#include "views/kit/pill.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int Indent = 26; // behind a tick

QTime timeOf(int minutes)
{
    return { minutes / 60, minutes % 60 };
}

int minutesOf(const QTime &time)
{
    return time.hour() * 60 + time.minute();
}

} // namespace

NotificationsDialog::NotificationsDialog(const NewsSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"notificationsDialog"_s);
    setWindowTitle(tr("Notifications"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(480);
    m_layout->setContentsMargins(metrics::Xl, metrics::Xl, metrics::Xl, metrics::L);
    m_layout->setSpacing(metrics::Xs);
    m_layout->addWidget(new Text(Type::PaneTitle, Token::Text, tr("Notifications")));
    m_layout->addSpacing(metrics::S);
    m_names = addChoice(
        tr("Name people and targets"), u"notifyNames"_s, settings.names,
        tr("Off, a notification says no more than “A request waits for you”: a locked "
           "screen may show it to others. What somebody wrote as a reason is never shown."));
    m_quiet = addChoice(
        tr("Quiet hours"), u"notifyQuiet"_s, settings.quiet,
        tr("Break-glass access and the end of your own are told all the same. What else came is "
           "summed up afterwards."));
    m_layout->addWidget(makeQuietHours(settings));
    m_layout->addSpacing(metrics::M);
    m_inTray = addChoice(tr("Go on in the tray when the window is closed"), u"notifyInTray"_s,
                         settings.inTray,
                         tr("Off, or where the desktop has no tray, closing the window quits. "
                            "Ctrl\u00a0Q quits always."));
    auto *close = named(new Button(Button::Kind::Secondary, tr("Close")), u"notifyClose"_s);
    m_layout->addSpacing(metrics::S);
    m_layout->addWidget(close, 0, Qt::AlignTrailing);
    connect(close, &Button::clicked, this, &QDialog::accept);
    m_hours->setEnabled(settings.quiet);
    connect(m_quiet, &QCheckBox::toggled, m_hours, &QWidget::setEnabled);
}

QCheckBox *NotificationsDialog::addChoice(const QString &text, const QString &name, bool isOn,
                                          const QString &note)
{
    auto *choice = named(new QCheckBox(text), name);
    choice->setChecked(isOn);
    choice->setAccessibleDescription(note);
    auto *words = new Text(Type::Small, Token::Muted, note);
    words->setWordWrap(true);
    auto *behind = new QHBoxLayout;
    behind->addSpacing(Indent);
    behind->addWidget(words, 1);
    m_layout->addWidget(choice);
    m_layout->addLayout(behind);
    m_layout->addSpacing(metrics::M);
    connect(choice, &QCheckBox::toggled, this, &NotificationsDialog::tell);
    return choice;
}

QWidget *NotificationsDialog::makeQuietHours(const NewsSettings &settings)
{
    m_hours = named(new QWidget, u"notifyHours"_s);
    m_from = makeTime(settings.quietFrom, u"notifyFrom"_s, tr("Quiet from"));
    m_until = makeTime(settings.quietUntil, u"notifyUntil"_s, tr("Quiet until"));
    auto *times = new QHBoxLayout;
    times->setSpacing(metrics::S);
    times->addWidget(new Text(Type::Label, Token::Muted, tr("From", "quiet hours: from")));
    times->addWidget(m_from);
    times->addWidget(new Text(Type::Label, Token::Muted, tr("until", "quiet hours: until")));
    times->addWidget(m_until);
    times->addStretch(1);
    auto *days = new QWidget;
    auto *flow = new FlowLayout(metrics::S, days);
    for (int day = 0; day < 7; ++day) {
        auto *toggle = named(
            new Pill(Pill::Kind::Choice, QLocale().dayName(day + 1, QLocale::ShortFormat)),
            u"notifyOn%1"_s.arg(day + 1), tr("Quiet on %1").arg(QLocale().dayName(day + 1)));
        toggle->setCheckable(true);
        toggle->setChecked((settings.quietDays >> day & 1) != 0);
        flow->addWidget(toggle);
        m_days.append(toggle);
        connect(toggle, &Pill::toggled, this, &NotificationsDialog::tell);
    }
    auto *layout = new QVBoxLayout(m_hours);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::S);
    layout->addLayout(times);
    layout->addWidget(days);
    auto *indented = new QWidget;
    auto *around = new QHBoxLayout(indented);
    around->setContentsMargins(0, 0, 0, 0);
    around->addSpacing(Indent);
    around->addWidget(m_hours, 1);
    return indented;
}

QTimeEdit *NotificationsDialog::makeTime(int minutes, const QString &name,
                                         const QString &spoken) const
{
    auto *edit = named(new QTimeEdit(timeOf(minutes)), name, spoken);
    edit->setDisplayFormat(u"HH:mm"_s);
    edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    edit->findChild<QLineEdit *>()->setAccessibleName(spoken);
    connect(edit, &QTimeEdit::timeChanged, this, &NotificationsDialog::tell);
    return edit;
}

NewsSettings NotificationsDialog::settings() const
{
    NewsSettings settings{ .names = m_names->isChecked(),
                           .quiet = m_quiet->isChecked(),
                           .quietFrom = minutesOf(m_from->time()),
                           .quietUntil = minutesOf(m_until->time()),
                           .quietDays = 0,
                           .inTray = m_inTray->isChecked() };
    for (int day = 0; day < m_days.size(); ++day)
        settings.quietDays |= (m_days.at(day)->isChecked() ? 1 : 0) << day;
    return settings;
}

void NotificationsDialog::tell()
{
    emit changed(settings());
}

} // namespace sallyport
