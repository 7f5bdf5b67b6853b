// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/policy.h"
#include "models/enforcement/enforcer.h"
#include "models/services/reader.h"
#include "tests/services/office.h"

#include <memory>

namespace sallyport {

// An office with people, a policy and the real enforcer; its target says yes to everything.
//   mara, pia: backend. omar, ines: backend-leads. omar2: omar's second account, in both.
//   sven: security. olga: the officer.
class WorkingOffice : public Office
{
public:
    explicit WorkingOffice(Backend backend = Backend::Sqlite);
    explicit WorkingOffice(const LedgerAddress &administrator);

    // The enforcer does all that is due at this moment.
    void work();
    // The same a moment later; false while the ledger cannot be written.
    bool tryWork();
    // Lets time pass, each thing happening at its own moment.
    void pass(Millis time);

    Ask ask(const QString &reason = QStringLiteral("Checkout hangs for some customers")) const;
    // Files and lets the enforcer take it; returns the request's id.
    QString file(const QString &person, const Ask &what);
    // Says it about what is displayed now; the enforcer's answer.
    Receipt say(IntentKind kind, const QString &person, const QString &requestId,
                const QString &text = {});
    // Claims it as it is displayed now; the enforcer's answer.
    Receipt claim(const QString &person, const QString &requestId);
    // Puts another policy in force.
    void applyPolicy(const QByteArray &text);
    Receipt receiptOf(const QByteArray &digest);
    Reader reader() const { return Reader(database()); }
    RequestDetail detail(const QString &requestId, const QString &viewer);
    static Policy policy();

private:
    void begin();
    void hire(const QString &id, const QString &name, const QStringList &groups,
              const QString &human = {});

    std::unique_ptr<Enforcer> m_enforcer;
};

// The value, or the end of the test program with its error.
template <typename T>
T need(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return *result;
}

} // namespace sallyport
