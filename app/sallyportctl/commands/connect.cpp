// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/format.h"
#include "app/sallyportctl/passphrase.h"
#include "app/sallyportctl/session.h"
#include "app/sallyportctl/wording.h"

#include <QJsonObject>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class ConnectCommand : public Command
{
public:
    QString name() const override { return u"connect"_s; }
    QString summary() const override { return u"Print how to use your open access"_s; }

    void declare(Grammar &grammar) override
    {
        grammar.text("id", m_id, "The request, or the start of its id", Grammar::Need::Required);
        grammar.flag("--password", m_password,
                     "Print the password and nothing else; to a terminal only");
        grammar.flag("--into-pipe", m_intoPipe, "With --password: also when it is not a terminal");
        grammar.examples({ u"sallyportctl connect 3f9a"_s,
                           u"PGPASSWORD=$(sallyportctl connect 3f9a --password --into-pipe) "
                           u"psql \u2026"_s });
    }

    Answer<Reply> run(Session &session) override
    {
        const auto detail = session.detail(m_id);
        if (!detail)
            return give(detail.error());
        if (!detail->item.grant || detail->item.grant->state != GrantState::Active)
            return give({ ExitCode::Refused, u"not-open"_s, u"This access is not open now."_s,
                          u"See its state: sallyportctl show %1."_s.arg(m_id) });
        return m_password ? password(session, detail->item.request.id)
                          : line(session, *detail->item.grant);
    }

private:
    Answer<Reply> line(Session &session, const Grant &grant)
    {
        const auto db = session.database();
        if (!db)
            return give(db.error());
        const auto hint = Reader(*db).connection(grant);
        if (!hint)
            return give(errorTrouble(hint.error(), Trying::Read, grant.target));
        const QString psql = u"psql 'host=%1 port=%2 dbname=%3 user=%4'"_s.arg(hint->host)
                                 .arg(hint->port)
                                 .arg(hint->database, hint->role);
        const QJsonObject json{ { u"host"_s, hint->host },
                                { u"port"_s, hint->port },
                                { u"database"_s, hint->database },
                                { u"role"_s, hint->role },
                                { u"deadline"_s, jsonTime(grant.deadline) },
                                { u"psql"_s, psql } };
        return Reply{ .text = u"%1\nIt ends %2, %3. The password: sallyportctl connect %4 "
                              u"--password"_s.arg(psql, relativeTime(grant.deadline, session.now()),
                                                  localTime(grant.deadline), m_id),
                      .json = json };
    }

    Answer<Reply> password(Session &session, const QString &requestId) const
    {
        if (!m_intoPipe && !isTerminal(STDOUT_FILENO))
            return give(usageTrouble(u"The password is printed to a terminal only."_s,
                                     u"To hand it to a program add --into-pipe."_s));
        const auto actions = session.actions();
        if (!actions)
            return give(actions.error());
        const auto secret = (*actions)->password(requestId);
        if (!secret && secret.error().code == ErrorCode::NotFound)
            return give(
                { ExitCode::NotFound, u"no-password"_s,
                  u"This machine neither filed nor claimed it, so the password is not here."_s,
                  u"Use the machine that did, or file a new request."_s });
        if (!secret)
            return give(errorTrouble(secret.error(), Trying::OpenKeys, requestId));
        const QString text = QString::fromLatin1(*secret);
        return Reply{ .text = text, .json = QJsonObject{ { u"password"_s, text } } };
    }

    QString m_id;
    bool m_password = false;
    bool m_intoPipe = false;
};

} // namespace

std::unique_ptr<Command> makeConnectCommand()
{
    return std::make_unique<ConnectCommand>();
}

} // namespace sallyport
