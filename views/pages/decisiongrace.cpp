// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/decisiongrace.h"

#include <QSettings>

#include <algorithm>
#include <utility>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int UsualSeconds = 5;
constexpr int MostSeconds = 10;

} // namespace

DecisionGrace::DecisionGrace(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_step.setInterval(50ms); // a line that gets shorter
    connect(&m_step, &QTimer::timeout, this, &DecisionGrace::count);
}

Millis DecisionGrace::stored()
{
    bool isNumber = false;
    const int seconds = QSettings().value(u"decide/graceSeconds"_s, UsualSeconds).toInt(&isNumber);
    return std::chrono::seconds(isNumber ? std::clamp(seconds, 0, MostSeconds) : UsualSeconds);
}

void DecisionGrace::hold(Held held)
{
    signNow();
    if (m_length <= 0ms)
        return held.sign();
    m_held = std::move(held);
    m_given = m_length;
    m_due = m_clock.boot() + m_given;
    m_step.start();
    emit changed();
}

void DecisionGrace::signNow()
{
    if (const auto held = take())
        held->sign();
}

void DecisionGrace::undo()
{
    if (const auto held = take(); held && held->undone)
        held->undone();
}

void DecisionGrace::drop()
{
    take();
}

bool DecisionGrace::holds(const QString &requestId) const
{
    return m_held && m_held->ids.contains(requestId);
}

Millis DecisionGrace::left() const
{
    return m_held ? std::max(m_due - m_clock.boot(), Millis(0)) : Millis(0);
}

double DecisionGrace::share() const
{
    return m_held ? double(left().count()) / double(m_given.count()) : 0;
}

std::optional<DecisionGrace::Held> DecisionGrace::take()
{
    m_step.stop();
    auto held = std::exchange(m_held, std::nullopt);
    if (held)
        emit changed();
    return held;
}

void DecisionGrace::count()
{
    if (left() <= 0ms)
        return signNow();
    emit counted();
}

} // namespace sallyport
