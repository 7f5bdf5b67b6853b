// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sallyportctl/command.h"
#include "models/domain/intent.h"

namespace sallyport {

// What approve, deny, comment, withdraw, release and revoke share: show what will be signed, ask
// at a terminal, sign exactly that, wait for the answer.
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
    const IntentKind m_kind;
    const TextNeed m_need;
    QString m_id;
    QString m_text;
    QString m_digest;
    bool m_yes = false;
};

} // namespace sallyport
