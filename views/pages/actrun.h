// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/submitter.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace sallyport {

// Signs several acts one after the other, each on its own, and keeps what came of each. What cannot
// be sent ends it: what comes after would not arrive either.
class ActRun : public QObject
{
    Q_OBJECT

public:
    using Act = std::function<QFuture<Result<Receipt>>()>;
    enum class State { Waiting, Sending, Accepted, Refused, Failed, Left };
    struct Outcome
    {
        State state = State::Waiting;
        QString words; // why not, where it was refused or failed
    };

    explicit ActRun(const QList<Act> &acts, QObject *parent = nullptr);

    void start();
    void stop(); // what is on its way is still answered
    bool isRunning() const { return m_isRunning; }
    const QList<Outcome> &outcomes() const { return m_outcomes; } // beside the acts
    int count(State state) const;

signals:
    void changed(int at);
    void finished();

private:
    void next();
    void set(qsizetype at, const Outcome &outcome);
    void take(const Result<Receipt> &receipt);

    QList<Act> m_acts;
    QList<Outcome> m_outcomes;
    qsizetype m_at = 0;
    bool m_isRunning = false;
    bool m_isStopped = false;
};

} // namespace sallyport
