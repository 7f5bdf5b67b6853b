// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/laterstart.h"

#include "views/kit/choicerow.h"
#include "views/kit/momentedit.h"
#include "views/kit/named.h"
#include "views/kit/text.h"
#include "views/theme/metrics.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

enum LaterWhen { AsAsked, Later };

// A moment is chosen by the minute, and the minute that runs would be over when it arrives.
QDateTime nextMinute(Instant at)
{
    const Instant next = at + 2min - at.time_since_epoch() % 1min;
    return QDateTime::fromMSecsSinceEpoch(toMs(next));
}

} // namespace

LaterStart::LaterStart(Instant earliest, Instant latest, bool later, QWidget *parent)
    : QWidget(parent)
    , m_when(named(new ChoiceRow(Pill::Kind::Choice), u"dialogStart"_s, tr("Start")))
    , m_moment(named(new MomentEdit, u"dialogMoment"_s, tr("Not before")))
{
    m_when->setChoices({ tr("As asked for"), tr("Later") });
    m_moment->findChild<QLineEdit *>()->setAccessibleName(tr("Not before"));
    const QDateTime first = nextMinute(earliest);
    m_moment->setDateTimeRange(first, QDateTime::fromMSecsSinceEpoch(toMs(latest)));
    // The next full hour is what is meant more often than this minute.
    m_moment->setDateTime(first.addSecs(3600 - qint64(first.time().minute()) * 60));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::S);
    layout->addWidget(new Text(Type::BodyStrong, Token::Text, tr("Start")));
    layout->addWidget(m_when);
    layout->addWidget(m_moment);
    connect(m_when, &ChoiceRow::currentChanged, this,
            [this] { m_moment->setVisible(m_when->current() == Later); });
    m_when->setCurrent(later ? Later : AsAsked);
    m_moment->setVisible(later);
}

Instant LaterStart::notBefore() const
{
    return m_when->current() == Later ? m_moment->instant() : Instant();
}

} // namespace sallyport
