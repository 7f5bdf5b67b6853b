// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <optional>

namespace sallyport {

// Keeps a decision for a few seconds before it is signed, so that a slip can be taken back. After
// that it is signed and final. What is held when this is destroyed is not signed.
class DecisionGrace : public QObject
{
    Q_OBJECT

public:
    struct Held
    {
        QStringList ids; // the requests that it is about
        QString words; // "Approve writer on orders-db for Ana Marić"
        std::function<void()> sign;
        std::function<void()> undone{}; // after it was taken back, if anything is to be done
    };

    explicit DecisionGrace(const Clock &clock, QObject *parent = nullptr);

    // 0 to 10 s, of this person's settings; 5 s where they say nothing.
    static Millis stored();
    // Zero: everything is signed at once. What is held already keeps its time.
    void setLength(Millis length) { m_length = length; }

    // What was held before is signed at once.
    void hold(Held held);
    void signNow();
    void undo();
    // Signs nothing and asks nobody.
    void drop();

    bool isHolding() const { return m_held.has_value(); }
    bool holds(const QString &requestId) const;
    QStringList ids() const { return m_held ? m_held->ids : QStringList(); }
    QString words() const { return m_held ? m_held->words : QString(); }
    Millis left() const; // never below zero
    double share() const; // of its time that is left, 0 to 1

signals:
    void changed(); // something is held, or nothing any more
    void counted(); // less time is left

private:
    std::optional<Held> take();
    void count();

    const Clock &m_clock;
    Millis m_length{ 0 };
    Millis m_given{ 0 }; // to what is held
    Millis m_due{ 0 }; // on the boot clock, which nobody sets
    std::optional<Held> m_held;
    QTimer m_step;
};

} // namespace sallyport
