// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/format.h"
#include "app/sallyportctl/policytext.h"
#include "models/domain/text.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class PolicyShowCommand : public Command
{
public:
    QString name() const override { return u"policy show"_s; }
    QString summary() const override { return u"Print the policy that is in force"_s; }

    void declare(Grammar &grammar) override
    {
        grammar.examples(
            { u"sallyportctl policy show > policy.yaml"_s, u"sallyportctl policy show --json"_s });
    }

    Answer<Reply> run(Session &session) override
    {
        const auto row = policyInForce(session);
        if (!row)
            return give(row.error());
        const QString text = QString::fromUtf8(row->text);
        return Reply{ .text = visibleText(text, true).trimmed(),
                      .json
                      = QJsonObject{ { u"digest"_s, QString::fromLatin1(row->digest.toHex()) },
                                     { u"applied"_s, jsonTime(row->appliedAt.value_or(Instant())) },
                                     { u"by"_s, row->appliedBy },
                                     { u"text"_s, text } } };
    }
};

} // namespace

std::unique_ptr<Command> makePolicyShowCommand()
{
    return std::make_unique<PolicyShowCommand>();
}

} // namespace sallyport
