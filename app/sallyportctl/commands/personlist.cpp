// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sallyportctl/commands/commands.h"
#include "app/sallyportctl/session.h"
#include "app/sallyportctl/texttable.h"
#include "app/sallyportctl/wording.h"
#include "models/store/registryrepository.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sallyport {
namespace {

class PersonListCommand : public Command
{
public:
    QString name() const override { return u"person list"_s; }
    QString summary() const override { return u"List people, their groups and their keys"_s; }

    void declare(Grammar &grammar) override
    {
        grammar.examples({ u"sallyportctl person list"_s, u"sallyportctl person list --json"_s });
    }

    Answer<Reply> run(Session &session) override
    {
        const auto db = session.database();
        if (!db)
            return give(db.error());
        const auto directory = RegistryRepository(*db).directory();
        if (!directory)
            return give(errorTrouble(directory.error(), Trying::Read, session.options().ledger));
        return Reply{ .text = text(*directory), .json = json(*directory) };
    }

private:
    static QStringList groupsOf(const Directory &directory, const QString &person)
    {
        QStringList groups = directory.groups();
        groups.removeIf([&](const QString &group) { return !directory.isMember(group, person); });
        return groups;
    }

    static QStringList keysOf(const Directory &directory, const QString &person)
    {
        QStringList keys;
        for (const Device &device : directory.devices()) {
            if (device.person == person)
                keys.append(device.revoked ? device.id + u" (revoked)"_s : device.id);
        }
        return keys;
    }

    static QString text(const Directory &directory)
    {
        TextTable table({ u"ID"_s, u"NAME"_s, u"GROUPS"_s, u"MANAGER"_s, u"KEYS"_s });
        for (const Person &person : directory.people())
            table.addRow({ person.id, person.name, groupsOf(directory, person.id).join(u", "_s),
                           person.manager, keysOf(directory, person.id).join(u", "_s) });
        return table.toString();
    }

    static QJsonArray json(const Directory &directory)
    {
        QJsonArray list;
        for (const Person &person : directory.people())
            list.append(QJsonObject{
                { u"id"_s, person.id },
                { u"name"_s, person.name },
                { u"active"_s, person.active },
                { u"human"_s, person.human },
                { u"manager"_s, person.manager },
                { u"groups"_s, QJsonArray::fromStringList(groupsOf(directory, person.id)) },
                { u"keys"_s, QJsonArray::fromStringList(keysOf(directory, person.id)) } });
        return list;
    }
};

} // namespace

std::unique_ptr<Command> makePersonListCommand()
{
    return std::make_unique<PersonListCommand>();
}

} // namespace sallyport
