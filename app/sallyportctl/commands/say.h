// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sallyportctl/command.h"
#include "models/domain/intent.h"
#include "models/services/readmodels.h"
#include "models/services/submitter.h"

namespace sallyport {

// What approve, deny, comment, withdraw, release, revoke, question and review share: show what will
// be signed, ask at a terminal, sign exactly that, wait for the answer.
class SayCommand : public Command
{
public:
    enum class TextNeed { Optional, Required };

    SayCommand(IntentKind kind, TextNeed need) : m_kind(kind), m_need(need) { }

    void declare(Grammar &grammar) override;
    Answer<Reply> run(Session &session) override;

protected:
    virtual QString done() const = 0; // "Approved", "Denied", ...
    virtual QStringList exampleLines() const = 0;

private:
    void declareLess(Grammar &grammar);
    // What is said; a bad length or moment is trouble.
    Answer<TextBody> said(Instant now) const;

    Answer<Receipt> sign(Session &session, const RequestDetail &detail, const TextBody &body);
    // Each signed on its own, and told on its own.
    Answer<Reply> runSeveral(Session &session);
    Answer<Reply> signAll(Session &session, const QList<RequestDetail> &details,
                          const TextBody &body);
    Answer<QList<RequestDetail>> detailsOf(Session &session) const;

    const IntentKind m_kind;
    const TextNeed m_need;
    QString m_id;
    QStringList m_ids; // of approve and deny
    QString m_text;
    QString m_duration;
    QString m_notBefore;
    QString m_digest;
    bool m_yes = false;
};

} // namespace sallyport
