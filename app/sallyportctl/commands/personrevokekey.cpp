// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/registry.h"

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class PersonRevokeKeyCommand : public Command
{
public:
    QString name() const override { return u"person revoke-key"_s; }
    QString summary() const override { return u"Revoke the key of a machine (officers)"_s; }

    void declare(Grammar &grammar) override
    {
        grammar.text("device", m_device, "The key's id, as person list prints it",
                     Grammar::Need::Required);
        grammar.examples({ u"sallyportctl person revoke-key 5b0e\u2026"_s });
    }

    Answer<Reply> run(Session &session) override
    {
        return actOnRegistry(
            session,
            [this](Administration &administration) {
                return administration.revokeDevice(m_device);
            },
            u"Revoked the key %1: what it signs from now on is refused."_s.arg(m_device));
    }

private:
    QString m_device;
};

} // namespace

std::unique_ptr<Command> makePersonRevokeKeyCommand()
{
    return std::make_unique<PersonRevokeKeyCommand>();
}

} // namespace sallyport
